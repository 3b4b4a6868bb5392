// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answer_orders.h"

#include "commands/answer_row.h"
#include "console.h"
#include "wording/match_words.h"
#include "wording/metric_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricsOrders)

public:
    static QString stars(int stars) { return tr("%n star(s)", nullptr, stars); }
    static QString orders(std::int64_t count) { return tr("%n order(s)", nullptr, static_cast<int>(count)); }
};

QString moneyRow(const Mean &mean, const QString &currency, const QLocale &locale)
{
    return mean.ci95 ? writtenMoneyInterval(*mean.ci95, currency, locale) : QString();
}

void answerCurrency(Console &console, const CurrencyOrders &figures)
{
    const QLocale locale;
    const auto &currency = figures.currency;
    console.answer(answerRow(nameOf(Metric::Orders), writtenCount(figures.orders, locale), currency));
    console.answer(answerRow(nameOf(Metric::OrderUnits), writtenCount(figures.units, locale)));
    console.answer(answerRow(nameOf(Metric::OrderTotal), writtenMoney(figures.total, currency, locale)));
    console.answer(answerRow(nameOf(Metric::Revenue), writtenMoney(figures.revenue, currency, locale)));
    console.answer(answerRow(nameOf(Metric::Aov), writtenMoney(figures.aov.value, currency, locale),
        moneyRow(figures.aov, currency, locale)));
    console.answer(answerRow(nameOf(Metric::RefundRate), writtenShare(figures.refundRate.value, locale)));
    console.answer({});
}

void answerGroup(Console &console, const QString &name, const OpinionOrders &group)
{
    const QLocale locale;
    const auto repeat = group.repeatRate.ci95 ? u"%1 (%2, n = %3)"_s.arg(writtenShare(group.repeatRate.value, locale),
                                                    writtenInterval(*group.repeatRate.ci95, locale, true),
                                                    writtenCount(group.repeatRate.n, locale))
                                              : u"–"_s;
    console.answer(answerRow(name, writtenMoney(group.revenue, group.currency, locale),
        u"%1 · %2 %3 · %4 %5"_s.arg(Words::orders(group.orders), nameOf(Metric::Aov),
            writtenMoney(group.aov.value, group.currency, locale), nameOf(Metric::RepeatRate), repeat)));
}

void answerMatches(Console &console, Metric metric, const MatchCounts &counts)
{
    const QLocale locale;
    console.answer(answerRow(
        nameOf(metric), writtenCount(counts.matched(), locale), u"/ %1"_s.arg(writtenCount(counts.total(), locale))));
    for (const auto &[method, count] : {std::pair{MatchMethod::OrderLine, counts.orderLine},
             {MatchMethod::Order, counts.order}, {MatchMethod::CustomerProduct, counts.customerProduct},
             {MatchMethod::Ambiguous, counts.ambiguous}, {MatchMethod::None, counts.none}}) {
        if (count > 0)
            console.answer(answerRow(u"  "_s + nameOf(method), writtenCount(count, locale)));
    }
    console.answer({});
}

} // namespace

void answerOrders(Console &console, const OrdersMetrics &orders)
{
    const QLocale locale;
    for (const auto &currency : orders.byCurrency)
        answerCurrency(console, currency);
    answerMatches(console, Metric::MatchedReviews, orders.reviews);
    answerMatches(console, Metric::MatchedResponses, orders.responses);
    for (const auto &group : orders.byRating)
        answerGroup(console, Words::stars(group.rating), group);
    console.answer({});
    for (const auto &group : orders.byNpsCategory)
        answerGroup(console, toString(group.category.value_or(NpsCategory::Passive)), group);
    console.answer({});
    console.answer(answerRow(nameOf(Metric::ReviewCoverage), writtenShare(orders.coverage.value, locale)));
    console.answer(answerRow(nameOf(Metric::TimeToReview), writtenDays(orders.timeToReview.median, locale)));
    for (const auto &risk : orders.risk) {
        console.answer(answerRow(nameOf(Metric::Exposure), writtenMoney(risk.exposure, risk.currency, locale)));
        console.answer(answerRow(nameOf(Metric::ExpectedLoss), writtenMoney(risk.expectedLoss, risk.currency, locale),
            risk.expectedLossCi95 ? writtenMoneyInterval(*risk.expectedLossCi95, risk.currency, locale) : QString()));
    }
}

} // namespace plaudit
