// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/share.h"
#include "compared.h"

#include <QDate>
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

[[nodiscard]] inline QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// Null where there is nothing to compare.
[[nodiscard]] inline QJsonValue changeOrNull(const Change &change)
{
    if (!change.difference)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("difference"), *change.difference},
        {QStringLiteral("ci95"), intervalOrNull(change.ci95)}, {QStringLiteral("verdict"), toString(change.verdict)},
        {QStringLiteral("previous"), numberOrNull(change.previous)}};
}

/// The change of the object's own figure, or of its figure of that name, beside it.
inline void insertChange(QJsonObject &json, bool isAsked, const Change &change, const QString &figure = {})
{
    if (isAsked)
        json.insert(
            figure.isEmpty() ? QStringLiteral("change") : figure + QStringLiteral("_change"), changeOrNull(change));
}

[[nodiscard]] inline QJsonObject quartilesJson(const Quartiles &quartiles)
{
    return {{QStringLiteral("n"), qint64(quartiles.n)},
        {QStringLiteral("lower_quartile"), numberOrNull(quartiles.lower)},
        {QStringLiteral("median"), numberOrNull(quartiles.median)},
        {QStringLiteral("upper_quartile"), numberOrNull(quartiles.upper)}};
}

[[nodiscard]] inline QJsonObject shareJson(const Share &share)
{
    return {{QStringLiteral("count"), qint64(share.count)}, {QStringLiteral("n"), qint64(share.n)},
        {QStringLiteral("share"), numberOrNull(share.value)}, {QStringLiteral("ci95"), intervalOrNull(share.ci95)}};
}

[[nodiscard]] inline QJsonObject shareJson(const Compared<Share> &share)
{
    auto json = shareJson(share.now);
    insertChange(json, share.isAsked, share.change(shareChange));
    return json;
}

} // namespace plaudit
