// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answer_row.h"
#include "commands/answers.h"
#include "console.h"
#include "wording/metric_words.h"

#include <QCoreApplication>

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

/// Figures of a stretch of time, with a word where it isn't whole.
template<class Bucket>
QString bucketRow(const Bucket &bucket, const QString &figure, const QString &more)
{
    return answerRow(bucket.span.label, figure, u"%1  %2"_s.arg(more, bucket.isComplete ? QString() : Words::open()));
}

} // namespace

void answerRatingsHead(Console &console, const Compared<RatingFigures> &figures)
{
    const QLocale locale;
    const auto &now = figures.now;
    console.answer(answerRow(nameOf(Metric::Reviews), writtenCount(now.count, locale)));
    if (now.reviews > now.count)
        console.answer(Words::unrated(now.reviews - now.count));
    console.answer(answerRow(nameOf(Metric::AverageRating), writtenRating(now.average, locale),
        writtenOrNothing(now.averageCi95, locale, false)));
    answerChange(console, figures.before.has_value(),
        figures.change([](const RatingFigures &a, const RatingFigures &b) {
            return averageRatingChange(a.distribution, b.distribution);
        }),
        ChangeUnit::Stars);
    answerShare(console, nameOf(Metric::FiveStarShare), figures.part(&RatingFigures::fiveStar));
    answerShare(console, nameOf(Metric::LowStarShare), figures.part(&RatingFigures::lowStar));
}

void answerRatings(Console &console, const Compared<Ratings> &ratings)
{
    const QLocale locale;
    const auto &figures = ratings.now.figures;
    answerRatingsHead(console, ratings.part(&Ratings::figures));
    console.answer({});
    for (std::size_t star = figures.distribution.size(); star-- > 0;) {
        console.answer(answerRow(Words::stars(star + 1), writtenCount(figures.distribution[star], locale),
            u"%1 %"_s.arg(ratings.now.shownShares[star], 3)));
    }
    console.answer({});
    for (const auto &bucket : ratings.now.byBucket)
        console.answer(bucketRow(
            bucket, writtenCount(bucket.figures.count, locale), writtenRating(bucket.figures.average, locale)));
}

void answerSentimentHead(Console &console, const Compared<SentimentFigures> &figures)
{
    const QLocale locale;
    const auto interval = figures.now.netCi95();
    console.answer(answerRow(nameOf(Metric::NetSentiment), writtenNet(figures.now.net(), locale),
        interval ? writtenNetInterval(*interval, locale) : QString()));
    answerChange(console, figures.before.has_value(), figures.change(netSentimentChange), ChangeUnit::ShareInPoints);
}

void answerSentiment(Console &console, const Compared<SentimentMetrics> &sentiment)
{
    const QLocale locale;
    const auto figures = sentiment.part(&SentimentMetrics::figures);
    answerSentimentHead(console, figures);
    for (const auto &[metric, shareOf] : {std::pair{Metric::PositiveShare, &SentimentFigures::positiveShare},
             {Metric::NeutralShare, &SentimentFigures::neutralShare},
             {Metric::MixedShare, &SentimentFigures::mixedShare},
             {Metric::NegativeShare, &SentimentFigures::negativeShare}}) {
        const auto share = (figures.now.*shareOf)();
        console.answer(answerRow(nameOf(metric), writtenShare(share.value, locale), writtenCount(share.count, locale)));
        const auto change = figures.change([member = shareOf](const SentimentFigures &a, const SentimentFigures &b) {
            return shareChange((a.*member)(), (b.*member)());
        });
        answerChange(console, figures.before.has_value(), change, ChangeUnit::ShareInPoints);
    }
    console.answer(answerRow(nameOf(Metric::Unlabelled), writtenCount(figures.now.unlabelled, locale)));
    console.answer({});
    for (const auto &bucket : sentiment.now.byBucket)
        console.answer(bucketRow(
            bucket, writtenNet(bucket.figures.net(), locale), writtenCount(bucket.figures.labelled(), locale)));
}

void answerNpsHead(Console &console, const Compared<NpsFigures> &figures)
{
    const QLocale locale;
    const auto &[counts, notAScore, score, interval] = figures.now;
    console.answer(answerRow(nameOf(Metric::NpsScore), writtenNps(score, locale),
        interval ? writtenNpsInterval(*interval, locale) : QString()));
    answerChange(console, figures.before.has_value(),
        figures.change([](const NpsFigures &a, const NpsFigures &b) { return npsChange(a.counts, b.counts); }),
        ChangeUnit::NpsPoints);
    for (const auto &[metric, count] :
        {std::pair{Metric::Promoters, counts.promoters}, {Metric::Passives, counts.passives},
            {Metric::Detractors, counts.detractors}, {Metric::NotAScore, notAScore}})
        console.answer(answerRow(nameOf(metric), writtenCount(count, locale)));
}

void answerNps(Console &console, const Compared<Nps> &nps)
{
    const QLocale locale;
    const auto sizeOf = [&](const NpsFigures &figures) {
        return u"n = %1"_s.arg(writtenCount(figures.counts.total(), locale));
    };
    answerNpsHead(console, nps.part(&Nps::figures));
    console.answer({});
    for (const auto &channel : nps.now.byChannel)
        console.answer(answerRow(channel.name, writtenNps(channel.figures.score, locale), sizeOf(channel.figures)));
    console.answer({});
    for (const auto &bucket : nps.now.byBucket)
        console.answer(bucketRow(bucket, writtenNps(bucket.figures.score, locale), sizeOf(bucket.figures)));
}

} // namespace plaudit
