// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "pages/figures_page.h"

namespace plaudit
{

class ChartView;
class KpiCard;
class RowsTable;

/// Sentiment as Okendo labels it: net and shares, over time, by product.
class SentimentPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit SentimentPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const SentimentMetrics &sentiment, const Filter &filter, std::optional<Bucket> bucketChoice);

private:
    [[nodiscard]] QWidget *makeFigures();
    void showCards();
    void showProducts();
    void choosePoint(int index);
    void chooseSentiment(int index, bool isExtending);
    void chooseProduct(int row);

    SentimentMetrics m_sentiment;
    Filter m_filter;
    KpiCard *m_net, *m_positive, *m_mixed, *m_negative;
    ChartView *m_trend;
    QLabel *m_trendTitle;
    ElidedLabel *m_trendNote;
    QToolButton *m_bucket;
    ChartView *m_distribution;
    RowsTable *m_products;
};

} // namespace plaudit
