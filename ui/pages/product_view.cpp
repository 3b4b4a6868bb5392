// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_view.h"

#include "charts/chart_view.h"
#include "charts/ratings_charts.h"
#include "pages/attribute_table.h"
#include "pages/cards_row.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/latest_list.h"
#include "pages/panel.h"
#include "pages/product_cards.h"
#include "pages/product_variants.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;
static constexpr int chartHeight = 250, tableHeight = 300, roomForOneRow = 1000;

ProductView::ProductView(QToolButton *bucket, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("One product"));
    auto *body = new QWidget(this);
    auto *cards = new CardsRow;
    for (const auto &[metric, name] : productCardMetrics()) {
        auto *card = new KpiCard(metric, body, name);
        card->setHasRows(true);
        connect(card, &KpiCard::rowsRequested, this, [this, metric = metric] {
            Q_EMIT allReviewsRequested(metric == Metric::FiveStarShare  ? QList<int>{5}
                                       : metric == Metric::LowStarShare ? QList<int>{1, 2}
                                                                        : QList<int>());
        });
        cards->addCard(card);
        m_cards.push_back(card);
    }
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(gap);
    layout->addWidget(makeTop());
    layout->addWidget(cards);
    layout->addWidget(makeCharts(bucket));
    layout->addWidget(makeTables());
    layout->addWidget(makeLatest());
    layout->addStretch(1);
    setFocusProxy(m_back);
    placeTables();
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProductView::askForMore);
}

QWidget *ProductView::makeTop()
{
    auto *top = new QWidget(this);
    m_back = new QPushButton(besideIcon(tr("All products")), top);
    m_back->setToolTip(tr("Back to all products (Esc)"));
    m_standing = new ElidedLabel(u"second"_s, top);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addWidget(m_standing, 1);
    connect(m_back, &QPushButton::clicked, this, &ProductView::backRequested);
    return top;
}

QWidget *ProductView::makeCharts(QToolButton *bucket)
{
    auto *charts = new QWidget(this);
    m_trend = new ChartPanel(new ChartView, bucket);
    m_distribution = new ChartPanel(new ChartView, nullptr);
    for (ChartPanel *panel : {m_trend, m_distribution}) {
        panel->setMinimumHeight(chartHeight);
        panel->chart()->setHasRows(true);
        connect(panel->chart(), &ChartView::rowsRequested, this, [this] { Q_EMIT allReviewsRequested({}); });
    }
    auto *layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_trend, 67);
    layout->addWidget(m_distribution, 33);
    connect(m_trend->chart(), &ChartView::markActivated, this, &ProductView::choosePoint);
    connect(m_distribution->chart(), &ChartView::markActivated, this, &ProductView::chooseStar);
    return charts;
}

QWidget *ProductView::makeTables()
{
    m_tables = new QWidget(this);
    m_variants = new RowsTable(variantColumns());
    m_variants->setAccessibleName(tr("Variants"));
    m_variants->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const plaudit::Panel variants = makePanel(tr("Variants"), nullptr, m_variants);
    variants.note->setWholeText(tr("click one to filter"));
    m_variantsPanel = variants.frame;
    m_attributes = new AttributeTable;
    const plaudit::Panel attributes = makePanel(tr("Attributes"), nullptr, m_attributes);
    m_attributesPanel = attributes.frame;
    m_attributesNote = attributes.note;
    m_tablesLayout = new QHBoxLayout(m_tables);
    m_tablesLayout->setContentsMargins(0, 0, 0, 0);
    m_tablesLayout->setSpacing(gap);
    m_tablesLayout->addWidget(m_variantsPanel, 1);
    m_tablesLayout->addWidget(m_attributesPanel, 1);
    connect(m_variants, &RowsTable::rowChosen, this, &ProductView::chooseVariant);
    connect(m_attributes, &AttributeTable::valueChosen, this, &ProductView::chooseValue);
    return m_tables;
}

QWidget *ProductView::makeLatest()
{
    auto *all = new QPushButton(tr("Show all in Reviews"));
    setLook(all, u"link"_s);
    m_latest = new LatestList;
    const plaudit::Panel latest = makePanel(tr("Latest reviews"), all, m_latest);
    m_latestNote = latest.note;
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT allReviewsRequested({}); });
    connect(m_latest, &LatestList::reviewOpened, this, &ProductView::reviewOpened);
    connect(m_latest, &LatestList::moved, this, [this](const QRect &place) {
        const QPoint middle = m_latest->viewport()->mapTo(widget(), place.center());
        ensureVisible(middle.x(), middle.y(), 0, place.height());
    });
    return latest.frame;
}

void ProductView::placeTables()
{
    const bool isStacked = viewport()->width() < roomForOneRow;
    const bool hasBoth = m_variantsPanel->isVisibleTo(m_tables) && m_attributesPanel->isVisibleTo(m_tables);
    m_tablesLayout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tables->setFixedHeight(isStacked && hasBoth ? 2 * tableHeight + gap : tableHeight);
}

void ProductView::show(ProductContent content, const Filter &filter, const FigureContext &context)
{
    m_context = context;
    m_content = std::move(content);
    m_filter = filter;
    showStanding();
    showCards();
    m_trend->setSpec(averageByBucketChart(m_content.ratings, m_content.before, m_context.comparison));
    m_distribution->setSpec(distributionChart(m_content.ratings, m_filter.ratings));
    m_variants->setRows(variantRows(m_content, Theme::of(this)));
    m_variantsPanel->setVisible(hasVariants(m_content));
    m_attributes->setAttributes(m_content.attributes);
    const bool isPart = m_content.attributeReviews < m_content.ratings.figures.reviews;
    m_attributesNote->setWholeText(isPart ? tr("in the newest %Ln reviews", nullptr, int(m_content.attributeReviews))
                                          : tr("click a value to filter"));
    m_attributesPanel->setVisible(!m_content.attributes.empty());
    m_tables->setVisible(m_variantsPanel->isVisibleTo(m_tables) || m_attributesPanel->isVisibleTo(m_tables));
    placeTables();
    setLatest(std::move(m_content.latest));
}

void ProductView::showStanding()
{
    const QLocale locale;
    QStringList words;
    if (m_content.rank > 0)
        words += tr("place %1 of %2 by Bayesian average (%3)")
                     .arg(writtenCount(m_content.rank, locale), writtenCount(m_content.ranked, locale),
                         writtenRating(m_content.bayesian, locale));
    for (const RaterRevenue &revenue : m_content.revenue)
        words += tr("%1 from %Ln order lines of raters", "money", int(revenue.lines))
                     .arg(writtenMoney(revenue.revenue, revenue.currency, locale));
    if (m_content.hasOrders && m_content.revenue.empty())
        words += tr("no review is matched to an order line");
    m_standing->setWholeText(words.join(u" · "_s));
}

void ProductView::showCards()
{
    const auto contents = productCards(m_content);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setContent(contents[i]);
        m_cards[i]->setContext(m_context);
    }
}

void ProductView::setLatest(LatestReviews latest)
{
    m_content.latest = std::move(latest);
    const auto shown = std::int64_t(m_content.latest.reviews.size());
    const QLocale locale;
    m_latestNote->setWholeText(shown < m_content.latest.total
                                   ? tr("%1 of %2, the newest first")
                                         .arg(writtenCount(shown, locale), writtenCount(m_content.latest.total, locale))
                                   : tr("the newest first"));
    m_latest->setReviews(m_content.latest.reviews, m_content.zone);
}

void ProductView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

void ProductView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeTables();
}

void ProductView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const bool changesLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
    if (!changesLook || !m_back)
        return;
    const QPixmap arrow = linePixmap(u"back"_s, Theme::of(this).secondText, 16, devicePixelRatioF());
    m_back->setIcon(isRightToLeft() ? arrow.transformed(QTransform::fromScale(-1.0, 1.0)) : arrow);
}

void ProductView::chooseStar(int index, bool isExtending)
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

void ProductView::choosePoint(int index)
{
    if (index < 0 || std::size_t(index) >= m_content.ratings.byBucket.size())
        return;
    const BucketSpan &span = m_content.ratings.byBucket[std::size_t(index)].span;
    Filter filter = m_filter;
    filter.from = span.start;
    filter.to = span.end.addDays(-1);
    Q_EMIT filterChanged(filter);
}

void ProductView::chooseVariant(int row)
{
    if (row < 0 || std::size_t(row) >= m_content.variants.size())
        return;
    Filter filter = m_filter;
    const QStringList alone{m_content.variants[std::size_t(row)].group.value};
    filter.variants = filter.variants == alone ? QStringList() : alone;
    Q_EMIT filterChanged(filter);
}

void ProductView::chooseValue(const QString &title, const QString &value)
{
    Filter filter = m_filter;
    const AttributeValueIs chosen{.title = title, .value = value};
    if (filter.attributes.removeAll(chosen) == 0) {
        filter.attributes.removeIf(
            [&](const AttributeValueIs &one) { return one.title.compare(title, Qt::CaseInsensitive) == 0; });
        filter.attributes.append(chosen);
    }
    filter.found.reset();
    Q_EMIT filterChanged(filter);
}

void ProductView::askForMore()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isNearEnd = bar->value() + bar->pageStep() > bar->maximum();
    if (isNearEnd && bar->maximum() > 0 && std::int64_t(m_content.latest.reviews.size()) < m_content.latest.total)
        Q_EMIT moreRequested();
}

} // namespace plaudit
