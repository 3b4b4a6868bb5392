// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void insertMean(QJsonObject &json, const QString &name, const Mean &mean)
{
    json.insert(name, numberOrNull(mean.value));
    json.insert(name + u"_ci95"_s, intervalOrNull(mean.ci95));
}

/// Of figures that have them: average order value, and rates by their names.
template<class Figures>
void insertChanges(QJsonObject &json, const Compared<Figures> &figures)
{
    insertChange(json, figures.isAsked, figures.part(&Figures::aov).change(meanChange));
    insertChange(json, figures.isAsked, figures.part(&Figures::refundRate).change(shareChange), u"refund_rate"_s);
}

QJsonObject currencyJson(const Compared<CurrencyOrders> &compared)
{
    const auto &currency = compared.now;
    QJsonObject json{{u"currency"_s, currency.currency}, {u"orders"_s, qint64(currency.orders)},
        {u"units"_s, qint64(currency.units)}, {u"total"_s, currency.total}, {u"counted"_s, qint64(currency.counted)},
        {u"revenue"_s, currency.revenue}, {u"refund_rate"_s, numberOrNull(currency.refundRate.value)},
        {u"refund_rate_ci95"_s, intervalOrNull(currency.refundRate.ci95)}};
    insertMean(json, u"aov"_s, currency.aov);
    insertChanges(json, compared);
    return json;
}

QJsonObject groupJson(const Compared<OpinionOrders> &compared)
{
    const auto &group = compared.now;
    QJsonObject json{{u"currency"_s, group.currency}, {u"orders"_s, qint64(group.orders)},
        {u"revenue"_s, group.revenue}, {u"repeat_rate"_s, numberOrNull(group.repeatRate.value)},
        {u"repeat_rate_ci95"_s, intervalOrNull(group.repeatRate.ci95)}, {u"repeat_n"_s, qint64(group.repeatRate.n)},
        {u"without_email"_s, qint64(group.withoutEmail)}, {u"refund_rate"_s, numberOrNull(group.refundRate.value)},
        {u"refund_rate_ci95"_s, intervalOrNull(group.refundRate.ci95)}};
    insertMean(json, u"aov"_s, group.aov);
    insertChanges(json, compared);
    insertChange(
        json, compared.isAsked, compared.part(&OpinionOrders::repeatRate).change(shareChange), u"repeat_rate"_s);
    if (group.category)
        json.insert(u"category"_s, toString(*group.category));
    else
        json.insert(u"rating"_s, group.rating);
    return json;
}

QJsonArray groupsJson(const Compared<std::vector<OpinionOrders>> &groups)
{
    QJsonArray all;
    for (const auto &group : eachCompared(groups, isSameGroup))
        all.append(groupJson(group));
    return all;
}

QJsonArray currenciesJson(const Compared<std::vector<CurrencyOrders>> &currencies)
{
    QJsonArray all;
    for (const auto &currency : eachCompared(currencies, isSameCurrency))
        all.append(currencyJson(currency));
    return all;
}

QJsonObject riskJson(const RiskFigures &risk)
{
    return {{u"currency"_s, risk.currency}, {u"customers"_s, qint64(risk.customers)}, {u"exposure"_s, risk.exposure},
        {u"expected_loss"_s, numberOrNull(risk.expectedLoss)},
        {u"expected_loss_ci95"_s, intervalOrNull(risk.expectedLossCi95)},
        {u"repeat_rate_unhappy"_s, shareJson(risk.repeatUnhappy)},
        {u"repeat_rate_others"_s, shareJson(risk.repeatOthers)}};
}

QJsonObject reviewMatchesJson(const MatchCounts &counts)
{
    return {{u"order_line"_s, qint64(counts.orderLine)}, {u"order"_s, qint64(counts.order)},
        {u"customer_product"_s, qint64(counts.customerProduct)}, {u"ambiguous"_s, qint64(counts.ambiguous)},
        {u"none"_s, qint64(counts.none)}};
}

QJsonObject responseMatchesJson(const MatchCounts &counts)
{
    return {{u"order"_s, qint64(counts.order)}, {u"ambiguous"_s, qint64(counts.ambiguous)},
        {u"none"_s, qint64(counts.none)}};
}

template<class Reasons>
QJsonObject reasonsJson(const Reasons &reasons)
{
    QJsonObject json;
    for (std::size_t i = 1; i < reasons.size(); ++i) {
        if (reasons[i] > 0)
            json.insert(toString(static_cast<UnmatchedReason>(i)), qint64(reasons[i]));
    }
    return json;
}

QJsonArray monthsJson(const MatchQuality &quality)
{
    QJsonArray months;
    for (const auto &month : quality.byMonth)
        months.append(QJsonObject{{u"bucket"_s, month.span.label}, {u"complete"_s, month.isComplete},
            {u"reviews"_s, shareJson(month.reviews)}, {u"responses"_s, shareJson(month.responses)}});
    return months;
}

} // namespace

QJsonObject ordersJson(const Compared<OrdersMetrics> &compared, const MatchQuality &quality)
{
    const auto &orders = compared.now;
    QJsonArray risks;
    for (const auto &risk : orders.risk)
        risks.append(riskJson(risk));
    return {{u"orders"_s, qint64(orders.orders)}, {u"lines"_s, qint64(orders.lines)},
        {u"units"_s, qint64(orders.units)},
        {u"by_currency"_s, currenciesJson(compared.part(&OrdersMetrics::byCurrency))},
        {u"matched_reviews"_s, reviewMatchesJson(orders.reviews)},
        {u"matched_responses"_s, responseMatchesJson(orders.responses)},
        {u"unmatched_reviews"_s, reasonsJson(quality.reviewReasons)},
        {u"unmatched_responses"_s, reasonsJson(quality.responseReasons)}, {u"matched_by_month"_s, monthsJson(quality)},
        {u"by_rating"_s, groupsJson(compared.part(&OrdersMetrics::byRating))},
        {u"by_nps_category"_s, groupsJson(compared.part(&OrdersMetrics::byNpsCategory))},
        {u"review_coverage"_s, shareJson(compared.part(&OrdersMetrics::coverage))},
        {u"days_to_review"_s, quartilesJson(orders.timeToReview)}, {u"risk"_s, risks},
        {u"first_order"_s, dayOrNull(orders.firstOrder)}, {u"last_order"_s, dayOrNull(orders.lastOrder)}};
}

} // namespace plaudit
