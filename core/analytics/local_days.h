// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace plaudit
{

/// Instants to days of one time zone, quickly: a zone is asked once for each day, and for each instant only on
/// the few days on which its offset changes. Not thread-safe.
class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone);

    /// The Julian day that `utcMs` falls on.
    [[nodiscard]] std::int32_t dayOf(qint64 utcMs);

private:
    [[nodiscard]] int offsetAt(qint64 utcMs) const;

    QTimeZone m_zone;
    QHash<qint64, std::optional<int>> m_offsetOfUtcDay;
};

} // namespace plaudit
