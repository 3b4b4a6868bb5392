// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/statistics.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace plaudit
{

/// How figures are written for people, in the given locale. Full precision stays in the figure: each is rounded once,
/// here. An empty figure is written as an en dash.
[[nodiscard]] QString writtenRating(std::optional<double> average, const QLocale &locale); ///< 4.31
[[nodiscard]] QString writtenCount(std::int64_t count, const QLocale &locale);             ///< 4,812
[[nodiscard]] QString writtenShare(std::optional<double> share, const QLocale &locale);    ///< 61.3 %
/// Half the width of the interval: ±0.03; of a share in points: ±1.4. Where the interval is lopsided the wider half.
[[nodiscard]] QString writtenMargin(double value, const Interval &interval, const QLocale &locale, bool isShare);
[[nodiscard]] QString writtenInterval(const Interval &interval, const QLocale &locale, bool isShare); ///< 4.28 – 4.34
/// A whole number, half away from zero, with a true minus: 34, −36.
[[nodiscard]] QString writtenNps(std::optional<double> score, const QLocale &locale);
[[nodiscard]] QString writtenNpsInterval(const Interval &interval, const QLocale &locale);             ///< 30 – 37
[[nodiscard]] QString writtenNpsMargin(double score, const Interval &interval, const QLocale &locale); ///< ±4
/// A net share in points: +63.6.
[[nodiscard]] QString writtenNet(std::optional<double> net, const QLocale &locale);
[[nodiscard]] QString writtenNetInterval(const Interval &interval, const QLocale &locale);
[[nodiscard]] QString writtenNetMargin(double net, const Interval &interval, const QLocale &locale);
[[nodiscard]] QString writtenDays(std::optional<double> days, const QLocale &locale); ///< 12.5 days
/// Short, for an axis: `5 Feb`, `W05`, `Feb 24`, `Q1 24`, `2024`.
[[nodiscard]] QString writtenBucket(const BucketSpan &span, Bucket bucket, const QLocale &locale);
[[nodiscard]] QString writtenDuration(std::chrono::milliseconds time); ///< "about 3 min", "a few seconds"

} // namespace plaudit
