// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace plaudit
{

enum class DatePreset {
    AllTime,
    Last7Days,
    Last30Days,
    Last90Days,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    Last12Months,
};
inline constexpr DatePreset lastDatePreset = DatePreset::Last12Months;

/// Days, both ends included; an absent end is open.
struct DateRange
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    [[nodiscard]] friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// What a preset means on the day `today`. A running month, quarter or year ends today; the days count today.
[[nodiscard]] DateRange rangeOf(DatePreset preset, QDate today);
[[nodiscard]] std::optional<DatePreset> presetOf(const DateRange &range, QDate today);
[[nodiscard]] QString nameOf(DatePreset preset);
[[nodiscard]] QString keyOf(DatePreset preset); ///< "last_30_days" …: of links
[[nodiscard]] std::optional<DatePreset> datePresetFrom(const QString &key);
/// `1 Aug – 31 Oct 2026`, `since 1 Aug 2026`, `until 31 Oct 2026`, `All time`.
[[nodiscard]] QString writtenRange(const DateRange &range);

} // namespace plaudit
