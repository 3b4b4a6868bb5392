// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/metric_words.h"

#include "wording/order_metric_words.h"

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
        case Metric::IncentivizedShare:
            return tr("Incentivized");
        case Metric::ReplyShare:
            return tr("Reply rate");
        case Metric::Distribution:
            return tr("Distribution");
        case Metric::AverageByBucket:
            return tr("Average rating over time");
        case Metric::ProductRanking:
            return tr("Products");
        case Metric::NetSentiment:
            return tr("Net sentiment");
        case Metric::PositiveShare:
            return tr("Positive");
        case Metric::NeutralShare:
            return tr("Neutral");
        case Metric::MixedShare:
            return tr("Mixed");
        case Metric::NegativeShare:
            return tr("Negative");
        case Metric::Unlabelled:
            return tr("Unlabelled");
        case Metric::SentimentByBucket:
            return tr("Sentiment over time");
        case Metric::NpsScore:
            return tr("NPS");
        case Metric::Promoters:
            return tr("Promoters");
        case Metric::Passives:
            return tr("Passives");
        case Metric::Detractors:
            return tr("Detractors");
        case Metric::NotAScore:
            return tr("Not a score");
        case Metric::NpsResponses:
            return tr("Responses");
        case Metric::NpsByBucket:
            return tr("NPS over time");
        default:
            return orderMetricName(metric);
        }
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
        case Metric::IncentivizedShare:
            return tr(
                "Reviews that were rewarded, as a share of those that say whether they were, with its 95 % interval "
                "(Wilson).");
        case Metric::ReplyShare:
            return tr(
                "Reviews with a reply, as a share of those at least 14 days old, with its 95 % interval (Wilson): a "
                "younger review has had no time for one.");
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
        case Metric::NetSentiment:
            return tr(
                "Positive less negative reviews, as a share of all reviews that Okendo labelled. Mixed and neutral ones "
                "count in the whole. The margin is a 95 % interval.");
        case Metric::PositiveShare:
            return tr(
                "Reviews labelled positive, as a share of all labelled reviews, with its 95 % interval (Wilson).");
        case Metric::NeutralShare:
            return tr("Reviews labelled neutral, as a share of all labelled reviews, with its 95 % interval (Wilson).");
        case Metric::MixedShare:
            return tr("Reviews labelled mixed, as a share of all labelled reviews, with its 95 % interval (Wilson).");
        case Metric::NegativeShare:
            return tr(
                "Reviews labelled negative, as a share of all labelled reviews, with its 95 % interval (Wilson).");
        case Metric::Unlabelled:
            return tr("Reviews that came without a sentiment. They are in no share and no score.");
        case Metric::SentimentByBucket:
            return tr("The shares of the four sentiments among the labelled reviews of each stretch of time.");
        case Metric::NpsScore:
            return tr("The share of promoters less the share of detractors, times 100. The margin is a 95 % interval "
                      "(adjusted Wald). The first NPS question of a response counts.");
        case Metric::Promoters:
            return tr("Respondents who answered 9 or 10, as a share of those with a score.");
        case Metric::Passives:
            return tr("Respondents who answered 7 or 8, as a share of those with a score.");
        case Metric::Detractors:
            return tr("Respondents who answered 0 to 6, as a share of those with a score.");
        case Metric::NotAScore:
            return tr("Answers to an NPS question that are no whole number from 0 to 10. They are in no score.");
        case Metric::NpsResponses:
            return tr("Responses with an NPS score that were not deleted, each counted once whichever way it came.");
        case Metric::NpsByBucket:
            return tr("The NPS of each stretch of time with its 95 % interval. A stretch without scores is a gap; one "
                      "that is incomplete, since it isn't over or the filter cuts it, is hatched.");
        default:
            return orderMetricDefinition(metric);
        }
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
