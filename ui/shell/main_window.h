// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "shell/page_id.h"
#include "shell/product_picker.h"
#include "shell/theme.h"
#include "wording/error_sentence.h"
#include "workspace/orders_content.h"
#include "workspace/page_contents.h"

#include <QDate>
#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class FilterBar;
class FirstStartPage;
class Rail;
class FiguresPage;
class HealthPage;
class OrdersPage;
class NpsPage;
class RatingsPage;
class SentimentPage;
class StatusLine;
class WindowActions;

/// The window: rail, filter bar, page, status line. Knows no store: it shows what it is told and asks by signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize smallest{1024, 700};

    /// `today` is the current day in the store's time zone.
    explicit MainWindow(std::function<QDate()> today = &QDate::currentDate, QWidget *parent = nullptr);

    void setStoreName(const QString &name);
    void setProducts(std::vector<ProductChoice> products);
    void setConnected(bool isConnected);
    void setSyncing(bool isSyncing);
    /// The store shown is the sample: it can be left and removed.
    void setSample(bool isSample);
    /// The sample store is being made: the first start page says so and waits.
    void setMakingSample(bool isMaking);
    void setHistory(bool canGoBack, bool canGoForward);
    void setThemeMode(Theme::Mode mode);
    void setRailCollapsed(bool isCollapsed);

    void showFirstStart();
    void showFilter(const Filter &filter);
    void showRatings(const Ratings &ratings, const Filter &filter, std::optional<Bucket> bucket);
    /// The page that is shown where there is a store.
    void showPage();
    void setPage(PageId page);
    [[nodiscard]] PageId page() const { return m_page; }
    void showSentiment(const SentimentMetrics &sentiment, const Filter &filter, std::optional<Bucket> bucket);
    void showNps(const NpsContent &content, const Filter &filter, std::optional<Bucket> bucket);
    void showOrders(const OrdersContent &content, const Filter &filter);
    void showHealth(const HealthContent &content, const Filter &filter);
    /// On the page that is shown.
    void showError(const ErrorSentence &sentence);
    void setStale(bool isStale);

    [[nodiscard]] SentimentPage &sentimentPage() { return *m_sentiment; }
    [[nodiscard]] NpsPage &npsPage() { return *m_nps; }
    [[nodiscard]] OrdersPage &ordersPage() { return *m_orders; }
    [[nodiscard]] HealthPage &healthPage() { return *m_health; }
    [[nodiscard]] RatingsPage &ratingsPage() { return *m_ratings; }
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }

    /// Brings back size, place, rail and theme of the last time; they are kept when the window closes.
    void restorePlace();

Q_SIGNALS:
    void filterChanged(const plaudit::Filter &filter);
    void bucketChosen(std::optional<plaudit::Bucket> bucket);
    void backRequested();
    void forwardRequested();
    void connectRequested();
    void sampleRequested();
    void leaveSampleRequested();
    void removeSampleRequested();
    void syncRequested();
    void stopRequested();
    void retryRequested();
    void pageChanged(plaudit::PageId page);
    void healthFigureChosen(plaudit::HealthFigure figure);
    void addSurveysRequested();
    void importEventsRequested();
    void importOrdersRequested();
    /// Files that were dropped on the window.
    void filesDropped(const QStringList &paths);
    void watchFolderRequested(bool isWanted);
    void quarantineRetryRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] std::vector<FiguresPage *> figuresPages() const;
    void layOut();
    void connectActions();
    void connectPages();
    void connectPage(FiguresPage *page);
    [[nodiscard]] QWidget *widgetOf(PageId page) const;
    void updateIcons();
    void chooseTheme(Theme::Mode mode);
    void showAbout();

    WindowActions *m_actions;
    Rail *m_rail;
    FilterBar *m_filterBar;
    QStackedWidget *m_pages;
    RatingsPage *m_ratings;
    SentimentPage *m_sentiment;
    NpsPage *m_nps;
    OrdersPage *m_orders;
    HealthPage *m_health;
    FirstStartPage *m_firstStart;
    StatusLine *m_status;
    QPushButton *m_syncButton;
    QPushButton *m_connectButton;
    QToolButton *m_themeButton;
    QToolButton *m_menuButton;
    PageId m_page = PageId::Ratings;
    bool m_isConnected = false;
    bool m_keepsPlace = false;
    Theme::Mode m_themeMode = Theme::Mode::System;
};

} // namespace plaudit
