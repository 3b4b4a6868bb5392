// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_actions.h"

#include "shell/plain_text.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// Shown behind an action whose keys the widgets take themselves: as a shortcut of the window they would be ambiguous.
static constexpr char keysOfWidgets[] = "keysOfWidgets";

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_themes(new QActionGroup(this))
{
    addFile();
    addEdit();
    addView();
    addGo();
    addHelp();
}

void WindowActions::addFile()
{
    QMenu *file = addMenu(tr("&File"));
    connectOkendo = add(file, tr("&Connect Okendo…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    sync = add(file, tr("&Sync now"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    fullSweep = add(file, tr("&Full sweep"));
    stop = add(file, tr("S&top the sync"), {Qt::CTRL | Qt::Key_Period});
    file->addSeparator();
    addSurveys = add(file, tr("&Add surveys…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    importOrders = add(file, tr("Import &orders…"), {Qt::CTRL | Qt::Key_O});
    importReviews = add(file, tr("Import &reviews…"));
    importEvents = add(file, tr("&Import events…"), {Qt::CTRL | Qt::Key_I});
    watchFolder = add(file, tr("&Watch a folder for events…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W});
    watchFolder->setCheckable(true);
    file->addSeparator();
    report = add(file, tr("Re&port…"), {QKeySequence::Print});
    exportEverything = add(file, tr("&Export everything…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    file->addSeparator();
    addStores(file);
    backUp = add(file, tr("&Back up this workspace…"));
    restore = add(file, tr("Restore from a back&up…"));
    file->addSeparator();
    leaveSample = add(file, tr("Back to &my store"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    removeSample = add(file, tr("Re&move the sample store…"));
    file->addSeparator();
    quit = add(file, tr("&Quit"), {QKeySequence::Quit});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addStores(QMenu *file)
{
    newStore = add(file, tr("&New store…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    openStore = add(file, tr("Open a store's fol&der…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    m_stores = file->addMenu(tr("Yo&ur stores"));
    allStores = add(file, tr("Al&l stores…"));
    storeSettings = add(file, tr("Store settin&gs…"), {Qt::CTRL | Qt::Key_Comma});
    setStores({}, {});
}

void WindowActions::setStores(const QList<std::pair<QString, QString>> &stores, const QString &current)
{
    constexpr qsizetype most = 9;
    m_stores->clear();
    for (const auto &[name, folder] : stores.first(std::min(stores.size(), most))) {
        auto *action = m_stores->addAction(oneLine(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(folder == current);
        connect(action, &QAction::triggered, this, [this, folder = folder] { Q_EMIT storeChosen(folder); });
    }
    m_stores->menuAction()->setVisible(!stores.isEmpty());
}

void WindowActions::addEdit()
{
    QMenu *edit = addMenu(tr("&Edit"));
    undo = add(edit, tr("&Undo"), {QKeySequence::Undo});
    undo->setEnabled(false);
    edit->addSeparator();
    copy = add(edit, tr("&Copy"));
    copy->setProperty(keysOfWidgets, QKeySequence(QKeySequence::Copy));
    copyLink = add(edit, tr("Copy &link to this view"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    edit->addSeparator();
    find = add(edit, tr("&Find in texts…"), {QKeySequence::Find});
}

void WindowActions::addView()
{
    QMenu *view = addMenu(tr("&View"));
    dates = add(view, tr("&Dates…"), {Qt::CTRL | Qt::Key_D});
    comparison = add(view, tr("Co&mpare with…"), {Qt::CTRL | Qt::Key_M});
    addFilter = add(view, tr("&Add filter…"), {Qt::CTRL | Qt::Key_J});
    clearFilter = add(view, tr("C&lear the filter"), {Qt::CTRL | Qt::Key_Backspace});
    view->addSeparator();
    saveView = add(view, tr("&Save this view…"), {QKeySequence::Save});
    manageViews = add(view, tr("Saved &views…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    view->addSeparator();
    addThemes(view);
    zoomIn = add(view, tr("Zoom &in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(view, tr("Zoom &out"), {QKeySequence::ZoomOut});
    zoomReset = add(view, tr("&Usual size"), {Qt::CTRL | Qt::Key_0});
    collapse = add(view, tr("&Collapse the rail"), {Qt::CTRL | Qt::Key_B});
    collapse->setCheckable(true);
    fullScreen = add(view, tr("F&ull screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
}

void WindowActions::addGo()
{
    QMenu *go = addMenu(tr("&Go"));
    palette = add(go, tr("Co&mmands…"), {Qt::CTRL | Qt::Key_K});
    openLink = add(go, tr("Open &link…"), {Qt::CTRL | Qt::Key_L});
    go->addSeparator();
    back = add(go, tr("&Back"), {Qt::ALT | Qt::Key_Left});
    forward = add(go, tr("&Forward"), {Qt::ALT | Qt::Key_Right});
    go->addSeparator();
    // Ctrl+1 … Ctrl+9 as browsers count their tabs; there, too, Ctrl+0 is the usual size.
    int number = 1;
    for (const PageId id : allPages) {
        const auto shortcut = number < 10 ? Qt::CTRL | Qt::Key(Qt::Key_0 + number) : Qt::ALT | Qt::Key_0;
        ++number;
        auto *action = add(go, nameOf(id).replace(u'&', u"&&"_s), {shortcut});
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageChosen(id); });
        m_pages.emplace(id, action);
    }
}

void WindowActions::addHelp()
{
    QMenu *help = addMenu(tr("&Help"));
    shortcuts = add(help, tr("&Keyboard shortcuts"), {Qt::Key_F1, QKeySequence(u"?"_s)});
    documentation = add(help, tr("&Documentation"), {Qt::SHIFT | Qt::Key_F1});
    documentation->setVisible(false);
    help->addSeparator();
    diagnostics = add(help, tr("&Diagnostics…"));
    about = add(help, tr("&About Plaudit"));
    about->setMenuRole(QAction::AboutRole);
}

QMenu *WindowActions::addMenu(const QString &text)
{
    QMenu *menu = m_menu->addMenu(text);
    m_groups.push_back({QString(text).remove(u'&'), {}});
#ifdef Q_OS_MACOS
    m_window->menuBar()->addMenu(menu);
#endif
    return menu;
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = menu->addAction(text);
    action->setShortcuts(keys);
    // A menu that isn't in a menu bar doesn't make its shortcuts work; the window does.
    m_window->addAction(action);
    m_groups.back().actions += action;
    return action;
}

void WindowActions::addThemes(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    const auto addTheme = [&](const QString &text, const QString &name, Theme::Mode mode) {
        auto *action = themes->addAction(text, this, [this, mode] { Q_EMIT themeChosen(mode); });
        action->setCheckable(true);
        action->setData(int(mode));
        action->setIconText(name);
        m_themes->addAction(action);
        m_groups.back().actions += action;
    };
    addTheme(tr("As the &system"), tr("Theme: as the system"), Theme::Mode::System);
    addTheme(tr("&Light"), tr("Theme: light"), Theme::Mode::Light);
    addTheme(tr("&Dark"), tr("Theme: dark"), Theme::Mode::Dark);
}

bool WindowActions::isPage(const QAction *action) const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [action](const auto &page) { return page.second == action; });
}

void WindowActions::checkTheme(Theme::Mode mode)
{
    const auto actions = m_themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(mode));
}

QString plainText(const QAction &action)
{
    // Made by Qt from the text unless set.
    return action.iconText();
}

QString shortcutText(const QAction &action, const QString &between)
{
    const auto ofWidgets = action.property(keysOfWidgets).value<QKeySequence>();
    if (!ofWidgets.isEmpty())
        return ofWidgets.toString(QKeySequence::NativeText);
    if (between.isEmpty())
        return action.shortcut().toString(QKeySequence::NativeText);
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText).replace(u"; "_s, between);
}

} // namespace plaudit
