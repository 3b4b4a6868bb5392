// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filter_bar.h"

#include "shell/chip.h"
#include "shell/date_picker.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/metric_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString sentimentName(Sentiment sentiment)
{
    return nameOf(sentiment == Sentiment::Positive   ? Metric::PositiveShare
                  : sentiment == Sentiment::Neutral  ? Metric::NeutralShare
                  : sentiment == Sentiment::Mixed    ? Metric::MixedShare
                  : sentiment == Sentiment::Negative ? Metric::NegativeShare
                                                     : Metric::Unlabelled);
}

static QString categoryName(NpsCategory category)
{
    return nameOf(category == NpsCategory::Promoter  ? Metric::Promoters
                  : category == NpsCategory::Passive ? Metric::Passives
                                                     : Metric::Detractors);
}

FilterBar::FilterBar(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_layout(new QHBoxLayout(this))
    , m_dates(new Chip(u"calendar"_s, this))
    , m_product(new Chip(u"product"_s, this))
    , m_rating(new Chip({}, this))
    , m_sentiment(new Chip({}, this))
    , m_survey(new Chip({}, this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, u"bar"_s);
    setFixedHeight(56);
    setLook(m_clear, u"quiet"_s);
    m_clear->setToolTip(tr("Clear the whole filter"));
    m_layout->setContentsMargins(24, 0, 20, 0);
    m_layout->setSpacing(8);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_dates), static_cast<QWidget *>(m_product), static_cast<QWidget *>(m_rating),
            static_cast<QWidget *>(m_sentiment), static_cast<QWidget *>(m_survey), static_cast<QWidget *>(m_clear)})
        m_layout->addWidget(widget, 0, Qt::AlignVCenter);
    m_layout->addStretch(1);
    connect(m_dates, &Chip::opened, this, &FilterBar::openDates);
    connect(m_product, &Chip::opened, this, &FilterBar::openProducts);
    connect(m_rating, &Chip::opened, this, [this] { ask([](Filter &filter) { filter.ratings.clear(); }); });
    connect(m_rating, &Chip::removed, this, [this] { ask([](Filter &filter) { filter.ratings.clear(); }); });
    connect(m_product, &Chip::removed, this, [this] { ask([](Filter &filter) { filter.products.clear(); }); });
    connect(m_dates, &Chip::removed, this, [this] {
        ask([](Filter &filter) {
            filter.from.reset();
            filter.to.reset();
        });
    });
    const auto clearSentiments = [this] { ask([](Filter &filter) { filter.sentiments.clear(); }); };
    connect(m_sentiment, &Chip::opened, this, clearSentiments);
    connect(m_sentiment, &Chip::removed, this, clearSentiments);
    const auto clearSurveys = [this] {
        ask([](Filter &filter) {
            filter.surveys.clear();
            filter.channels.clear();
            filter.npsCategories.clear();
        });
    };
    connect(m_survey, &Chip::opened, this, clearSurveys);
    connect(m_survey, &Chip::removed, this, clearSurveys);
    connect(m_clear, &QPushButton::clicked, this, [this] { ask([](Filter &filter) { filter = {}; }); });
    show(View{});
}

void FilterBar::show(const View &view)
{
    m_view = view;
    const Filter &filter = view.filter;
    const DateRange range{filter.from, filter.to};
    const auto preset = presetOf(range, m_today());
    m_dates->setState(preset ? nameOf(*preset) : writtenRange(range), tr("Dates: %1").arg(writtenRange(range)),
        filter.from || filter.to);
    m_product->setState(productText(), tr("Products: %1").arg(productText()), !filter.products.isEmpty());
    QStringList stars;
    for (const int rating : filter.ratings)
        stars += QLocale().toString(rating);
    const QString rating = stars.join(u", "_s) + u" ★"_s;
    m_rating->setState(rating, tr("Ratings: %1").arg(rating), true);
    m_rating->setVisible(m_hasConditions && !filter.ratings.isEmpty());
    QStringList sentiments;
    for (const Sentiment sentiment : filter.sentiments)
        sentiments += sentimentName(sentiment);
    m_sentiment->setState(sentiments.join(u", "_s), tr("Sentiment: %1").arg(sentiments.join(u", "_s)), true);
    m_sentiment->setVisible(m_hasConditions && !sentiments.isEmpty());
    QStringList surveys;
    if (!filter.surveys.isEmpty())
        surveys += tr("%Ln survey(s)", nullptr, int(filter.surveys.size()));
    for (const QString &channel : filter.channels)
        surveys += channel.isEmpty() ? tr("without a channel") : oneLine(channel);
    for (const NpsCategory category : filter.npsCategories)
        surveys += categoryName(category);
    m_survey->setState(surveys.join(u", "_s), tr("Responses: %1").arg(surveys.join(u", "_s)), true);
    m_survey->setVisible(m_hasConditions && !surveys.isEmpty());
    m_clear->setVisible(m_hasConditions && !filter.isEmpty());
}

void FilterBar::setProducts(std::vector<ProductChoice> products)
{
    m_products = std::move(products);
    show(m_view);
}

void FilterBar::setConditionsVisible(bool areVisible)
{
    m_hasConditions = areVisible;
    m_dates->setVisible(areVisible);
    m_product->setVisible(areVisible);
    show(m_view);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomy = 1000;
    m_product->setWidestText(width() < roomy ? 110 : 240);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QString FilterBar::productText() const
{
    if (m_view.filter.products.isEmpty())
        return tr("All products");
    if (m_view.filter.products.size() > 1)
        return tr("%Ln products", nullptr, int(m_view.filter.products.size()));
    const QString &id = m_view.filter.products.first();
    const auto found = std::find_if(
        m_products.begin(), m_products.end(), [&id](const ProductChoice &product) { return product.id == id; });
    return oneLine(found == m_products.end() || found->name.isEmpty() ? id : found->name);
}

void FilterBar::openDates()
{
    auto *picker = new DatePicker({m_view.filter.from, m_view.filter.to}, m_today(), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &DatePicker::rangeChosen, this, [this](const DateRange &range) {
        ask([&range](Filter &filter) {
            filter.from = range.from;
            filter.to = range.to;
        });
    });
    picker->adjustSize();
    const int left = isRightToLeft() ? m_dates->width() - picker->width() : 0;
    picker->move(m_dates->mapToGlobal(QPoint(left, m_dates->height() + 4)));
    picker->show();
}

void FilterBar::openProducts()
{
    auto *picker = new ProductPicker(m_products, m_view.filter.products, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ProductPicker::productsChosen, this,
        [this](const QStringList &ids) { ask([&ids](Filter &filter) { filter.products = ids; }); });
    const int left = isRightToLeft() ? m_product->width() - picker->width() : 0;
    picker->move(m_product->mapToGlobal(QPoint(left, m_product->height() + 4)));
    picker->show();
}

void FilterBar::ask(const std::function<void(Filter &)> &change)
{
    View view = m_view;
    change(view.filter);
    if (view != m_view)
        Q_EMIT viewRequested(view);
}

} // namespace plaudit
