// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sentiment_page.h"

#include "analytics/group_changes.h"
#include "charts/chart_view.h"
#include "charts/sentiment_charts.h"
#include "pages/cards_row.h"
#include "pages/change_cell.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/rows_table.h"
#include "pages/sentiment_cards.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

SentimentPage::SentimentPage(QWidget *parent)
    : FiguresPage(PageId::Sentiment, parent)
{
    setFigures(makeFigures());
}

PageWork SentimentPage::work()
{
    return [this](const PageSources &sources) -> Result<PageMade> {
        auto made = madeOfBoth(sources, [&, bucket = sources.view.bucket](const Filter &filter) mutable {
            auto figures = sentiment(*sources.snapshot, filter, bucket);
            bucket = figures.bucket;
            return figures;
        });
        const auto rows = made.now.figures.labelled() + made.now.figures.unlabelled;
        return PageMade{.rows = rows,
            .show = [this, made = std::move(made), view = sources.view] { show(made, view.filter, view.bucket); }};
    };
}

QWidget *SentimentPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *cards = new CardsRow;
    m_net = new KpiCard(Metric::NetSentiment, figures);
    m_positive = new KpiCard(Metric::PositiveShare, figures);
    m_mixed = new KpiCard(Metric::MixedShare, figures);
    m_negative = new KpiCard(Metric::NegativeShare, figures);
    const std::pair<KpiCard *, QList<Sentiment>> rowsOf[] = {{m_net, {}}, {m_positive, {Sentiment::Positive}},
        {m_mixed, {Sentiment::Mixed}}, {m_negative, {Sentiment::Negative}}};
    for (const auto &[card, sentiments] : rowsOf) {
        cards->addCard(card);
        card->setHasRows(true);
        connect(card, &KpiCard::rowsRequested, this, [this, sentiments = sentiments] { showRows(sentiments); });
    }
    m_bucket = makeBucketButton();
    m_trend = new ChartPanel(new ChartView, m_bucket);
    connect(m_trend->chart(), &ChartView::markActivated, this, &SentimentPage::choosePoint);
    m_distribution = new ChartPanel(new ChartView, nullptr);
    m_distribution->setSpec(sentimentChart({}));
    connect(m_distribution->chart(), &ChartView::markActivated, this, &SentimentPage::chooseSentiment);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(m_trend, 64);
    charts->addWidget(m_distribution, 36);
    for (const ChartPanel *panel : {m_trend, m_distribution}) {
        panel->chart()->setHasRows(true);
        connect(panel->chart(), &ChartView::rowsRequested, this, [this] { showRows({}); });
    }
    m_products = new RowsTable({{tr("Product"), 0, false}, {tr("Labelled"), 96, true}, {tr("Net"), 84, true},
        {tr("95 % interval"), 136, true, true}, {tr("Change"), 132, false}, {tr("Positive"), 92, true},
        {tr("Negative"), 92, true}});
    m_products->setAccessibleName(tr("Sentiment by product"));
    connect(m_products, &RowsTable::rowChosen, this, &SentimentPage::chooseProduct);
    const Panel products = makePanel(tr("Products"), nullptr, m_products);
    products.note->setWholeText(tr("most labelled reviews first · click one to filter"));
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(cards);
    layout->addLayout(charts, 5);
    layout->addWidget(products.frame, 5);
    return figures;
}

void SentimentPage::show(
    const NowAndBefore<SentimentMetrics> &content, const Filter &filter, std::optional<Bucket> bucketChoice)
{
    m_content = content;
    m_filter = filter;
    const SentimentMetrics &sentiment = content.now;
    const SentimentFigures &figures = sentiment.figures;
    if (figures.labelled() + figures.unlabelled == 0) {
        if (filter.isEmpty())
            showNotice({u"sentiment"_s, tr("No reviews yet"),
                           isConnected() ? tr("Fetch them from Okendo; the figures appear here as they come in.")
                                         : tr("Connect your Okendo account to fetch them."),
                           {}},
                Action::SyncOrConnect);
        else
            showNotice({u"filter"_s, tr("No reviews fit this filter"),
                           tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
                Action::ClearFilter);
        return;
    }
    m_trend->setSpec(sentimentByBucketChart(sentiment, content.before, content.context.comparison));
    m_distribution->setSpec(sentimentChart(sentiment, filter.sentiments));
    showBucket(m_bucket, sentiment.bucket, bucketChoice);
    showCards();
    showProducts();
    QStringList parts{tr("%Ln reviews", nullptr, int(figures.labelled() + figures.unlabelled))};
    if (figures.unlabelled > 0)
        parts += tr("%Ln unlabelled, in no share", nullptr, int(figures.unlabelled));
    if (content.before)
        parts += againstWords(content.context);
    const bool isFew = basisOf(figures.labelled()) == Basis::Few;
    FiguresPage::showFigures(parts.join(u" · "_s), isFew ? tr("under 30 reviews: read with care") : QString());
}

void SentimentPage::showCards()
{
    const SentimentCards cards = cardsOf(m_content.now, m_content.before);
    m_net->setContent(cards.net);
    m_positive->setContent(cards.positive);
    m_mixed->setContent(cards.mixed);
    m_negative->setContent(cards.negative);
    for (KpiCard *card : {m_net, m_positive, m_mixed, m_negative})
        card->setContext(m_content.context);
}

void SentimentPage::showRows(const QList<Sentiment> &sentiments)
{
    Filter filter = m_filter;
    if (!sentiments.isEmpty())
        filter.sentiments = sentiments;
    Q_EMIT pageRequested(PageId::Reviews, filter, {});
}

static RowsModel::Row productRow(
    const ProductSentiment &product, const std::optional<Change> &change, const Theme &theme)
{
    const QLocale locale;
    const SentimentFigures &figures = product.figures;
    const auto interval = figures.netCi95();
    const QString name = !product.name.isEmpty()        ? product.name
                         : !product.productId.isEmpty() ? product.productId
                                                        : SentimentPage::tr("Without a product");
    return {{name}, {writtenCount(figures.labelled(), locale), qint64(figures.labelled())},
        {writtenNet(figures.net(), locale), figures.net().value_or(-10.0)},
        {interval ? writtenNetInterval(*interval, locale) : u"–"_s},
        change ? changeCell(changeMark(*change, ChangeUnit::ShareInPoints, Wanted::More, locale), theme) : RowsCell{},
        {writtenShare(figures.positiveShare().value, locale), figures.positiveShare().value.value_or(-1.0)},
        {writtenShare(figures.negativeShare().value, locale), figures.negativeShare().value.value_or(-1.0)}};
}

void SentimentPage::showProducts()
{
    constexpr int changeColumn = 4;
    const auto &products = m_content.now.byProduct;
    const auto changes =
        m_content.before ? netSentimentChanges(products, m_content.before->byProduct) : std::vector<Change>();
    m_products->setColumnWanted(changeColumn, m_content.before.has_value());
    m_products->setRows(products.size(), [products, changes, &theme = Theme::of(this)](std::size_t place) {
        return productRow(products[place], changes.empty() ? std::nullopt : std::optional(changes[place]), theme);
    });
}

void SentimentPage::choosePoint(int index)
{
    if (index < 0 || std::size_t(index) >= m_content.now.byBucket.size())
        return;
    const BucketSpan &span = m_content.now.byBucket[std::size_t(index)].span;
    Filter filter = m_filter;
    filter.from = span.start;
    filter.to = span.end.addDays(-1);
    Q_EMIT filterChanged(filter);
}

void SentimentPage::chooseSentiment(int index, bool isExtending)
{
    if (index < 0 || std::size_t(index) >= std::size(sentimentBars))
        return;
    const Sentiment chosen = sentimentBars[index];
    Filter filter = m_filter;
    const bool wasChosen = filter.sentiments.removeAll(chosen) > 0;
    if (!isExtending)
        filter.sentiments.clear();
    if (!wasChosen)
        filter.sentiments.append(chosen);
    Q_EMIT filterChanged(filter);
}

void SentimentPage::chooseProduct(int row)
{
    const QStringList alone{m_content.now.byProduct[std::size_t(row)].productId};
    Filter filter = m_filter;
    filter.products = filter.products == alone ? QStringList() : alone;
    Q_EMIT filterChanged(filter);
}

} // namespace plaudit
