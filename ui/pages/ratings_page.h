// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_league.h"
#include "pages/figures_page.h"
#include "pages/now_and_before.h"

namespace plaudit
{

class ChartPanel;
class KpiCard;
class LeaguePanel;

/// Ratings: the average with its interval, over time, by star and by product. A click on a bar, a point or a product
/// asks for another filter.
class RatingsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit RatingsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const NowAndBefore<Ratings> &content, const Filter &filter, std::optional<Bucket> bucketChoice,
        const ProductLeague &league = {});

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeTrendPanel();
    [[nodiscard]] QWidget *makeDistributionPanel();
    [[nodiscard]] QWidget *makeProductsPanel();
    void showRatings(std::optional<Bucket> bucketChoice);
    void showRows(QList<int> stars);
    void chooseStar(int index, bool isExtending);
    void choosePoint(int index);
    void chooseProduct(const QString &productId);

    KpiCard *m_average;
    KpiCard *m_reviews;
    KpiCard *m_fiveStar;
    KpiCard *m_lowStar;
    QToolButton *m_bucket;
    ChartPanel *m_trend;
    ChartPanel *m_distribution;
    LeaguePanel *m_products;
    std::size_t m_productCount = 0;
    Filter m_filter;
    NowAndBefore<Ratings> m_content;
};

} // namespace plaudit
