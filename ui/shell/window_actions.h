// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page_id.h"
#include "shell/theme.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace plaudit
{

/// Every action of the window with its shortcut and its place in a menu.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *connectOkendo, *sync, *fullSweep, *stop, *importOrders, *importReviews, *importEvents, *watchFolder,
        *addSurveys, *leaveSample, *removeSample, *quit;
    QAction *back, *forward, *zoomIn, *zoomOut, *zoomReset, *collapse, *fullScreen;
    QAction *diagnostics, *about;

    [[nodiscard]] QAction *page(PageId id) const { return m_pages.at(id); }
    /// File, View and Help as submenus of one.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void checkTheme(Theme::Mode mode);

Q_SIGNALS:
    void themeChosen(plaudit::Theme::Mode mode);
    void pageChosen(plaudit::PageId page);

private:
    [[nodiscard]] QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &shortcuts = {});
    void addPages(QMenu *view);
    void addThemes(QMenu *view);

    QMainWindow *m_window;
    QMenu *m_menu;
    QActionGroup *m_themes;
    std::map<PageId, QAction *> m_pages;
};

} // namespace plaudit
