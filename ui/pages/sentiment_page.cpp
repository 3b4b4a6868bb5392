// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sentiment_page.h"

#include "charts/chart_view.h"
#include "charts/sentiment_charts.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
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
        auto made = sentiment(*sources.snapshot, sources.filter, sources.view.bucket);
        const auto rows = made.figures.labelled() + made.figures.unlabelled;
        return PageMade{.rows = rows,
            .show = [this, made = std::move(made), view = sources.view] { show(made, view.filter, view.bucket); }};
    };
}

QWidget *SentimentPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(gap);
    m_net = new KpiCard(Metric::NetSentiment, figures);
    m_positive = new KpiCard(Metric::PositiveShare, figures);
    m_mixed = new KpiCard(Metric::MixedShare, figures);
    m_negative = new KpiCard(Metric::NegativeShare, figures);
    for (KpiCard *card : {m_net, m_positive, m_mixed, m_negative})
        cards->addWidget(card, 1);
    m_trend = new ChartView;
    m_bucket = makeBucketButton();
    auto *trend = new ChartPanel(m_trend, m_bucket);
    m_trendTitle = trend->title();
    m_trendNote = trend->note();
    connect(m_trend, &ChartView::markActivated, this, &SentimentPage::choosePoint);
    m_distribution = new ChartView;
    auto *distribution = new ChartPanel(m_distribution, nullptr);
    const ChartSpec empty = sentimentChart({});
    distribution->title()->setText(empty.title);
    distribution->note()->setWholeText(empty.note);
    connect(m_distribution, &ChartView::markActivated, this, &SentimentPage::chooseSentiment);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(trend, 64);
    charts->addWidget(distribution, 36);
    m_products = new RowsTable({{tr("Product"), 0, false}, {tr("Labelled"), 96, true}, {tr("Net"), 84, true},
        {tr("95 % interval"), 136, true}, {tr("Positive"), 92, true}, {tr("Negative"), 92, true}});
    m_products->setAccessibleName(tr("Sentiment by product"));
    connect(m_products, &RowsTable::rowChosen, this, &SentimentPage::chooseProduct);
    const Panel products = makePanel(tr("Products"), nullptr, m_products);
    products.note->setWholeText(tr("most labelled reviews first · click one to filter"));
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(cards);
    layout->addLayout(charts, 5);
    layout->addWidget(products.frame, 5);
    return figures;
}

void SentimentPage::show(const SentimentMetrics &sentiment, const Filter &filter, std::optional<Bucket> bucketChoice)
{
    m_sentiment = sentiment;
    m_filter = filter;
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
    const ChartSpec trend = sentimentByBucketChart(sentiment);
    m_trendTitle->setText(trend.title);
    m_trendNote->setWholeText(trend.note);
    m_trend->setSpec(trend);
    m_distribution->setSpec(sentimentChart(sentiment, filter.sentiments));
    showBucket(m_bucket, sentiment.bucket, bucketChoice);
    showCards();
    showProducts();
    QStringList parts{tr("%Ln reviews", nullptr, int(figures.labelled() + figures.unlabelled))};
    if (figures.unlabelled > 0)
        parts += tr("%Ln unlabelled, in no share", nullptr, int(figures.unlabelled));
    const bool isFew = basisOf(figures.labelled()) == Basis::Few;
    FiguresPage::showFigures(parts.join(u" · "_s), isFew ? tr("under 30 reviews: read with care") : QString());
}

void SentimentPage::showCards()
{
    const QLocale locale;
    const SentimentFigures &figures = m_sentiment.figures;
    const bool isFew = basisOf(figures.labelled()) == Basis::Few;
    const QString basis = tr("n = %1").arg(writtenCount(figures.labelled(), locale));
    KpiCard::Content net{.figure = writtenNet(figures.net(), locale),
        .margin = {},
        .basis = basis,
        .exact = {},
        .isFew = isFew,
        .course = {}};
    if (const auto interval = figures.netCi95()) {
        net.margin = writtenNetMargin(*figures.net(), *interval, locale);
        net.exact = tr("95 % interval: %1").arg(writtenNetInterval(*interval, locale));
    }
    const auto contentOf = [&](const Share &share) {
        KpiCard::Content content{.figure = writtenShare(share.value, locale),
            .margin = {},
            .basis = tr("%1 of %2").arg(writtenCount(share.count, locale), writtenCount(share.n, locale)),
            .exact = {},
            .isFew = isFew,
            .course = {}};
        if (share.value && share.ci95) {
            content.margin = writtenMargin(*share.value, *share.ci95, locale, true);
            content.exact = tr("95 % interval: %1").arg(writtenInterval(*share.ci95, locale, true));
        }
        return content;
    };
    auto positive = contentOf(figures.positiveShare());
    auto mixed = contentOf(figures.mixedShare());
    auto negative = contentOf(figures.negativeShare());
    for (const SentimentBucket &bucket : m_sentiment.byBucket) {
        net.course.push_back(bucket.figures.net());
        positive.course.push_back(bucket.figures.positiveShare().value);
        mixed.course.push_back(bucket.figures.mixedShare().value);
        negative.course.push_back(bucket.figures.negativeShare().value);
    }
    m_net->setContent(net);
    m_positive->setContent(positive);
    m_mixed->setContent(mixed);
    m_negative->setContent(negative);
}

void SentimentPage::showProducts()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const ProductSentiment &product : m_sentiment.byProduct) {
        const SentimentFigures &figures = product.figures;
        const auto interval = figures.netCi95();
        const QString name = !product.name.isEmpty()        ? product.name
                             : !product.productId.isEmpty() ? product.productId
                                                            : tr("Without a product");
        rows.push_back({{name}, {writtenCount(figures.labelled(), locale), qint64(figures.labelled())},
            {writtenNet(figures.net(), locale), figures.net().value_or(-10.0)},
            {interval ? writtenNetInterval(*interval, locale) : u"–"_s},
            {writtenShare(figures.positiveShare().value, locale), figures.positiveShare().value.value_or(-1.0)},
            {writtenShare(figures.negativeShare().value, locale), figures.negativeShare().value.value_or(-1.0)}});
    }
    m_products->setRows(rows);
}

void SentimentPage::choosePoint(int index)
{
    if (index < 0 || std::size_t(index) >= m_sentiment.byBucket.size())
        return;
    const BucketSpan &span = m_sentiment.byBucket[std::size_t(index)].span;
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
    const QStringList alone{m_sentiment.byProduct[std::size_t(row)].productId};
    Filter filter = m_filter;
    filter.products = filter.products == alone ? QStringList() : alone;
    Q_EMIT filterChanged(filter);
}

} // namespace plaudit
