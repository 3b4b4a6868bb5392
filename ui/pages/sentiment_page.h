// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "pages/figures_page.h"
#include "pages/now_and_before.h"

namespace plaudit
{

class ChartPanel;
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
    void show(const NowAndBefore<SentimentMetrics> &content, const Filter &filter, std::optional<Bucket> bucketChoice);

private:
    [[nodiscard]] QWidget *makeFigures();
    void showCards();
    void showRows(const QList<Sentiment> &sentiments);
    void showProducts();
    void choosePoint(int index);
    void chooseSentiment(int index, bool isExtending);
    void chooseProduct(int row);

    NowAndBefore<SentimentMetrics> m_content;
    Filter m_filter;
    KpiCard *m_net, *m_positive, *m_mixed, *m_negative;
    QToolButton *m_bucket;
    ChartPanel *m_trend, *m_distribution;
    RowsTable *m_products;
};

} // namespace plaudit
