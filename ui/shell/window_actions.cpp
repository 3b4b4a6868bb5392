// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace plaudit
{

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_themes(new QActionGroup(this))
{
    QMenu *file = m_menu->addMenu(tr("&File"));
    connectOkendo = add(file, tr("&Connect Okendo…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    sync = add(file, tr("&Sync now"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    fullSweep = add(file, tr("&Full sweep"));
    stop = add(file, tr("S&top the sync"), {Qt::CTRL | Qt::Key_Period});
    file->addSeparator();
    addSurveys = add(file, tr("&Add surveys…"));
    importOrders = add(file, tr("Import &orders…"), {Qt::CTRL | Qt::Key_O});
    importReviews = add(file, tr("Import &reviews…"));
    importEvents = add(file, tr("&Import events…"), {Qt::CTRL | Qt::Key_I});
    watchFolder = add(file, tr("&Watch a folder for events…"));
    watchFolder->setCheckable(true);
    file->addSeparator();
    leaveSample = add(file, tr("Back to &my store"));
    removeSample = add(file, tr("Re&move the sample store…"));
    file->addSeparator();
    quit = add(file, tr("&Quit"), {QKeySequence::Quit});
    quit->setMenuRole(QAction::QuitRole);

    QMenu *view = m_menu->addMenu(tr("&View"));
    addPages(view);
    view->addSeparator();
    back = add(view, tr("&Back"), {Qt::ALT | Qt::Key_Left});
    forward = add(view, tr("&Forward"), {Qt::ALT | Qt::Key_Right});
    view->addSeparator();
    addThemes(view);
    zoomIn = add(view, tr("Zoom &in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(view, tr("Zoom &out"), {QKeySequence::ZoomOut});
    zoomReset = add(view, tr("&Usual size"), {Qt::CTRL | Qt::Key_0});
    collapse = add(view, tr("&Collapse the rail"), {Qt::CTRL | Qt::Key_B});
    collapse->setCheckable(true);
    fullScreen = add(view, tr("F&ull screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);

    QMenu *help = m_menu->addMenu(tr("&Help"));
    diagnostics = add(help, tr("&Diagnostics…"));
    about = add(help, tr("&About Plaudit"));
    about->setMenuRole(QAction::AboutRole);
#ifdef Q_OS_MACOS
    for (QMenu *menu : {file, view, help})
        window->menuBar()->addMenu(menu);
#endif
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = menu->addAction(text);
    action->setShortcuts(shortcuts);
    // A menu that isn't in a menu bar doesn't make its shortcuts work; the window does.
    m_window->addAction(action);
    return action;
}

void WindowActions::addPages(QMenu *view)
{
    // Ctrl+1 … Ctrl+9 as browsers count their tabs; there, too, Ctrl+0 is the usual size.
    int number = 1;
    for (const PageId id : allPages) {
        const auto shortcut = number < 10 ? Qt::CTRL | Qt::Key(Qt::Key_0 + number) : Qt::ALT | Qt::Key_0;
        ++number;
        auto *action = add(view, nameOf(id).replace(u'&', u"&&"_s), {shortcut});
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageChosen(id); });
        m_pages.emplace(id, action);
    }
}

void WindowActions::addThemes(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    const auto addTheme = [&](const QString &text, Theme::Mode mode) {
        auto *action = themes->addAction(text, this, [this, mode] { Q_EMIT themeChosen(mode); });
        action->setCheckable(true);
        action->setData(int(mode));
        m_themes->addAction(action);
    };
    addTheme(tr("As the &system"), Theme::Mode::System);
    addTheme(tr("&Light"), Theme::Mode::Light);
    addTheme(tr("&Dark"), Theme::Mode::Dark);
}

void WindowActions::checkTheme(Theme::Mode mode)
{
    const auto actions = m_themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(mode));
}

} // namespace plaudit
