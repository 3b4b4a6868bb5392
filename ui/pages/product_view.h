// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "workspace/product_contents.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace plaudit
{

class AttributeTable;
class ChartPanel;
class ElidedLabel;
class KpiCard;
class LatestList;
class RowsTable;

/// One product whole: its figures, their course, its variants and attributes, and its latest reviews with their words.
/// A click on a bar, a point, a variant or a value asks for another filter.
class ProductView : public QScrollArea
{
    Q_OBJECT

public:
    /// `bucket` chooses the length of a period; becomes the view's.
    explicit ProductView(QToolButton *bucket, QWidget *parent = nullptr);

    using QWidget::show;
    /// `filter` is the page's own, as it was asked for.
    void show(ProductContent content, const Filter &filter, const FigureContext &context = {});
    /// More of the same product.
    void setLatest(LatestReviews latest);
    [[nodiscard]] const ProductContent &content() const { return m_content; }
    void scrollToTop();

Q_SIGNALS:
    void backRequested();
    void filterChanged(const plaudit::Filter &filter);
    void reviewOpened(const QString &reviewId);
    /// Of those stars; of all where there are none.
    void allReviewsRequested(const QList<int> &stars);
    /// The end of the list is near, and there are more.
    void moreRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeCharts(QToolButton *bucket);
    [[nodiscard]] QWidget *makeTables();
    [[nodiscard]] QWidget *makeLatest();
    /// Side by side where there is room, else below each other.
    void placeTables();
    void showStanding();
    void showCards();
    void chooseStar(int index, bool isExtending);
    void choosePoint(int index);
    void chooseVariant(int row);
    void chooseValue(const QString &title, const QString &value);
    void askForMore();

    ProductContent m_content;
    Filter m_filter;
    FigureContext m_context;
    QPushButton *m_back = nullptr;
    ElidedLabel *m_standing;
    std::vector<KpiCard *> m_cards;
    ChartPanel *m_trend;
    ChartPanel *m_distribution;
    QWidget *m_tables;
    QBoxLayout *m_tablesLayout;
    QWidget *m_variantsPanel;
    RowsTable *m_variants;
    QWidget *m_attributesPanel;
    ElidedLabel *m_attributesNote;
    AttributeTable *m_attributes;
    ElidedLabel *m_latestNote;
    LatestList *m_latest;
};

} // namespace plaudit
