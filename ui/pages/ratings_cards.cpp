// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_cards.h"

#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace plaudit
{

namespace
{

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(RatingsPage)

public:
    static QString basis(std::int64_t n) { return tr("n = %1").arg(writtenCount(n, QLocale())); }
    static QString rated(std::int64_t n) { return tr("%1 rated").arg(writtenCount(n, QLocale())); }
    static QString interval(const Interval &interval, bool isShare)
    {
        return tr("95 % interval: %1").arg(writtenInterval(interval, QLocale(), isShare));
    }
};

KpiCard::Content contentOf(const QString &figure, std::int64_t n, std::optional<double> value,
    const std::optional<Interval> &interval, bool isShare)
{
    KpiCard::Content content;
    content.figure = figure;
    content.basis = CardWords::basis(n);
    content.isFew = basisOf(n) == Basis::Few;
    if (value && interval) {
        content.margin = writtenMargin(*value, *interval, QLocale(), isShare);
        content.exact = CardWords::interval(*interval, isShare);
    }
    return content;
}

KpiCard::Content contentOf(const Share &share)
{
    return contentOf(writtenShare(share.value, QLocale()), share.n, share.value, share.ci95, true);
}

} // namespace

static void addChanges(RatingsCards &cards, const RatingFigures &now, const RatingFigures &before)
{
    const QLocale locale;
    cards.average.change =
        changeMark(averageRatingChange(now.distribution, before.distribution), ChangeUnit::Stars, Wanted::More, locale);
    cards.reviews.change = growthMark(double(now.reviews), double(before.reviews), locale);
    cards.fiveStar.change =
        changeMark(shareChange(now.fiveStar, before.fiveStar), ChangeUnit::ShareInPoints, Wanted::More, locale);
    cards.lowStar.change =
        changeMark(shareChange(now.lowStar, before.lowStar), ChangeUnit::ShareInPoints, Wanted::Less, locale);
}

RatingsCards cardsOf(const Ratings &ratings, const std::optional<Ratings> &before)
{
    const RatingFigures &figures = ratings.figures;
    RatingsCards cards;
    cards.average = contentOf(
        writtenRating(figures.average, QLocale()), figures.count, figures.average, figures.averageCi95, false);
    cards.reviews.figure = writtenCount(figures.reviews, QLocale());
    cards.reviews.basis = CardWords::rated(figures.count);
    cards.fiveStar = contentOf(figures.fiveStar);
    cards.lowStar = contentOf(figures.lowStar);
    for (const RatingsBucket &bucket : ratings.byBucket) {
        cards.average.course.push_back(bucket.figures.average);
        cards.reviews.course.push_back(double(bucket.figures.reviews));
        cards.fiveStar.course.push_back(bucket.figures.fiveStar.value);
        cards.lowStar.course.push_back(bucket.figures.lowStar.value);
    }
    if (before)
        addChanges(cards, figures, before->figures);
    return cards;
}

} // namespace plaudit
