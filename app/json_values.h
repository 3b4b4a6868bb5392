// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/share.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace plaudit
{

/// Figures as the command line's documents write them: null without data.
[[nodiscard]] inline QJsonValue numberOrNull(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue intervalOrNull(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonObject shareJson(const Share &share)
{
    return {{QStringLiteral("count"), qint64(share.count)}, {QStringLiteral("n"), qint64(share.n)},
        {QStringLiteral("share"), numberOrNull(share.value)}, {QStringLiteral("ci95"), intervalOrNull(share.ci95)}};
}

} // namespace plaudit
