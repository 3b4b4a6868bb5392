// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "shell/product_picker.h"
#include "shell/theme.h"

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
class RatingsPage;
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
    void showPage();

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

protected:
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectPages();
    void updateIcons();
    void chooseTheme(Theme::Mode mode);
    void showAbout();

    WindowActions *m_actions;
    Rail *m_rail;
    FilterBar *m_filterBar;
    QStackedWidget *m_pages;
    RatingsPage *m_ratings;
    FirstStartPage *m_firstStart;
    StatusLine *m_status;
    QPushButton *m_syncButton;
    QPushButton *m_connectButton;
    QToolButton *m_themeButton;
    QToolButton *m_menuButton;
    bool m_isConnected = false;
    bool m_keepsPlace = false;
    Theme::Mode m_themeMode = Theme::Mode::System;
};

} // namespace plaudit
