// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace plaudit
{

/// An instant, and the offset its source wrote it with. Ordered and compared by the instant alone.
struct Timestamp
{
    qint64 utcMs = 0;      ///< milliseconds since 1970-01-01T00:00Z
    int offsetSeconds = 0; ///< east of UTC; 0 for "Z"

    [[nodiscard]] friend auto operator<=>(const Timestamp &a, const Timestamp &b) { return a.utcMs <=> b.utcMs; }
    [[nodiscard]] friend bool operator==(const Timestamp &a, const Timestamp &b) { return a.utcMs == b.utcMs; }

    /// ISO 8601 with date, time and offset, as the contract has it. Blanks anywhere inside are tolerated
    /// (`2020-04-21T07: 09: 25.454Z`); a missing offset means UTC. Empty where the text is no such time.
    [[nodiscard]] static std::optional<Timestamp> fromIso(QStringView text);

    /// `2024-01-02T03:04:05.678Z`, always in UTC.
    [[nodiscard]] QString toIso() const;
};

} // namespace plaudit
