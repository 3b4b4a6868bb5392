// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/change.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace plaudit
{

class Snapshot;

enum class NotableFigure { AverageRating, NetSentiment, NpsScore };

/// The change of one figure of one group: of a product, a country, a survey.
struct NotableChange
{
    NotableFigure figure = NotableFigure::AverageRating;
    std::variant<ReviewDimension, ResponseDimension> dimension;
    QString value, name;            ///< as of ReviewGroup and ResponseGroup
    std::int64_t n = 0, before = 0; ///< what the figure rests on
    Change change;
};

struct NotableChanges
{
    std::vector<NotableChange> real; ///< by how many standard errors they differ, most first
    std::size_t compared = 0;        ///< groups and figures that there is enough of on both sides
};

/// What changed from `before` to `now`: average rating and net sentiment by product, language, country, source,
/// verified and incentivized, NPS by survey and channel; with false discoveries controlled over all of them together. A
/// dimension with a single group tells no more than the whole and is left out. Pure.
[[nodiscard]] NotableChanges notableChanges(const Snapshot &snapshot, const Filter &now, const Filter &before);

} // namespace plaudit
