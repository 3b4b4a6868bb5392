// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/orders_cards.h"

#include "analytics/change.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(OrdersFigures)

public:
    static KpiCard::Content nothing()
    {
        KpiCard::Content content;
        content.figure = u"–"_s;
        content.basis = tr("no orders");
        return content;
    }
    static QString basis(std::int64_t n) { return tr("n = %1").arg(writtenCount(n, QLocale())); }
    static QString interval(const QString &written) { return tr("95 % interval: %1").arg(written); }

    static KpiCard::Content revenue(const CurrencyOrders &orders);
    static KpiCard::Content aov(const CurrencyOrders &orders);
    static KpiCard::Content coverage(const Share &coverage);
    static KpiCard::Content timeToReview(const Quartiles &time);
    static KpiCard::Content risk(const RiskFigures &risk);
};

template<typename List>
auto ofCurrency(const List &list, const QString &currency)
{
    return std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.currency == currency; });
}

/// With nothing in it where nobody bought in that currency.
CurrencyOrders ordersIn(const OrderTotals &metrics, const QString &currency)
{
    const auto own = ofCurrency(metrics.byCurrency, currency);
    return own == metrics.byCurrency.end() ? CurrencyOrders() : *own;
}

KpiCard::Content CardWords::revenue(const CurrencyOrders &orders)
{
    const QLocale locale;
    KpiCard::Content content;
    content.figure = writtenWholeMoney(orders.revenue, orders.currency, locale);
    content.exact = writtenMoney(orders.revenue, orders.currency, locale);
    content.basis = tr("%Ln orders", nullptr, int(orders.counted));
    const auto leftOut = orders.orders - orders.counted;
    if (leftOut > 0)
        content.exact += u"\n\n"_s + tr("Left out: %Ln cancelled, voided and test orders.", nullptr, int(leftOut));
    return content;
}

KpiCard::Content CardWords::aov(const CurrencyOrders &orders)
{
    const QLocale locale;
    const Mean &aov = orders.aov;
    KpiCard::Content content;
    content.figure = writtenMoney(aov.value, orders.currency, locale);
    content.basis = basis(aov.n);
    content.isFew = basisOf(aov.n) == Basis::Few;
    if (aov.value && aov.ci95) {
        content.basis = writtenMoneyMargin(*aov.value, *aov.ci95, orders.currency, locale) + u" · "_s + content.basis;
        content.exact = interval(writtenMoneyInterval(*aov.ci95, orders.currency, locale));
    }
    return content;
}

KpiCard::Content CardWords::coverage(const Share &coverage)
{
    const QLocale locale;
    KpiCard::Content content;
    content.figure = writtenShare(coverage.value, locale);
    content.basis = tr("%1 of %2").arg(writtenCount(coverage.count, locale), writtenCount(coverage.n, locale));
    content.isFew = basisOf(coverage.n) == Basis::Few;
    if (coverage.value && coverage.ci95) {
        content.margin = writtenMargin(*coverage.value, *coverage.ci95, locale, true);
        content.exact = interval(writtenInterval(*coverage.ci95, locale, true));
    }
    return content;
}

KpiCard::Content CardWords::timeToReview(const Quartiles &time)
{
    const QLocale locale;
    KpiCard::Content content;
    content.figure = writtenDays(time.median, locale);
    content.basis = basis(time.n);
    content.isFew = basisOf(time.n) == Basis::Few;
    if (time.lower && time.upper) {
        content.basis =
            tr("half: %1 – %2").arg(locale.toString(*time.lower, 'f', 1), locale.toString(*time.upper, 'f', 1));
        content.exact = tr("Half of the reviews came between %1 and %2 after the order.")
                            .arg(writtenDays(time.lower, locale), writtenDays(time.upper, locale));
        content.exact += u"\n\n"_s + basis(time.n);
    }
    return content;
}

KpiCard::Content CardWords::risk(const RiskFigures &risk)
{
    const QLocale locale;
    const QString &currency = risk.currency;
    KpiCard::Content content;
    content.figure = writtenWholeMoney(risk.exposure, currency, locale);
    content.basis = basis(risk.customers);
    content.isFew = basisOf(risk.customers) == Basis::Few;
    const QString written =
        risk.expectedLossCi95 ? writtenMoneyInterval(*risk.expectedLossCi95, currency, locale) : u"–"_s;
    content.exact = tr("%Ln unhappy customers spent %1.", nullptr, int(risk.customers))
                        .arg(writtenMoney(risk.exposure, currency, locale));
    content.exact +=
        u"\n\n"_s + tr("Expected loss: %1 (95 % interval: %2). %3 of %4 unhappy customers came back, %5 of %6 others.")
                        .arg(writtenMoney(risk.expectedLoss, currency, locale), written,
                            writtenShare(risk.repeatUnhappy.value, locale), writtenCount(risk.repeatUnhappy.n, locale),
                            writtenShare(risk.repeatOthers.value, locale), writtenCount(risk.repeatOthers.n, locale));
    if (risk.expectedLoss)
        content.basis += u" · "_s + tr("loss %1").arg(writtenWholeAmount(risk.expectedLoss, locale));
    return content;
}

} // namespace

OrderTotalsCards cardsOf(const OrderTotals &totals, const std::optional<OrderTotals> &before, const QString &currency)
{
    OrderTotalsCards cards{.revenue = CardWords::nothing(), .aov = CardWords::nothing(), .risk = CardWords::nothing()};
    if (const auto own = ofCurrency(totals.byCurrency, currency); own != totals.byCurrency.end()) {
        cards.revenue = CardWords::revenue(*own);
        cards.aov = CardWords::aov(*own);
    }
    if (const auto risk = ofCurrency(totals.risk, currency); risk != totals.risk.end())
        cards.risk = CardWords::risk(*risk);
    if (before) {
        const QLocale locale;
        const CurrencyOrders own = ordersIn(totals, currency);
        const CurrencyOrders ownBefore = ordersIn(*before, currency);
        cards.revenue.change = growthMark(own.revenue, ownBefore.revenue, locale);
        cards.aov.change = changeMark(meanChange(own.aov, ownBefore.aov), ChangeUnit::Amount, Wanted::More, locale);
    }
    return cards;
}

OrdersCards cardsOf(const OrdersMetrics &metrics, const std::optional<OrdersMetrics> &before, const QString &currency)
{
    const OrderTotals &totals = metrics;
    OrdersCards cards{cardsOf(totals, before ? std::optional<OrderTotals>(*before) : std::nullopt, currency),
        CardWords::coverage(metrics.coverage), CardWords::timeToReview(metrics.timeToReview)};
    if (before)
        cards.coverage.change = changeMark(
            shareChange(metrics.coverage, before->coverage), ChangeUnit::ShareInPoints, Wanted::More, QLocale());
    return cards;
}

} // namespace plaudit
