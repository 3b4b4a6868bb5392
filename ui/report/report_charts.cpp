// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_charts.h"

#include "charts/order_charts.h"
#include "charts/ratings_charts.h"
#include "charts/sentiment_charts.h"
#include "charts/survey_charts.h"

namespace plaudit
{

ChartSpec chartSpecOf(const ReportChart &chart, const ReportFigures &figures)
{
    const auto &now = figures.overview.now;
    // A longer course has the period before in it.
    const auto *before = figures.course || !figures.overview.before ? nullptr : &*figures.overview.before;
    const auto past = [before](auto OverviewFigures::*part) {
        using Part = std::remove_reference_t<decltype(before->*part)>;
        return before != nullptr ? std::optional<std::remove_const_t<Part>>(before->*part) : std::nullopt;
    };
    switch (chart.kind) {
    case ReportChartKind::AverageByBucket:
        return averageByBucketChart(figures.shown().ratings, past(&OverviewFigures::ratings), figures.comparison);
    case ReportChartKind::Distribution:
        return distributionChart(now.ratings);
    case ReportChartKind::SentimentByBucket:
        return sentimentByBucketChart(figures.shown().sentiment, past(&OverviewFigures::sentiment), figures.comparison);
    case ReportChartKind::Sentiment:
        return sentimentChart(now.sentiment);
    case ReportChartKind::NpsByBucket:
        return npsByBucketChart(figures.shown().nps, past(&OverviewFigures::nps), figures.comparison);
    case ReportChartKind::NpsCategories:
        return npsCategoriesChart(now.nps);
    case ReportChartKind::AovByRating:
        return aovByRatingChart(figures.orders, figures.overview.currency);
    case ReportChartKind::RepeatByRating:
        return repeatByRatingChart(figures.orders, figures.overview.currency);
    case ReportChartKind::RepeatByNps:
        return repeatByNpsChart(figures.orders, figures.overview.currency);
    case ReportChartKind::Answers:
        return answersChart(figures.nps.questions.at(chart.index));
    case ReportChartKind::ProductAverage: {
        const auto &product = figures.products.at(chart.index);
        return averageByBucketChart(product.ratings, product.before, figures.comparison);
    }
    case ReportChartKind::ProductDistribution:
        return distributionChart(figures.products.at(chart.index).ratings);
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
