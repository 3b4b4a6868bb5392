// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_league.h"
#include "pages/figure_context.h"
#include "pages/figures_page.h"
#include "workspace/product_contents.h"

class QShortcut;

namespace plaudit
{

class ChangesList;
class LeaguePanel;
class ProductView;

/// Products: all of them in their ranking with what changed most, or the one that the view's subject is.
class ProductsPage : public FiguresPage
{
    Q_OBJECT

public:
    static constexpr std::size_t reviewsAtOnce = 50;

    explicit ProductsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const ProductLeague &league, const View &view, const FigureContext &context = {});
    void show(ProductContent content, const View &view, const FigureContext &context = {}, qint64 changeCounter = 0);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is shown, so that more reviews of it can be read alone.
    struct Shown
    {
        View view;
        qint64 changeCounter = 0;
        std::size_t reviews = reviewsAtOnce; ///< wanted
        bool isAskingForMore = false;
    };

    [[nodiscard]] QWidget *makeLeague();
    [[nodiscard]] QWidget *makeProduct();
    [[nodiscard]] Result<PageMade> makeLeaguePage(const PageSources &sources);
    [[nodiscard]] Result<PageMade> makeProductPage(const PageSources &sources, const Shown &shown);
    void switchTo(QWidget *part, const QString &heading);
    void showNoProducts(const Filter &filter);
    void showSummary(const ProductLeague &league, const FigureContext &context);
    void fitHeading();
    void goBack();
    void askForMore();
    void showReviews(const QString &productId, const QList<int> &stars = {});

    QWidget *m_league;
    QFrame *m_changesPanel;
    ElidedLabel *m_changesNote;
    ChangesList *m_changes;
    LeaguePanel *m_table;
    QToolButton *m_bucket;
    ProductView *m_product;
    QShortcut *m_escape;
    QString m_heading;
    Shown m_shown;
};

} // namespace plaudit
