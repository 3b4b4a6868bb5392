// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/health.h"
#include "analytics/nps.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "analytics/snapshot.h"
#include "commands.h"
#include "commands/answer_orders.h"
#include "commands/answer_row.h"
#include "console.h"
#include "domain/clock.h"
#include "json.h"
#include "wording/health_words.h"
#include "wording/metric_words.h"
#include "wording/numbers.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)

public:
    static QString stars(std::size_t star) { return tr("%n star(s)", nullptr, static_cast<int>(star)); }
    static QString unrated(std::int64_t count)
    {
        return tr("%n review(s) without a rating", nullptr, static_cast<int>(count));
    }
    static QString open() { return tr("incomplete"); }
};

QString intervalOrNothing(const std::optional<Interval> &interval, const QLocale &locale, bool isShare)
{
    return interval ? writtenInterval(*interval, locale, isShare) : QString();
}

void answerRatings(Console &console, const Ratings &ratings)
{
    const QLocale locale;
    const auto &figures = ratings.figures;
    console.answer(answerRow(nameOf(Metric::Reviews), writtenCount(figures.count, locale)));
    if (figures.reviews > figures.count)
        console.answer(Words::unrated(figures.reviews - figures.count));
    console.answer(answerRow(nameOf(Metric::AverageRating), writtenRating(figures.average, locale),
        intervalOrNothing(figures.averageCi95, locale, false)));
    console.answer(answerRow(nameOf(Metric::FiveStarShare), writtenShare(figures.fiveStar.value, locale),
        intervalOrNothing(figures.fiveStar.ci95, locale, true)));
    console.answer(answerRow(nameOf(Metric::LowStarShare), writtenShare(figures.lowStar.value, locale),
        intervalOrNothing(figures.lowStar.ci95, locale, true)));
    console.answer({});
    for (std::size_t star = figures.distribution.size(); star-- > 0;) {
        console.answer(answerRow(Words::stars(star + 1), writtenCount(figures.distribution[star], locale),
            u"%1 %"_s.arg(ratings.shownShares[star], 3)));
    }
    console.answer({});
    for (const auto &bucket : ratings.byBucket) {
        console.answer(answerRow(bucket.span.label, writtenCount(bucket.figures.count, locale),
            u"%1  %2"_s.arg(
                writtenRating(bucket.figures.average, locale), bucket.isComplete ? QString() : Words::open())));
    }
}

void answerSentiment(Console &console, const SentimentMetrics &sentiment)
{
    const QLocale locale;
    const auto &figures = sentiment.figures;
    console.answer(answerRow(nameOf(Metric::NetSentiment), writtenNet(figures.net(), locale),
        figures.netCi95() ? writtenNetInterval(*figures.netCi95(), locale) : QString()));
    for (const auto &[metric, share] :
        {std::pair{Metric::PositiveShare, figures.positiveShare()}, {Metric::NeutralShare, figures.neutralShare()},
            {Metric::MixedShare, figures.mixedShare()}, {Metric::NegativeShare, figures.negativeShare()}}) {
        console.answer(answerRow(nameOf(metric), writtenShare(share.value, locale), writtenCount(share.count, locale)));
    }
    console.answer(answerRow(nameOf(Metric::Unlabelled), writtenCount(figures.unlabelled, locale)));
    console.answer({});
    for (const auto &bucket : sentiment.byBucket)
        console.answer(answerRow(bucket.span.label, writtenNet(bucket.figures.net(), locale),
            u"%1  %2"_s.arg(
                writtenCount(bucket.figures.labelled(), locale), bucket.isComplete ? QString() : Words::open())));
}

void answerNps(Console &console, const Nps &nps)
{
    const QLocale locale;
    const auto &[counts, notAScore, score, interval] = nps.figures;
    console.answer(answerRow(nameOf(Metric::NpsScore), writtenNps(score, locale),
        interval ? writtenNpsInterval(*interval, locale) : QString()));
    for (const auto &[metric, count] :
        {std::pair{Metric::Promoters, counts.promoters}, {Metric::Passives, counts.passives},
            {Metric::Detractors, counts.detractors}, {Metric::NotAScore, notAScore}})
        console.answer(answerRow(nameOf(metric), writtenCount(count, locale)));
    console.answer({});
    for (const auto &channel : nps.byChannel)
        console.answer(answerRow(channel.name, writtenNps(channel.figures.score, locale),
            u"n = %1"_s.arg(writtenCount(channel.figures.counts.total(), locale))));
    console.answer({});
    for (const auto &bucket : nps.byBucket)
        console.answer(answerRow(bucket.span.label, writtenNps(bucket.figures.score, locale),
            u"n = %1  %2"_s.arg(
                writtenCount(bucket.figures.counts.total(), locale), bucket.isComplete ? QString() : Words::open())));
}

void answerQuestions(Console &console, const std::vector<QuestionFigures> &questions)
{
    const QLocale locale;
    for (const auto &question : questions) {
        console.answer(u"%1 · n = %2"_s.arg(question.text, writtenCount(question.responses, locale)));
        for (const auto *list : {&question.choices, &question.distribution}) {
            for (const auto &[answer, count, share] : *list)
                console.answer(answerRow(u"  "_s + answer, writtenShare(share, locale), writtenCount(count, locale)));
        }
        console.answer({});
    }
}

void answerHealth(Console &console, const Health &health)
{
    const QLocale locale;
    for (const auto &[name, count] : healthLines(health))
        console.answer(answerRow(name, writtenCount(count, locale)));
    for (const auto &gap : health.gaps)
        console.answer(gapSentence(gap, locale));
}

} // namespace

ExitCode runMetrics(const CommandContext &context)
{
    auto &console = context.console;
    const auto &options = context.options;
    const auto workspace = Workspace::open(options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const auto snapshot = (*workspace)->snapshot();
    if (!snapshot)
        return console.fail(snapshot.error());
    auto json = metricsJson(**snapshot, options.filter, SystemClock().utcMs());
    switch (options.metricsPage) {
    case MetricsPage::Ratings: {
        const auto figures = ratings(**snapshot, options.filter, options.bucket);
        answerRatings(console, figures);
        json.insert(u"ratings"_s, ratingsJson(figures));
        break;
    }
    case MetricsPage::Sentiment: {
        const auto figures = sentiment(**snapshot, options.filter, options.bucket);
        answerSentiment(console, figures);
        json.insert(u"sentiment"_s, sentimentJson(figures));
        break;
    }
    case MetricsPage::Nps: {
        const auto figures = nps(**snapshot, options.filter, options.bucket);
        answerNps(console, figures);
        json.insert(u"nps"_s, npsJson(figures));
        break;
    }
    case MetricsPage::Questions: {
        const auto figures = questions(**snapshot, options.filter);
        answerQuestions(console, figures);
        json.insert(u"questions"_s, questionsJson(figures));
        break;
    }
    case MetricsPage::Orders: {
        const auto figures = orders(**snapshot, options.filter);
        answerOrders(console, figures);
        json.insert(u"orders"_s, ordersJson(figures, matchQuality(**snapshot, options.filter)));
        break;
    }
    case MetricsPage::Health: {
        const auto figures = health(**snapshot);
        answerHealth(console, figures);
        json.insert(u"health"_s, healthJson(figures));
        break;
    }
    }
    console.document(json);
    return ExitCode::Done;
}

} // namespace plaudit
