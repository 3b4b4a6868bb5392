// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_metric_words.h"

#include "analytics/orders.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class OrderMetricWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderMetricWords)

public:
    static QString name(Metric metric);
    static QString definitionOfMoney(Metric metric);
    static QString definitionOfRate(Metric metric);
    static QString definitionOfMatching(Metric metric);
};

QString OrderMetricWords::name(Metric metric)
{
    switch (metric) {
    case Metric::Orders:
        return tr("Orders");
    case Metric::OrderUnits:
        return tr("Units");
    case Metric::OrderTotal:
        return tr("Order total");
    case Metric::Revenue:
        return tr("Revenue");
    case Metric::Aov:
        return tr("Average order value");
    case Metric::RefundRate:
        return tr("Refund rate");
    case Metric::RepeatRate:
        return tr("Repeat rate");
    case Metric::OrdersByRating:
        return tr("Orders by rating");
    case Metric::OrdersByNps:
        return tr("Orders by NPS category");
    case Metric::ReviewCoverage:
        return tr("Review coverage");
    case Metric::TimeToReview:
        return tr("Time to review");
    case Metric::UnhappyCustomers:
        return tr("Unhappy customers");
    case Metric::Exposure:
        return tr("Revenue at risk");
    case Metric::ExpectedLoss:
        return tr("Expected loss");
    case Metric::MatchedReviews:
        return tr("Matched reviews");
    case Metric::MatchedResponses:
        return tr("Matched responses");
    case Metric::MatchedByBucket:
        return tr("Matched over time");
    default:
        Q_UNREACHABLE();
    }
}

QString OrderMetricWords::definitionOfMoney(Metric metric)
{
    switch (metric) {
    case Metric::Orders:
        return tr("Imported orders, each counted once however many files tell of it. Cancelled, voided and test orders "
                  "are among them, but in no revenue and no rate.");
    case Metric::OrderUnits:
        return tr("The quantities of all line items of all imported orders.");
    case Metric::OrderTotal:
        return tr("The totals of all imported orders as the files give them, tax and shipping included.");
    case Metric::Revenue:
        return tr("What customers paid for goods: prices less discounts and refunds, without tax and shipping. "
                  "Cancelled, voided and test orders are left out. Currencies are never added up.");
    case Metric::Aov:
        return tr("Revenue divided by orders, without cancelled, voided and test orders. The margin is a 95 % interval "
                  "of the mean (t).");
    case Metric::OrdersByRating:
        return tr("What was bought by those who gave each number of stars. Revenue is that of the reviewed line items; "
                  "orders, their average value and the rates are those of the orders they are in. An order counts once "
                  "in each group it touches, so groups overlap.");
    case Metric::OrdersByNps:
        return tr(
            "What was bought by promoters, passives and detractors: the orders their responses are matched to. An "
            "order counts once in each group it touches, so groups overlap.");
    case Metric::Exposure:
        return tr("What unhappy customers spent in the last 12 months of the imported orders. It is exact: a sum, no "
                  "estimate.");
    case Metric::ExpectedLoss:
        return tr(
            "Revenue at risk times the difference between the repeat rates of other customers and of unhappy "
            "ones, with the 95 % interval of that difference (Newcombe). An estimate: unhappy customers may differ "
            "in other ways too.");
    default:
        return definitionOfRate(metric);
    }
}

QString OrderMetricWords::definitionOfRate(Metric metric)
{
    switch (metric) {
    case Metric::RefundRate:
        return tr(
            "Orders with any refund, as a share of all orders that are neither cancelled nor tests, with its 95 % "
            "interval (Wilson).");
    case Metric::RepeatRate:
        return tr(
            "Customers who ordered again within %n day(s) after their opinion, or their order where that is later, "
            "as a share of those for whom that time was over before the last imported order. Orders without an "
            "email are left out and counted. With its 95 % interval (Wilson).",
            nullptr, repeatDays);
    case Metric::ReviewCoverage:
        return tr("Orders with a published review, as a share of all orders that were at least %n day(s) old when the "
                  "imported orders end. With its 95 % interval (Wilson).",
            nullptr, reviewableDays);
    case Metric::TimeToReview:
        return tr(
            "From order to review in days: half of the matched reviews came sooner than the median. A quarter came "
            "sooner than the lower, a quarter later than the upper quartile.");
    case Metric::UnhappyCustomers:
        return tr("Customers whose latest NPS answer is 0 to 6 or whose latest rating is 1 or 2 stars, and who bought "
                  "something in the last 12 months of the imported orders.");
    default:
        return definitionOfMatching(metric);
    }
}

QString OrderMetricWords::definitionOfMatching(Metric metric)
{
    switch (metric) {
    case Metric::MatchedReviews:
        return tr("Reviews whose order is known: by the order's number and product, by the order's number alone, or by "
                  "customer and product. Nothing is guessed.");
    case Metric::MatchedResponses:
        return tr("Survey responses whose order is known: by the order's id or number. Nothing is "
                  "guessed.");
    case Metric::MatchedByBucket:
        return tr("The shares of reviews and of responses in each month whose order is known, with their 95 % interval "
                  "(Wilson). Low months often show which orders were never imported.");
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

QString orderMetricName(Metric metric)
{
    return OrderMetricWords::name(metric);
}

QString orderMetricDefinition(Metric metric)
{
    return OrderMetricWords::definitionOfMoney(metric);
}

} // namespace plaudit
