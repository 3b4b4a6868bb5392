// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_page.h"

#include "charts/chart_view.h"
#include "charts/ratings_charts.h"
#include "pages/cards_row.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/league_panel.h"
#include "pages/ratings_cards.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

RatingsPage::RatingsPage(QWidget *parent)
    : FiguresPage(PageId::Ratings, parent)
{
    setFigures(makeFigures());
}

PageWork RatingsPage::work()
{
    return [this](const PageSources &sources) -> Result<PageMade> {
        auto made = madeOfBoth(sources, [&, bucket = sources.view.bucket](const Filter &filter) mutable {
            auto figures = ratings(*sources.snapshot, filter, bucket);
            bucket = figures.bucket;
            return figures;
        });
        auto league = productLeague(*sources.snapshot, sources.filter, sources.before);
        const auto rows = made.now.figures.reviews;
        return PageMade{
            .rows = rows, .show = [this, made = std::move(made), league = std::move(league), view = sources.view] {
                show(made, view.filter, view.bucket, league);
            }};
    };
}

QWidget *RatingsPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *cards = new CardsRow;
    m_average = new KpiCard(Metric::AverageRating, figures);
    m_reviews = new KpiCard(Metric::Reviews, figures);
    m_fiveStar = new KpiCard(Metric::FiveStarShare, figures);
    m_lowStar = new KpiCard(Metric::LowStarShare, figures);
    const std::pair<KpiCard *, QList<int>> rowsOf[] = {
        {m_average, {}}, {m_reviews, {}}, {m_fiveStar, {5}}, {m_lowStar, {1, 2}}};
    for (const auto &[card, stars] : rowsOf) {
        cards->addCard(card);
        card->setHasRows(true);
        connect(card, &KpiCard::rowsRequested, this, [this, stars = stars] { showRows(stars); });
    }
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(makeTrendPanel(), 67);
    charts->addWidget(makeDistributionPanel(), 33);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(cards);
    layout->addLayout(charts, 5);
    layout->addWidget(makeProductsPanel(), 5);
    return figures;
}

QWidget *RatingsPage::makeTrendPanel()
{
    m_bucket = makeBucketButton();
    m_trend = new ChartPanel(new ChartView, m_bucket);
    m_trend->chart()->setHasRows(true);
    connect(m_trend->chart(), &ChartView::markActivated, this, &RatingsPage::choosePoint);
    connect(m_trend->chart(), &ChartView::rowsRequested, this, [this] { showRows({}); });
    return m_trend;
}

QWidget *RatingsPage::makeDistributionPanel()
{
    m_distribution = new ChartPanel(new ChartView, nullptr);
    m_distribution->setSpec(distributionChart({}));
    m_distribution->chart()->setHasRows(true);
    connect(m_distribution->chart(), &ChartView::markActivated, this, &RatingsPage::chooseStar);
    connect(m_distribution->chart(), &ChartView::rowsRequested, this, [this] { showRows({}); });
    return m_distribution;
}

QWidget *RatingsPage::makeProductsPanel()
{
    m_products = new LeaguePanel;
    connect(m_products, &LeaguePanel::productChosen, this, &RatingsPage::chooseProduct);
    connect(m_products, &LeaguePanel::filterRequested, this, &RatingsPage::chooseProduct);
    connect(m_products, &LeaguePanel::productOpened, this,
        [this](const QString &id) { Q_EMIT pageRequested(PageId::Products, m_filter, id); });
    connect(m_products, &LeaguePanel::reviewsRequested, this, [this](const QString &id) {
        Filter filter = m_filter;
        filter.products = {id};
        Q_EMIT pageRequested(PageId::Reviews, filter, {});
    });
    return m_products;
}

void RatingsPage::show(const NowAndBefore<Ratings> &content, const Filter &filter, std::optional<Bucket> bucketChoice,
    const ProductLeague &league)
{
    m_filter = filter;
    m_content = content;
    m_products->setLeague(league);
    m_productCount = league.products.size();
    if (content.now.figures.reviews > 0) {
        showRatings(bucketChoice);
    } else if (filter.isEmpty()) {
        showNotice({u"empty"_s, tr("No reviews yet"),
                       isConnected() ? tr("Fetch them from Okendo; the figures appear here as they come in.")
                                     : tr("Connect your Okendo account to fetch them."),
                       {}},
            Action::SyncOrConnect);
    } else {
        showNotice({u"filter"_s, tr("No reviews fit this filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            Action::ClearFilter);
    }
}

void RatingsPage::showRatings(std::optional<Bucket> bucketChoice)
{
    const Ratings &ratings = m_content.now;
    const RatingsCards cards = cardsOf(ratings, m_content.before);
    m_average->setContent(cards.average);
    m_reviews->setContent(cards.reviews);
    m_fiveStar->setContent(cards.fiveStar);
    m_lowStar->setContent(cards.lowStar);
    for (KpiCard *card : {m_average, m_reviews, m_fiveStar, m_lowStar})
        card->setContext(m_content.context);
    m_trend->setSpec(averageByBucketChart(ratings, m_content.before, m_content.context.comparison));
    showBucket(m_bucket, ratings.bucket, bucketChoice);
    m_distribution->setSpec(distributionChart(ratings, m_filter.ratings));
    QStringList parts{tr("%Ln reviews", nullptr, int(ratings.figures.reviews)),
        tr("%Ln products", nullptr, int(m_productCount)), againstWords(m_content.context)};
    parts.removeAll(QString());
    const bool isFew = basisOf(ratings.figures.count) == Basis::Few;
    showFigures(parts.join(u" · "_s), isFew ? tr("under 30 reviews: read with care") : QString());
}

void RatingsPage::showRows(QList<int> stars)
{
    Filter filter = m_filter;
    if (!stars.isEmpty())
        filter.ratings = std::move(stars);
    Q_EMIT pageRequested(PageId::Reviews, filter, {});
}

void RatingsPage::chooseStar(int index, bool isExtending)
{
    const auto *distribution = std::get_if<DistributionSpec>(&m_distribution->chart()->spec().drawing);
    if (!distribution || index < 0 || std::size_t(index) >= distribution->bars.size())
        return;
    const int stars = distribution->bars[std::size_t(index)].stars;
    Filter filter = m_filter;
    const bool wasChosen = filter.ratings.removeAll(stars) > 0;
    if (!isExtending)
        filter.ratings.clear();
    if (!wasChosen)
        filter.ratings.append(stars);
    std::sort(filter.ratings.begin(), filter.ratings.end());
    Q_EMIT filterChanged(filter);
}

void RatingsPage::choosePoint(int index)
{
    if (index < 0 || std::size_t(index) >= m_content.now.byBucket.size())
        return;
    const BucketSpan &span = m_content.now.byBucket[std::size_t(index)].span;
    Filter filter = m_filter;
    filter.from = span.start;
    filter.to = span.end.addDays(-1);
    Q_EMIT filterChanged(filter);
}

void RatingsPage::chooseProduct(const QString &productId)
{
    Filter filter = m_filter;
    const QStringList alone{productId};
    filter.products = filter.products == alone ? QStringList() : alone;
    Q_EMIT filterChanged(filter);
}

} // namespace plaudit
