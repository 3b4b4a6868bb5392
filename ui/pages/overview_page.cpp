// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "charts/chart_view.h"
#include "charts/ratings_charts.h"
#include "charts/survey_charts.h"
#include "pages/cards_row.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/notable_changes_panel.h"
#include "pages/nps_cards.h"
#include "pages/orders_cards.h"
#include "pages/ratings_cards.h"
#include "pages/rows_table.h"
#include "pages/sentiment_cards.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "wording/money.h"

#include <QDateTime>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;
static constexpr int productColumn = 2;
static constexpr int dateColumn = 3;

OverviewPage::OverviewPage(QWidget *parent)
    : FiguresPage(PageId::Overview, parent)
    , m_average(new KpiCard(Metric::AverageRating))
    , m_reviews(new KpiCard(Metric::Reviews))
    , m_net(new KpiCard(Metric::NetSentiment))
    , m_nps(new KpiCard(Metric::NpsScore))
    , m_revenue(new KpiCard(Metric::Revenue))
    , m_risk(new KpiCard(Metric::Exposure, nullptr, tr("Revenue at risk")))
{
    connectCards();
    setFigures(makeFigures());
}

PageWork OverviewPage::work()
{
    return [this](const PageSources &sources) {
        return overviewContent(*sources.snapshot, sources.reader, sources.filter, sources.view.bucket, sources.before)
            .map([&](OverviewContent content) {
                const auto rows = content.now.ratings.figures.reviews + content.now.nps.responses;
                return PageMade{.rows = rows,
                    .show = [this, content = std::move(content), view = sources.view,
                                context = figureContext(sources)] { show(content, view, context); }};
            });
    };
}

void OverviewPage::connectCards()
{
    const std::pair<KpiCard *, PageId> rowsOf[] = {{m_average, PageId::Reviews}, {m_reviews, PageId::Reviews},
        {m_net, PageId::Reviews}, {m_nps, PageId::Nps}, {m_revenue, PageId::Customers}, {m_risk, PageId::Customers}};
    for (const auto &[card, page] : rowsOf) {
        card->setHasRows(true);
        connect(card, &KpiCard::rowsRequested, this,
            [this, page = page] { Q_EMIT pageRequested(page, m_view.filter, {}); });
    }
}

QWidget *OverviewPage::makeFigures()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *figures = new QWidget;
    m_scroll->setWidget(figures);
    // Both would paint the style's own grey.
    figures->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *cards = new CardsRow;
    for (auto *card : {m_average, m_reviews, m_net, m_nps, m_revenue, m_risk})
        cards->addCard(card);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(cards);
    layout->addWidget(makeLists(), 55);
    layout->addWidget(makeCharts(), 45);
    return m_scroll;
}

QWidget *OverviewPage::makeLists()
{
    m_changes = new NotableChangesPanel;
    connect(m_changes, &NotableChangesPanel::changeChosen, this, &OverviewPage::openChange);
    connect(m_changes, &NotableChangesPanel::periodChosen, this, [this](int days) {
        Filter filter = m_view.filter;
        filter.from = m_content.lastDay.addDays(1 - days);
        filter.to = m_content.lastDay;
        Q_EMIT filterChanged(filter);
    });
    m_low = new RowsTable({{tr("Rating"), 58, false}, {tr("Review"), 0, false}, {tr("Product"), 0, false},
        {tr("Date"), 0, false}, {tr("Customer bought"), 128, true}, {tr("Reply"), 86, false, true}});
    // Both stand below the review's words; in columns of their own they are copied.
    for (const int column : {productColumn, dateColumn})
        m_low->setColumnWanted(column, false);
    m_low->setTwoLines();
    m_low->setAccessibleName(tr("Latest low ratings by what their customers bought"));
    connect(m_low, &RowsTable::rowChosen, this, &OverviewPage::openLowRating);
    const Panel low = makePanel(tr("Latest low ratings"), nullptr, m_low);
    m_lowNote = low.note;
    auto *lists = new QWidget;
    auto *layout = new QHBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_changes, 43);
    layout->addWidget(low.frame, 57);
    lists->setMinimumHeight(250);
    return lists;
}

QWidget *OverviewPage::makeCharts()
{
    m_ratingTrend = new ChartPanel(new ChartView, nullptr);
    m_npsTrend = new ChartPanel(new ChartView, nullptr);
    const std::pair<ChartPanel *, PageId> pages[] = {{m_ratingTrend, PageId::Ratings}, {m_npsTrend, PageId::Nps}};
    auto *charts = new QWidget;
    auto *layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (const auto &[panel, page] : pages) {
        layout->addWidget(panel, 1);
        const PageId rows = page == PageId::Ratings ? PageId::Reviews : page;
        panel->chart()->setHasRows(true);
        connect(panel->chart(), &ChartView::rowsRequested, this,
            [this, rows] { Q_EMIT pageRequested(rows, m_view.filter, {}); });
        connect(panel->chart(), &ChartView::markActivated, this, [this, page = page](int index) {
            const BucketSpan *span = spanAt(page, index);
            if (!span)
                return;
            Filter filter = m_view.filter;
            filter.from = span->start;
            filter.to = span->end.addDays(-1);
            Q_EMIT pageRequested(page, filter, {});
        });
    }
    charts->setMinimumHeight(220);
    return charts;
}

const BucketSpan *OverviewPage::spanAt(PageId page, int index) const
{
    const auto at = std::size_t(index);
    const auto &ratings = m_content.now.ratings.byBucket;
    const auto &nps = m_content.now.nps.byBucket;
    if (page == PageId::Ratings)
        return at < ratings.size() ? &ratings[at].span : nullptr;
    return at < nps.size() ? &nps[at].span : nullptr;
}

void OverviewPage::show(const OverviewContent &content, const View &view, const FigureContext &context)
{
    m_content = content;
    m_view = view;
    m_context = context;
    if (!content.now.hasAny()) {
        if (view.filter.isEmpty())
            showNotice({u"overview"_s, tr("Nothing here yet"),
                           isConnected() ? tr("Fetch reviews from Okendo; the figures appear here as they come in.")
                                         : tr("Connect your Okendo account to fetch reviews, or import orders."),
                           {}},
                Action::SyncOrConnect);
        else
            showNotice({u"filter"_s, tr("Nothing fits this filter"),
                           tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
                Action::ClearFilter);
        return;
    }
    showCards();
    m_changes->show(content, view.filter, context);
    showLowRatings();
    m_ratingTrend->setSpec(
        averageByBucketChart(content.now.ratings, beforeOf(&OverviewFigures::ratings), context.comparison));
    m_npsTrend->setSpec(npsByBucketChart(content.now.nps, beforeOf(&OverviewFigures::nps), context.comparison));
    QStringList parts{context.period, content.before ? againstWords(context) : QString()};
    parts.removeAll(QString());
    const bool isFew = basisOf(content.now.ratings.figures.count) == Basis::Few;
    showFigures(parts.join(u" · "_s), isFew ? tr("under 30 reviews: read with care") : QString());
}

void OverviewPage::showCards()
{
    const OverviewFigures &now = m_content.now;
    const auto ratings = cardsOf(now.ratings, beforeOf(&OverviewFigures::ratings));
    const auto orders = cardsOf(now.orders, beforeOf(&OverviewFigures::orders), m_content.currency);
    const std::pair<KpiCard *, KpiCard::Content> contents[] = {{m_average, ratings.average},
        {m_reviews, ratings.reviews}, {m_net, cardsOf(now.sentiment, beforeOf(&OverviewFigures::sentiment)).net},
        {m_nps, cardsOf(now.nps, beforeOf(&OverviewFigures::nps)).score}, {m_revenue, orders.revenue},
        {m_risk, orders.risk}};
    for (const auto &[card, content] : contents) {
        card->setContent(content);
        card->setContext(m_context);
    }
}

void OverviewPage::showLowRatings()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const auto &[review, revenue] : m_content.lowRatings) {
        QStringList words{review.title, review.body};
        words.removeAll(QString());
        const QDate date =
            review.dateMs ? QDateTime::fromMSecsSinceEpoch(*review.dateMs, m_content.zone).date() : QDate();
        const QString product = review.productName.isEmpty() ? review.productId : review.productName;
        const QString day = locale.toString(date, QLocale::ShortFormat);
        QStringList below{product, day};
        below.removeAll(QString());
        const int stars = review.rating.value_or(0);
        rows.push_back({{locale.toString(stars) + u" ★"_s, stars, theme.detractorText},
            {.text = words.isEmpty() ? tr("without words") : words.join(u" – "_s), .below = below.join(u" · "_s)},
            {product}, {day, review.dateMs.value_or(0)},
            {writtenWholeMoney(revenue, m_content.currency, locale), revenue.value_or(-1.0)},
            {review.hasReply ? tr("replied") : tr("no reply"), review.hasReply ? 1 : 0,
                review.hasReply ? theme.secondText : theme.text}});
    }
    m_low->setRows(rows);
    m_lowNote->setWholeText(rows.empty() ? tr("none with 1 or 2 stars in this period")
                                         : tr("who bought most first · Enter opens a review"));
}

void OverviewPage::openChange(const NotableChange &change)
{
    Filter filter = m_view.filter;
    if (const auto *dimension = std::get_if<ResponseDimension>(&change.dimension)) {
        (*dimension == ResponseDimension::Survey ? filter.surveys : filter.channels) = {change.value};
        Q_EMIT pageRequested(PageId::Nps, filter, {});
        return;
    }
    const auto page = change.figure == NotableFigure::NetSentiment ? PageId::Sentiment : PageId::Ratings;
    switch (std::get<ReviewDimension>(change.dimension)) {
    case ReviewDimension::Product:
        Q_EMIT pageRequested(PageId::Products, filter, change.value);
        return;
    case ReviewDimension::Language:
        filter.languages = {change.value};
        break;
    case ReviewDimension::Country:
        filter.countries = {change.value};
        break;
    case ReviewDimension::Source:
        filter.sources = {change.value};
        break;
    case ReviewDimension::Verified:
        filter.isVerified = change.value == "yes"_L1;
        break;
    case ReviewDimension::Incentivized:
        filter.isIncentivized = change.value == "yes"_L1;
        break;
    default:
        break;
    }
    Q_EMIT pageRequested(page, filter, {});
}

void OverviewPage::openLowRating(int row)
{
    Q_EMIT pageRequested(PageId::Reviews, m_view.filter, m_content.lowRatings[std::size_t(row)].review.reviewId);
}

} // namespace plaudit
