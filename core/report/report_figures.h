// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"
#include "analytics/product_ratings.h"
#include "analytics/review_shares.h"
#include "domain/result.h"
#include "report/report_spec.h"
#include "workspace/overview_content.h"
#include "workspace/page_contents.h"
#include "workspace/product_contents.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Snapshot;
class Workspace;
struct SearchProgress;

/// Every figure and every record that a report tells of, from one snapshot.
struct ReportFigures
{
    std::shared_ptr<const Snapshot> snapshot;
    QString storeName;
    Filter now;
    std::optional<Filter> before; ///< of the period it is compared with
    Comparison comparison = Comparison::None;
    OverviewContent overview;
    OrdersMetrics orders; ///< of overview.now, and what opinions divide
    /// Over a longer time that ends with the period, where that is a week or a month: a course of one point says
    /// nothing.
    std::optional<OverviewFigures> course;
    Filter courseFilter;
    ReviewShares shares;
    std::optional<ReviewShares> sharesBefore;
    std::vector<ProductRatings> productRatings, productRatingsBefore; ///< where products are told of
    NpsContent nps;
    std::vector<QuestionFigures> questionsBefore;
    std::vector<ProductContent> products;      ///< of the filter; without one, those with most reviews
    std::vector<ReviewLine> praise, criticism; ///< the newest with words: 4 and 5 stars, and 1 to 3
    std::vector<ReviewLine> lowRatings;        ///< in the order of overview.lowRatings, with more of their words
    std::vector<ReviewLine> reviews;           ///< the newest, with the beginnings of their words
    std::int64_t chosenReviews = 0;            ///< of which these are the newest
    Health health;

    [[nodiscard]] const OverviewFigures &shown() const { return course ? *course : overview.now; }
};

/// Reads and reckons what the spec asks for. Blocks; any thread. Errors: those of workspace, reader and
/// withFoundRecords().
[[nodiscard]] Result<std::shared_ptr<const ReportFigures>> reportFigures(Workspace &workspace, const ReportSpec &spec,
    const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop);

} // namespace plaudit
