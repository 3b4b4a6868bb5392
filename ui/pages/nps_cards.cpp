// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nps_cards.h"

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
    Q_DECLARE_TR_FUNCTIONS(NpsPage)

public:
    static QString basis(std::int64_t n) { return tr("n = %1").arg(writtenCount(n, QLocale())); }
    static QString scores(std::int64_t notAScore)
    {
        return notAScore > 0 ? tr("%Ln not a score", nullptr, int(notAScore)) : tr("all with a score");
    }
    static QString part(const Share &share)
    {
        return tr("%1 of %2").arg(writtenCount(share.count, QLocale()), writtenCount(share.n, QLocale()));
    }
    static QString interval(const QString &written) { return tr("95 % interval: %1").arg(written); }
};

KpiCard::Content scoreContent(const NpsFigures &figures)
{
    const QLocale locale;
    const auto n = figures.counts.total();
    KpiCard::Content content;
    content.figure = writtenNps(figures.score, locale);
    content.basis = CardWords::basis(n);
    content.isFew = basisOf(n) == Basis::Few;
    if (figures.score && figures.scoreCi95) {
        content.margin = writtenNpsMargin(*figures.score, *figures.scoreCi95, locale);
        content.exact = CardWords::interval(writtenNpsInterval(*figures.scoreCi95, locale));
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

void addChanges(NpsCards &cards, const NpsCounts &now, const NpsCounts &before)
{
    const QLocale locale;
    const auto shareMark = [&](std::int64_t count, std::int64_t countBefore, Wanted wanted) {
        return changeMark(shareChange(shareOf(count, now.total()), shareOf(countBefore, before.total())),
            ChangeUnit::ShareInPoints, wanted, locale);
    };
    cards.score.change = changeMark(npsChange(now, before), ChangeUnit::NpsPoints, Wanted::More, locale);
    cards.responses.change = growthMark(double(now.total()), double(before.total()), locale);
    cards.promoters.change = shareMark(now.promoters, before.promoters, Wanted::More);
    cards.detractors.change = shareMark(now.detractors, before.detractors, Wanted::Less);
}

} // namespace

NpsCards cardsOf(const Nps &nps, const std::optional<Nps> &before)
{
    const NpsCounts &all = nps.figures.counts;
    NpsCards cards{.score = scoreContent(nps.figures),
        .responses = {},
        .promoters = contentOf(shareOf(all.promoters, all.total())),
        .detractors = contentOf(shareOf(all.detractors, all.total()))};
    cards.responses.figure = writtenCount(all.total(), QLocale());
    cards.responses.basis = CardWords::scores(nps.figures.notAScore);
    for (const NpsBucket &bucket : nps.byBucket) {
        const NpsCounts &counts = bucket.figures.counts;
        cards.score.course.push_back(bucket.figures.score);
        cards.responses.course.push_back(double(counts.total()));
        cards.promoters.course.push_back(shareOf(counts.promoters, counts.total()).value);
        cards.detractors.course.push_back(shareOf(counts.detractors, counts.total()).value);
    }
    if (before)
        addChanges(cards, all, before->figures.counts);
    return cards;
}

} // namespace plaudit
