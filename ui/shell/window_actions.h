// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page_id.h"
#include "shell/theme.h"

#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace plaudit
{

/// The actions of one menu, in its order.
struct ActionGroup
{
    QString name;
    QList<QAction *> actions;
};

/// Every action of the window with its shortcut and its place in a menu.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *connectOkendo, *sync, *fullSweep, *stop, *importOrders, *importReviews, *importEvents, *watchFolder,
        *addSurveys, *newStore, *openStore, *allStores, *storeSettings, *report, *exportEverything, *backUp, *restore,
        *leaveSample, *removeSample, *quit;
    QAction *undo, *copy, *copyLink, *find;
    QAction *dates, *comparison, *addFilter, *clearFilter, *saveView, *manageViews;
    QAction *zoomIn, *zoomOut, *zoomReset, *collapse, *fullScreen;
    QAction *palette, *openLink, *back, *forward;
    QAction *shortcuts, *documentation, *diagnostics, *about;

    [[nodiscard]] QAction *page(PageId id) const { return m_pages.at(id); }
    [[nodiscard]] bool isPage(const QAction *action) const;
    /// File, Edit, View, Go and Help as submenus of one.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// The same, menu by menu.
    [[nodiscard]] const std::vector<ActionGroup> &groups() const { return m_groups; }
    void checkTheme(Theme::Mode mode);
    /// Names and folders of the stores that were opened, as a submenu; that of `current` is checked.
    void setStores(const QList<std::pair<QString, QString>> &stores, const QString &current);

Q_SIGNALS:
    void themeChosen(plaudit::Theme::Mode mode);
    void pageChosen(plaudit::PageId page);
    void storeChosen(const QString &folder);

private:
    [[nodiscard]] QMenu *addMenu(const QString &text);
    [[nodiscard]] QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {});
    void addFile();
    void addStores(QMenu *file);
    void addEdit();
    void addView();
    void addGo();
    void addHelp();
    void addThemes(QMenu *view);

    QMainWindow *m_window;
    QMenu *m_menu;
    QMenu *m_stores;
    QActionGroup *m_themes;
    std::map<PageId, QAction *> m_pages;
    std::vector<ActionGroup> m_groups;
};

/// An action's text without the marks of its menu.
[[nodiscard]] QString plainText(const QAction &action);
/// Its shortcuts as this system writes them: the first, or all with something between.
[[nodiscard]] QString shortcutText(const QAction &action, const QString &between = {});

} // namespace plaudit
