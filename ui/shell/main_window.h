// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "shell/theme.h"
#include "shell/view.h"
#include "wording/error_sentence.h"

#include <QDate>
#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace plaudit
{

class ConnectionsPage;
class CustomersPage;
class FiguresPage;
class FilterBar;
class FirstStartPage;
class HealthPage;
class NpsPage;
class OrdersPage;
class OverviewPage;
class ProductsPage;
class NoticeBar;
class Rail;
class RatingsPage;
class ReviewsPage;
class SentimentPage;
class StatusLine;
class ViewCommands;
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
    /// What the filter can name.
    void setChoices(FilterChoices choices);
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
    /// The page that is shown where there is a store.
    void showPage();
    /// Its page and its filter in the bar; the figures come by the page itself.
    void showView(const View &view);
    /// While they are held, pages stay on the screen as they are: what was about to be painted anew is painted once it
    /// is all there.
    void holdPages(bool areHeld);
    [[nodiscard]] const View &view() const { return m_view; }
    /// Shows the page and asks for it as another view.
    void goTo(PageId page);
    [[nodiscard]] FiguresPage &page(PageId id) const { return *m_byId.at(id); }
    /// The one that is shown.
    [[nodiscard]] FiguresPage &page() const { return page(m_view.page); }

    [[nodiscard]] OverviewPage &overviewPage() { return *m_overview; }
    [[nodiscard]] RatingsPage &ratingsPage() { return *m_ratings; }
    [[nodiscard]] SentimentPage &sentimentPage() { return *m_sentiment; }
    [[nodiscard]] NpsPage &npsPage() { return *m_nps; }
    [[nodiscard]] ProductsPage &productsPage() { return *m_productsPage; }
    [[nodiscard]] OrdersPage &ordersPage() { return *m_orders; }
    [[nodiscard]] CustomersPage &customersPage() { return *m_customers; }
    [[nodiscard]] ReviewsPage &reviewsPage() { return *m_reviews; }
    [[nodiscard]] HealthPage &healthPage() { return *m_health; }
    [[nodiscard]] ConnectionsPage &connectionsPage() { return *m_connections; }
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    /// Links, saved views and the palette.
    [[nodiscard]] ViewCommands &commands() { return *m_commands; }
    /// In the store's time zone.
    [[nodiscard]] QDate today() const { return m_today(); }

    /// Shows it above the page; becomes the window's.
    void showNoticeBar(NoticeBar *bar);
    /// Scales all texts of the window, 0.8–2.
    void setZoom(double zoom);
    /// Brings back size, place, rail and theme of the last time; they are kept when the window closes.
    void restorePlace();

Q_SIGNALS:
    /// Another view is wished for than the one shown.
    void viewRequested(const plaudit::View &view);
    /// A page wishes its figures made anew.
    void refreshRequested();
    void backRequested();
    void forwardRequested();
    void connectRequested();
    void sampleRequested();
    void leaveSampleRequested();
    void removeSampleRequested();
    void syncRequested();
    void fullSweepRequested();
    void stopRequested();
    void retryRequested();
    void addSurveysRequested();
    void importEventsRequested();
    void importOrdersRequested();
    void importReviewsRequested();
    /// Files of any kind, to be chosen.
    void importFilesRequested();
    /// The key of a connection is to be replaced.
    void replaceKeyRequested(qint64 connectionId);
    void diagnosticsRequested();
    /// Files that were dropped on the window.
    void filesDropped(const QStringList &paths);
    void watchFolderRequested(bool isWanted);
    void quarantineRetryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void turnTo(FiguresPage &page);
    void connectActions();
    void connectPages();
    void connectPage(FiguresPage *page);
    /// Asks for the view shown with a change.
    void ask(const std::function<void(View &)> &change);
    void updateIcons();
    void chooseTheme(Theme::Mode mode);
    void showAbout();
    void showShortcuts();
    void find();
    /// As if the widget with the focus had got the keys for it.
    void copy();

    std::function<QDate()> m_today;
    WindowActions *m_actions;
    Rail *m_rail;
    FilterBar *m_filterBar;
    ViewCommands *m_commands;
    QVBoxLayout *m_notices;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    RatingsPage *m_ratings;
    SentimentPage *m_sentiment;
    NpsPage *m_nps;
    ProductsPage *m_productsPage;
    OrdersPage *m_orders;
    CustomersPage *m_customers;
    ReviewsPage *m_reviews;
    HealthPage *m_health;
    ConnectionsPage *m_connections;
    std::map<PageId, FiguresPage *> m_byId;
    FirstStartPage *m_firstStart;
    StatusLine *m_status;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QPushButton *m_syncButton;
    QPushButton *m_connectButton;
    QToolButton *m_themeButton;
    QToolButton *m_menuButton;
    View m_view;
    bool m_isConnected = false;
    bool m_keepsPlace = false;
    Theme::Mode m_themeMode = Theme::Mode::System;
};

} // namespace plaudit
