// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_page.h"

#include "charts/chart_view.h"
#include "charts/ratings_charts.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/product_model.h"
#include "pages/product_table.h"
#include "pages/ratings_cards.h"
#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

RatingsPage::RatingsPage(QWidget *parent)
    : FiguresPage(PageId::Ratings, parent)
    , m_products(new ProductModel(this))
{
    setFigures(makeFigures());
}

PageWork RatingsPage::work()
{
    return [this](const PageSources &sources) -> Result<PageMade> {
        auto made = ratings(*sources.snapshot, sources.filter, sources.view.bucket);
        const auto rows = made.figures.reviews;
        return PageMade{.rows = rows,
            .show = [this, made = std::move(made), view = sources.view] { show(made, view.filter, view.bucket); }};
    };
}

QWidget *RatingsPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(gap);
    m_average = new KpiCard(Metric::AverageRating, figures);
    m_reviews = new KpiCard(Metric::Reviews, figures);
    m_fiveStar = new KpiCard(Metric::FiveStarShare, figures);
    m_lowStar = new KpiCard(Metric::LowStarShare, figures);
    for (KpiCard *card : {m_average, m_reviews, m_fiveStar, m_lowStar})
        cards->addWidget(card, 1);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(makeTrendPanel(), 67);
    charts->addWidget(makeDistributionPanel(), 33);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(cards);
    layout->addLayout(charts, 5);
    layout->addWidget(makeProductsPanel(), 5);
    return figures;
}

QWidget *RatingsPage::makeTrendPanel()
{
    m_trend = new ChartView;
    m_bucket = makeBucketButton();
    auto *panel = new ChartPanel(m_trend, m_bucket);
    m_trendTitle = panel->title();
    m_trendNote = panel->note();
    connect(m_trend, &ChartView::markActivated, this, &RatingsPage::choosePoint);
    return panel;
}

QWidget *RatingsPage::makeDistributionPanel()
{
    m_distribution = new ChartView;
    auto *panel = new ChartPanel(m_distribution, nullptr);
    const ChartSpec spec = distributionChart({});
    panel->title()->setText(spec.title);
    panel->note()->setWholeText(spec.note);
    connect(m_distribution, &ChartView::markActivated, this, &RatingsPage::chooseStar);
    return panel;
}

QWidget *RatingsPage::makeProductsPanel()
{
    auto *panel = new QFrame;
    setLook(panel, u"panel"_s);
    m_table = new ProductTable(m_products, panel);
    m_table->setMinimumHeight(108);
    auto *note = new ElidedLabel(u"faint"_s, panel);
    note->setWholeText(tr("ranked by Bayesian average · a bar is its 95 % interval"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(16);
    top->addWidget(plainLabel(tr("Products"), u"title"_s, panel));
    top->addWidget(note, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(9, 12, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_table, &ProductTable::productChosen, this, &RatingsPage::chooseProduct);
    connect(m_table, &ProductTable::filterRequested, this, &RatingsPage::chooseProduct);
    connect(m_table, &ProductTable::productOpened, this,
        [this](const QString &id) { Q_EMIT pageRequested(PageId::Products, m_filter, id); });
    return panel;
}

void RatingsPage::show(const Ratings &ratings, const Filter &filter, std::optional<Bucket> bucketChoice)
{
    m_filter = filter;
    m_ratings = ratings;
    if (ratings.figures.reviews > 0) {
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
    const RatingsCards cards = cardsOf(m_ratings);
    m_average->setContent(cards.average);
    m_reviews->setContent(cards.reviews);
    m_fiveStar->setContent(cards.fiveStar);
    m_lowStar->setContent(cards.lowStar);
    const ChartSpec trend = averageByBucketChart(m_ratings);
    m_trendTitle->setText(trend.title);
    m_trendNote->setWholeText(trend.note);
    showBucket(m_bucket, m_ratings.bucket, bucketChoice);
    m_trend->setSpec(trend);
    m_distribution->setSpec(distributionChart(m_ratings, m_filter.ratings));
    m_products->setProducts(m_ratings.byProduct);
    const QString reviews = tr("%Ln reviews", nullptr, int(m_ratings.figures.reviews));
    const QString products = tr("%Ln products", nullptr, int(m_ratings.byProduct.size()));
    const bool isFew = basisOf(m_ratings.figures.count) == Basis::Few;
    showFigures(reviews + u" · "_s + products, isFew ? tr("under 30 reviews: read with care") : QString());
}

void RatingsPage::chooseStar(int index, bool isExtending)
{
    const auto *distribution = std::get_if<DistributionSpec>(&m_distribution->spec().drawing);
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
    if (index < 0 || std::size_t(index) >= m_ratings.byBucket.size())
        return;
    const BucketSpan &span = m_ratings.byBucket[std::size_t(index)].span;
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
