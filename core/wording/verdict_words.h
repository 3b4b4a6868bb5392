// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/filter.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace plaudit
{

/// What a merchant reads of a change; translated.
[[nodiscard]] QString nameOf(Verdict verdict); ///< "real change", "no clear change", "few responses"
/// What it means, in a sentence or two.
[[nodiscard]] QString definitionOf(Verdict verdict);
[[nodiscard]] QString nameOf(Comparison comparison); ///< "the period before", "a year earlier", "no comparison"

/// How differences are written. Stars: +0.12; ShareInPoints, of shares and net shares of 0–1: +2.4 points; NpsPoints:
/// +15 points; Amount, of money or any other number: +3.10.
enum class ChangeUnit { Stars, ShareInPoints, NpsPoints, Amount };
/// With its sign, a true minus, half away from zero; an en dash without a difference.
[[nodiscard]] QString writtenDifference(std::optional<double> difference, ChangeUnit unit, const QLocale &locale);
[[nodiscard]] QString writtenDifferenceInterval(
    const Interval &interval, ChangeUnit unit, const QLocale &locale); ///< +0.05 – +0.19, −1.2 – +3.4 points
/// How much, without a sign, short: 0.12; 2.4 pts; 15 pts; 3.10.
[[nodiscard]] QString writtenSize(double difference, ChangeUnit unit, const QLocale &locale);

/// All of it in one line: "+0.12 (95 %: +0.05 – +0.19), real change"; "+0.50, few responses"; "nothing to compare
/// with".
[[nodiscard]] QString changeSentence(const Change &change, ChangeUnit unit, const QLocale &locale);

} // namespace plaudit
