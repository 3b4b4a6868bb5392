// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_page.h"

#include "charts/chart_view.h"
#include "charts/ratings_charts.h"
#include "pages/bucket_words.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/page_notice.h"
#include "pages/product_model.h"
#include "pages/product_table.h"
#include "pages/ratings_cards.h"
#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QActionGroup>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

RatingsPage::RatingsPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_notice(new PageNotice(this))
    , m_figures(nullptr)
    , m_dimming(new QGraphicsOpacityEffect(this))
    , m_heading(plainLabel(tr("Ratings"), u"heading"_s, this))
    , m_subtitle(new ElidedLabel(u"second"_s, this))
    , m_few(plainLabel(tr("under 30 reviews: read with care"), u"tag"_s, this))
    , m_products(new ProductModel(this))
{
    m_figures = makeFigures();
    m_dimming->setOpacity(0.45);
    m_dimming->setEnabled(false);
    m_figures->setGraphicsEffect(m_dimming);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_figures);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_heading);
    top->addWidget(m_subtitle, 1);
    top->addWidget(m_few);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 20, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(m_notice, &PageNotice::actionRequested, this, &RatingsPage::actOnNotice);
    showLoading();
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
    m_bucketButton = new QToolButton;
    m_bucketButton->setPopupMode(QToolButton::InstantPopup);
    setLook(m_bucketButton, u"quiet"_s);
    auto *menu = new QMenu(m_bucketButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<Bucket> bucket) {
        auto *action = menu->addAction(text, this, [this, bucket] { Q_EMIT bucketChosen(bucket); });
        action->setCheckable(true);
        action->setChecked(bucket == m_bucketChoice);
        action->setData(bucket ? int(*bucket) : -1);
        group->addAction(action);
    };
    add(tr("Automatic"), std::nullopt);
    for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year})
        add(bucketName(bucket), bucket);
    m_bucketButton->setMenu(menu);
    m_bucketButton->setAccessibleName(tr("Length of a period"));
    m_bucketButton->setToolTip(tr("Length of a period"));
    auto *panel = new ChartPanel(m_trend, m_bucketButton);
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
    return panel;
}

void RatingsPage::show(const Ratings &ratings, const Filter &filter)
{
    m_filter = filter;
    m_ratings = ratings;
    setStale(false);
    if (ratings.figures.reviews == 0) {
        showState(filter.isEmpty() ? State::NoReviews : State::NothingFits);
        return;
    }
    showFigures(ratings);
    m_state = State::Figures;
    m_stack->setCurrentWidget(m_figures);
}

void RatingsPage::showFigures(const Ratings &ratings)
{
    const QString reviews = tr("%Ln reviews", nullptr, int(ratings.figures.reviews));
    const QString products = tr("%Ln products", nullptr, int(ratings.byProduct.size()));
    m_subtitle->setWholeText(reviews + u" · "_s + products);
    m_few->setVisible(basisOf(ratings.figures.count) == Basis::Few);
    const RatingsCards cards = cardsOf(ratings);
    m_average->setContent(cards.average);
    m_reviews->setContent(cards.reviews);
    m_fiveStar->setContent(cards.fiveStar);
    m_lowStar->setContent(cards.lowStar);
    const ChartSpec trend = averageByBucketChart(ratings);
    m_trendTitle->setText(trend.title);
    m_trendNote->setWholeText(trend.note);
    const QString bucket = bucketName(ratings.bucket);
    m_bucketButton->setText((m_bucketChoice ? bucket : tr("Auto: %1").arg(bucket)) + u" ▾"_s);
    m_trend->setSpec(trend);
    m_distribution->setSpec(distributionChart(ratings, m_filter.ratings));
    m_products->setProducts(ratings.byProduct);
}

void RatingsPage::showLoading()
{
    showState(State::Loading);
}

void RatingsPage::showError(const ErrorSentence &sentence)
{
    showState(State::Failed, sentence);
}

void RatingsPage::showState(State state, const ErrorSentence &sentence)
{
    m_state = state;
    setStale(false);
    m_subtitle->setWholeText({});
    m_few->hide();
    switch (state) {
    case State::Loading:
        m_notice->setContent({u"ratings"_s, tr("Making the figures…"), {}, {}});
        break;
    case State::NoReviews:
        m_notice->setContent({u"empty"_s, tr("No reviews yet"),
            m_isConnected ? tr("Fetch them from Okendo; the figures appear here as they come in.")
                          : tr("Connect your Okendo account to fetch them."),
            m_isConnected ? tr("Sync now") : tr("Connect Okendo…")});
        break;
    case State::NothingFits:
        m_notice->setContent({u"filter"_s, tr("No reviews fit this filter"),
            tr("Choose a longer time or fewer conditions, or clear the filter."), tr("Clear filter")});
        break;
    case State::Failed:
        m_notice->setContent({u"problem"_s, sentence.message, sentence.advice, tr("Try again")});
        break;
    case State::Figures:
        break;
    }
    m_stack->setCurrentWidget(m_notice);
}

void RatingsPage::setStale(bool isStale)
{
    m_dimming->setEnabled(isStale);
}

void RatingsPage::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    if (m_state == State::NoReviews)
        showState(m_state);
}

void RatingsPage::setBucketChoice(std::optional<Bucket> bucket)
{
    m_bucketChoice = bucket;
    const auto actions = m_bucketButton->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == (bucket ? int(*bucket) : -1));
}

void RatingsPage::actOnNotice()
{
    if (m_state == State::NothingFits)
        Q_EMIT filterChanged({});
    else if (m_state == State::Failed)
        Q_EMIT retryRequested();
    else if (m_state == State::NoReviews && m_isConnected)
        Q_EMIT syncRequested();
    else if (m_state == State::NoReviews)
        Q_EMIT connectRequested();
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
