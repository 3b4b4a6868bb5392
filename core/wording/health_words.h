// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace plaudit
{

/// The figures of Data health that have rows behind them, in the order they are shown.
enum class HealthFigure {
    Responses,
    BackfillOnly,
    WebhookOnly,
    ArchiveOnly,
    Several,
    Merged,
    Conflicts,
    Redelivered,
    Deleted,
    Gaps,
    Contradicting,
    SecondNps,
    NotAScore,
    Removed,
    Quarantined,
};
inline constexpr HealthFigure lastHealthFigure = HealthFigure::Quarantined;

[[nodiscard]] QString nameOf(HealthFigure figure);
/// What is counted, in words a merchant knows.
[[nodiscard]] QString definitionOf(HealthFigure figure);
[[nodiscard]] std::int64_t countOf(HealthFigure figure, const Health &health);

/// Every figure with its name.
[[nodiscard]] std::vector<std::pair<QString, std::int64_t>> healthLines(const Health &health);
[[nodiscard]] QString gapSentence(const FeedGap &gap, const QLocale &locale);

} // namespace plaudit
