// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"
#include "commands.h"
#include "console.h"
#include "page_metrics.h"
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

QString row(const QString &name, const QString &figure, const QString &more = {})
{
    return u"%1 %2  %3"_s.arg(name, -16).arg(figure, 10).arg(more).trimmed();
}

QString intervalOrNothing(const std::optional<Interval> &interval, const QLocale &locale, bool isShare)
{
    return interval ? writtenInterval(*interval, locale, isShare) : QString();
}

void answerRatings(Console &console, const Ratings &ratings)
{
    const QLocale locale;
    const auto &figures = ratings.figures;
    console.answer(row(nameOf(Metric::Reviews), writtenCount(figures.count, locale)));
    if (figures.reviews > figures.count)
        console.answer(Words::unrated(figures.reviews - figures.count));
    console.answer(row(nameOf(Metric::AverageRating), writtenRating(figures.average, locale),
        intervalOrNothing(figures.averageCi95, locale, false)));
    console.answer(row(nameOf(Metric::FiveStarShare), writtenShare(figures.fiveStar.value, locale),
        intervalOrNothing(figures.fiveStar.ci95, locale, true)));
    console.answer(row(nameOf(Metric::LowStarShare), writtenShare(figures.lowStar.value, locale),
        intervalOrNothing(figures.lowStar.ci95, locale, true)));
    console.answer({});
    for (std::size_t star = figures.distribution.size(); star-- > 0;) {
        console.answer(row(Words::stars(star + 1), writtenCount(figures.distribution[star], locale),
            u"%1 %"_s.arg(ratings.shownShares[star], 3)));
    }
    console.answer({});
    for (const auto &bucket : ratings.byBucket) {
        console.answer(row(bucket.span.label, writtenCount(bucket.figures.count, locale),
            u"%1  %2"_s.arg(
                writtenRating(bucket.figures.average, locale), bucket.isComplete ? QString() : Words::open())));
    }
}

} // namespace

ExitCode runMetrics(const CommandContext &context)
{
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return context.console.fail(workspace.error());
    const auto metrics = ratingsMetrics(**workspace, context.options.filter, context.options.bucket);
    if (!metrics)
        return context.console.fail(metrics.error());
    answerRatings(context.console, metrics->ratings);
    context.console.document(metrics->json);
    return ExitCode::Done;
}

} // namespace plaudit
