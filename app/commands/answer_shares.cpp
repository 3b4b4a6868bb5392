// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answer_row.h"
#include "commands/answers.h"
#include "console.h"
#include "wording/health_words.h"
#include "wording/metric_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricsShares)

public:
    static QString verified() { return tr("Verified"); }
    static QString recommended() { return tr("Recommended"); }
    static QString incentivized() { return tr("Incentivized"); }
    static QString media() { return tr("With media"); }
    static QString text() { return tr("With text"); }
    static QString replied() { return tr("Replied to"); }
    static QString daysToReply() { return tr("Time to reply, median"); }
    static QString helpful() { return tr("Helpful votes"); }
    static QString byIncentive() { return tr("Incentivized less others: a difference, not an effect"); }
    static QString customers() { return tr("Customers"); }
    static QString withOrder() { return tr("With an order"); }
    static QString withReview() { return tr("With a review"); }
    static QString withResponse() { return tr("With a response"); }
    static QString withoutEmail() { return tr("Opinions without an email"); }
};

} // namespace

void answerShares(Console &console, const Compared<ReviewShares> &shares)
{
    const QLocale locale;
    console.answer({});
    for (const auto &[name, share] : {std::pair{Words::verified(), &ReviewShares::verified},
             {Words::recommended(), &ReviewShares::recommended}, {Words::incentivized(), &ReviewShares::incentivized},
             {Words::media(), &ReviewShares::withMedia}, {Words::text(), &ReviewShares::withText},
             {Words::replied(), &ReviewShares::replied}, {Words::helpful(), &ReviewShares::helpful}})
        answerShare(console, name, shares.part(share));
    console.answer(answerRow(Words::daysToReply(), writtenDays(shares.now.daysToReply.median, locale)));
}

void answerIncentivized(Console &console, const IncentivizedDifference &difference)
{
    if (difference.incentivized.reviews == 0 || difference.others.reviews == 0)
        return;
    const QLocale locale;
    console.answer({});
    console.answer(Words::byIncentive());
    console.answer(u"  "_s + answerRow(nameOf(Metric::AverageRating), {},
                                 changeSentence(difference.averageRating, ChangeUnit::Stars, locale)));
    console.answer(u"  "_s + answerRow(nameOf(Metric::NetSentiment), {},
                                 changeSentence(difference.netSentiment, ChangeUnit::ShareInPoints, locale)));
}

void answerCustomers(Console &console, const CustomerMetrics &customers)
{
    const QLocale locale;
    for (const auto &[name, count] : {std::pair{Words::customers(), customers.customers},
             {Words::withOrder(), customers.withOrder}, {Words::withReview(), customers.withReview},
             {Words::withResponse(), customers.withResponse}, {Words::withoutEmail(), customers.withoutEmail}})
        console.answer(answerRow(name, writtenCount(count, locale)));
}

void answerHealth(Console &console, const Health &health)
{
    const QLocale locale;
    for (const auto &[name, count] : healthLines(health))
        console.answer(answerRow(name, writtenCount(count, locale)));
    for (const auto &gap : health.gaps)
        console.answer(gapSentence(gap, locale));
}

} // namespace plaudit
