// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_cards.h"

#include "pages/ratings_cards.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace plaudit
{

namespace
{

class ProductCardWords
{
    Q_DECLARE_TR_FUNCTIONS(ProductView)

public:
    static QString basis(std::int64_t n) { return tr("n = %1").arg(writtenCount(n, QLocale())); }
    static QString interval(const Interval &interval)
    {
        return tr("95 % interval: %1").arg(writtenInterval(interval, QLocale(), true));
    }
};

KpiCard::Content contentOf(const Share &share)
{
    KpiCard::Content content;
    content.figure = writtenShare(share.value, QLocale());
    content.basis = ProductCardWords::basis(share.n);
    content.isFew = basisOf(share.n) == Basis::Few;
    if (share.value && share.ci95) {
        content.margin = writtenMargin(*share.value, *share.ci95, QLocale(), true);
        content.exact = ProductCardWords::interval(*share.ci95);
    }
    return content;
}

} // namespace

std::vector<std::pair<Metric, QString>> productCardMetrics()
{
    return {{Metric::AverageRating, {}}, {Metric::Reviews, {}}, {Metric::FiveStarShare, {}}, {Metric::LowStarShare, {}},
        {Metric::IncentivizedShare, {}}, {Metric::ReplyShare, {}}};
}

std::vector<KpiCard::Content> productCards(const ProductContent &content)
{
    const RatingsCards cards = cardsOf(content.ratings, content.before);
    auto incentivized = contentOf(content.shares.incentivized), replied = contentOf(content.shares.replied);
    if (content.sharesBefore) {
        const QLocale locale;
        const auto mark = [&locale](const Share &now, const Share &before, Wanted wanted) {
            return changeMark(shareChange(now, before), ChangeUnit::ShareInPoints, wanted, locale);
        };
        incentivized.change = mark(content.shares.incentivized, content.sharesBefore->incentivized, Wanted::Neither);
        replied.change = mark(content.shares.replied, content.sharesBefore->replied, Wanted::More);
    }
    return {cards.average, cards.reviews, cards.fiveStar, cards.lowStar, incentivized, replied};
}

} // namespace plaudit
