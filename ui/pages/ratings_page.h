// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "wording/error_sentence.h"

#include <QWidget>

#include <optional>

class QGraphicsOpacityEffect;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class ChartView;
class ElidedLabel;
class KpiCard;
class PageNotice;
class ProductModel;
class ProductTable;

/// The Ratings page. Shows what it is given; a click on a bar, a point or a product asks for another filter.
class RatingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsPage(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Ratings &ratings, const Filter &filter);
    void showLoading();
    void showError(const ErrorSentence &sentence);
    /// While new figures are made, the old ones stay and are dimmed.
    void setStale(bool isStale);
    /// What the button of an empty store does: sync where there is a connection.
    void setConnected(bool isConnected);
    /// The bucket chosen by the person; empty: chosen by the data's length.
    void setBucketChoice(std::optional<Bucket> bucket);

Q_SIGNALS:
    void filterChanged(const plaudit::Filter &filter);
    void bucketChosen(std::optional<plaudit::Bucket> bucket);
    void syncRequested();
    void connectRequested();
    void retryRequested();

private:
    enum class State { Loading, NoReviews, NothingFits, Failed, Figures };

    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeTrendPanel();
    [[nodiscard]] QWidget *makeDistributionPanel();
    [[nodiscard]] QWidget *makeProductsPanel();
    void showFigures(const Ratings &ratings);
    void showState(State state, const ErrorSentence &sentence = {});
    void actOnNotice();
    void chooseStar(int index, bool isExtending);
    void choosePoint(int index);
    void chooseProduct(const QString &productId);

    QStackedWidget *m_stack;
    PageNotice *m_notice;
    QWidget *m_figures;
    QGraphicsOpacityEffect *m_dimming;
    QLabel *m_heading;
    ElidedLabel *m_subtitle;
    QLabel *m_few;
    KpiCard *m_average;
    KpiCard *m_reviews;
    KpiCard *m_fiveStar;
    KpiCard *m_lowStar;
    QLabel *m_trendTitle;
    ElidedLabel *m_trendNote;
    QToolButton *m_bucketButton;
    ChartView *m_trend;
    ChartView *m_distribution;
    ProductModel *m_products;
    ProductTable *m_table;

    State m_state = State::Loading;
    bool m_isConnected = false;
    Filter m_filter;
    Ratings m_ratings;
    std::optional<Bucket> m_bucketChoice;
};

} // namespace plaudit
