// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/metric_words.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class MetricWords
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)

public:
    static QString name(Metric metric)
    {
        switch (metric) {
        case Metric::AverageRating:
            return tr("Average rating");
        case Metric::Reviews:
            return tr("Reviews");
        case Metric::FiveStarShare:
            return tr("5 star share");
        case Metric::LowStarShare:
            return tr("1–2 star share");
        case Metric::Distribution:
            return tr("Distribution");
        case Metric::AverageByBucket:
            return tr("Average rating over time");
        case Metric::ProductRanking:
            return tr("Products");
        }
        Q_UNREACHABLE();
    }

    static QString definition(Metric metric)
    {
        switch (metric) {
        case Metric::AverageRating:
            return tr(
                "The mean of all star ratings. The margin is a 95 % interval: were the same customers asked again, "
                "the average would very likely lie within it. It is widened a little for few and one-sided ratings.");
        case Metric::Reviews:
            return tr(
                "Reviews that are approved and were not removed, counted on their own date in the store's time zone. "
                "Reviews without a star rating count here but in no average or share.");
        case Metric::FiveStarShare:
            return tr(
                "Reviews with 5 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).");
        case Metric::LowStarShare:
            return tr(
                "Reviews with 1 or 2 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).");
        case Metric::Distribution:
            return tr(
                "How many reviews gave each number of stars. The shares are rounded so that they add up to 100 %.");
        case Metric::AverageByBucket:
            return tr(
                "The average rating of each stretch of time with its 95 % interval. A stretch without ratings is a gap; "
                "one that is incomplete, since it isn't over or the filter cuts it, is hatched.");
        case Metric::ProductRanking:
            return tr(
                "Products ranked by Bayesian average: each product's ratings together with 10 more at the overall "
                "average, so that a product with few reviews neither leads nor trails by chance.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString nameOf(Metric metric)
{
    return MetricWords::name(metric);
}

QString definitionOf(Metric metric)
{
    return MetricWords::definition(metric);
}

} // namespace plaudit
