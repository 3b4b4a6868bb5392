// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sentiment_cards.h"

#include "analytics/change.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace plaudit
{

namespace
{

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(SentimentPage)

public:
    static QString basis(std::int64_t n) { return tr("n = %1").arg(writtenCount(n, QLocale())); }
    static QString part(const Share &share)
    {
        return tr("%1 of %2").arg(writtenCount(share.count, QLocale()), writtenCount(share.n, QLocale()));
    }
    static QString interval(const QString &written) { return tr("95 % interval: %1").arg(written); }
};

KpiCard::Content netContent(const SentimentFigures &figures)
{
    const QLocale locale;
    KpiCard::Content content;
    content.figure = writtenNet(figures.net(), locale);
    content.basis = CardWords::basis(figures.labelled());
    content.isFew = basisOf(figures.labelled()) == Basis::Few;
    if (const auto interval = figures.netCi95()) {
        content.margin = writtenNetMargin(*figures.net(), *interval, locale);
        content.exact = CardWords::interval(writtenNetInterval(*interval, locale));
    }
    return content;
}

KpiCard::Content contentOf(const Share &share)
{
    const QLocale locale;
    KpiCard::Content content;
    content.figure = writtenShare(share.value, locale);
    content.basis = CardWords::part(share);
    content.isFew = basisOf(share.n) == Basis::Few;
    if (share.value && share.ci95) {
        content.margin = writtenMargin(*share.value, *share.ci95, locale, true);
        content.exact = CardWords::interval(writtenInterval(*share.ci95, locale, true));
    }
    return content;
}

void addChanges(SentimentCards &cards, const SentimentFigures &now, const SentimentFigures &before)
{
    const QLocale locale;
    const auto markOf = [&locale](const Change &change, Wanted wanted) {
        return changeMark(change, ChangeUnit::ShareInPoints, wanted, locale);
    };
    cards.net.change = markOf(netSentimentChange(now, before), Wanted::More);
    cards.positive.change = markOf(shareChange(now.positiveShare(), before.positiveShare()), Wanted::More);
    cards.mixed.change = markOf(shareChange(now.mixedShare(), before.mixedShare()), Wanted::Neither);
    cards.negative.change = markOf(shareChange(now.negativeShare(), before.negativeShare()), Wanted::Less);
}

} // namespace

SentimentCards cardsOf(const SentimentMetrics &sentiment, const std::optional<SentimentMetrics> &before)
{
    const SentimentFigures &figures = sentiment.figures;
    SentimentCards cards{.net = netContent(figures),
        .positive = contentOf(figures.positiveShare()),
        .mixed = contentOf(figures.mixedShare()),
        .negative = contentOf(figures.negativeShare())};
    for (const SentimentBucket &bucket : sentiment.byBucket) {
        cards.net.course.push_back(bucket.figures.net());
        cards.positive.course.push_back(bucket.figures.positiveShare().value);
        cards.mixed.course.push_back(bucket.figures.mixedShare().value);
        cards.negative.course.push_back(bucket.figures.negativeShare().value);
    }
    if (before)
        addChanges(cards, figures, before->figures);
    return cards;
}

} // namespace plaudit
