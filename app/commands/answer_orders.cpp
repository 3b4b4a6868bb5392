// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answer_row.h"
#include "commands/answers.h"
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

template<class Figures>
void answerAov(Console &console, const Compared<Figures> &figures)
{
    answerChange(
        console, figures.before.has_value(), figures.part(&Figures::aov).change(meanChange), ChangeUnit::Amount);
}

void answerCurrency(Console &console, const Compared<CurrencyOrders> &compared)
{
    const QLocale locale;
    const auto &figures = compared.now;
    const auto &currency = figures.currency;
    console.answer(answerRow(nameOf(Metric::Orders), writtenCount(figures.orders, locale), currency));
    console.answer(answerRow(nameOf(Metric::OrderUnits), writtenCount(figures.units, locale)));
    console.answer(answerRow(nameOf(Metric::OrderTotal), writtenMoney(figures.total, currency, locale)));
    console.answer(answerRow(nameOf(Metric::Revenue), writtenMoney(figures.revenue, currency, locale)));
    console.answer(answerRow(nameOf(Metric::Aov), writtenMoney(figures.aov.value, currency, locale),
        moneyRow(figures.aov, currency, locale)));
    answerAov(console, compared);
    answerShare(console, nameOf(Metric::RefundRate), compared.part(&CurrencyOrders::refundRate));
}

void answerGroup(Console &console, const QString &name, const Compared<OpinionOrders> &compared)
{
    const QLocale locale;
    const auto &group = compared.now;
    const auto repeat = group.repeatRate.ci95 ? u"%1 (%2, n = %3)"_s.arg(writtenShare(group.repeatRate.value, locale),
                                                    writtenInterval(*group.repeatRate.ci95, locale, true),
                                                    writtenCount(group.repeatRate.n, locale))
                                              : u"–"_s;
    console.answer(answerRow(name, writtenMoney(group.revenue, group.currency, locale),
        u"%1 · %2 %3 · %4 %5"_s.arg(Words::orders(group.orders), nameOf(Metric::Aov),
            writtenMoney(group.aov.value, group.currency, locale), nameOf(Metric::RepeatRate), repeat)));
    answerAov(console, compared);
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

void answerOrdersHead(Console &console, const Compared<OrdersMetrics> &orders)
{
    for (const auto &currency : eachCompared(orders.part(&OrdersMetrics::byCurrency), isSameCurrency))
        answerCurrency(console, currency);
}

void answerOrders(Console &console, const Compared<OrdersMetrics> &compared)
{
    const QLocale locale;
    const auto &orders = compared.now;
    for (const auto &currency : eachCompared(compared.part(&OrdersMetrics::byCurrency), isSameCurrency)) {
        answerCurrency(console, currency);
        console.answer({});
    }
    answerMatches(console, Metric::MatchedReviews, orders.reviews);
    answerMatches(console, Metric::MatchedResponses, orders.responses);
    for (const auto &group : eachCompared(compared.part(&OrdersMetrics::byRating), isSameGroup))
        answerGroup(console, Words::stars(group.now.rating), group);
    console.answer({});
    for (const auto &group : eachCompared(compared.part(&OrdersMetrics::byNpsCategory), isSameGroup))
        answerGroup(console, toString(group.now.category.value_or(NpsCategory::Passive)), group);
    console.answer({});
    answerShare(console, nameOf(Metric::ReviewCoverage), compared.part(&OrdersMetrics::coverage));
    console.answer(answerRow(nameOf(Metric::TimeToReview), writtenDays(orders.timeToReview.median, locale)));
    for (const auto &risk : orders.risk) {
        console.answer(answerRow(nameOf(Metric::Exposure), writtenMoney(risk.exposure, risk.currency, locale)));
        console.answer(answerRow(nameOf(Metric::ExpectedLoss), writtenMoney(risk.expectedLoss, risk.currency, locale),
            risk.expectedLossCi95 ? writtenMoneyInterval(*risk.expectedLossCi95, risk.currency, locale) : QString()));
    }
}

} // namespace plaudit
