// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/view_commands.h"

#include "shell/command_palette.h"
#include "shell/field_popup.h"
#include "shell/filter_bar.h"
#include "shell/main_window.h"
#include "shell/saved_views_button.h"
#include "shell/status_line.h"
#include "shell/view_link.h"
#include "shell/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

ViewCommands::ViewCommands(MainWindow &window, WindowActions &actions, FilterBar &bar, std::function<QDate()> today)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_bar(bar)
    , m_today(std::move(today))
    , m_savedViews(new SavedViewsButton(&window))
{
    connect(actions.copyLink, &QAction::triggered, this, &ViewCommands::copyLink);
    connect(actions.openLink, &QAction::triggered, this, &ViewCommands::askForLink);
    connect(actions.palette, &QAction::triggered, this, &ViewCommands::openPalette);
    connect(actions.saveView, &QAction::triggered, m_savedViews, &SavedViewsButton::openSaving);
    connect(actions.manageViews, &QAction::triggered, m_savedViews, &SavedViewsButton::openManaging);
    connect(actions.dates, &QAction::triggered, &bar, [&bar] { bar.edit(FilterPart::Dates); });
    connect(actions.comparison, &QAction::triggered, &bar, &FilterBar::editComparison);
    connect(actions.addFilter, &QAction::triggered, &bar, &FilterBar::openAdding);
    connect(actions.clearFilter, &QAction::triggered, &bar, &FilterBar::clear);
    connect(m_savedViews, &SavedViewsButton::chosen, this, [this](const SavedView &view) { open(view.link); });
    connect(m_savedViews, &SavedViewsButton::savingRequested, this, &ViewCommands::save);
    connect(m_savedViews, &SavedViewsButton::renamed, this, &ViewCommands::saveRequested);
    connect(m_savedViews, &SavedViewsButton::moved, this, &ViewCommands::moveRequested);
    connect(m_savedViews, &SavedViewsButton::removed, this, &ViewCommands::remove);
}

void ViewCommands::setSavedViews(std::vector<SavedView> views)
{
    m_savedViews->setViews(std::move(views));
}

bool ViewCommands::open(const QString &link)
{
    const auto view = viewFrom(link.trimmed(), m_today());
    if (!view) {
        m_window.statusLine().showResult(linkProblem(link.trimmed(), m_today()), StatusLine::Mood::Bad);
        return false;
    }
    if (*view != m_window.view())
        Q_EMIT m_window.viewRequested(*view);
    return true;
}

void ViewCommands::copyLink()
{
    QGuiApplication::clipboard()->setText(linkTo(m_window.view()));
    m_window.statusLine().showResult(tr("The link to this view is copied."), StatusLine::Mood::Good);
}

void ViewCommands::askForLink()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    auto *popup = new FieldPopup({.name = tr("Open a link to a view"),
                                     .text = isLink(copied) ? copied : QString(),
                                     .help = tr("It looks like plaudit:ratings?rating=1"),
                                     .action = tr("Open"),
                                     .problemOf = [this](const QString &link) { return linkProblem(link, m_today()); }},
        &m_bar);
    connect(popup, &FieldPopup::entered, this, [this](const QString &link) { open(link); });
    popup->openBelow(m_bar);
}

void ViewCommands::openPalette()
{
    const CommandSources sources{.actions = m_actions,
        .savedViews = m_savedViews->views(),
        .choices = m_bar.choices(),
        .view = m_window.view(),
        .today = m_today(),
        .show =
            [this](const View &view) {
                if (view != m_window.view())
                    Q_EMIT m_window.viewRequested(view);
            },
        .open = [this](const SavedView &saved) { open(saved.link); }};
    plaudit::openPalette(commandsOf(sources), m_window);
}

void ViewCommands::save(const QString &name)
{
    SavedView saved{.name = name,
        .link = movingLinkTo(m_window.view(), m_today()),
        .createdMs = QDateTime::currentMSecsSinceEpoch()};
    const auto &views = m_savedViews->views();
    const auto same =
        std::find_if(views.begin(), views.end(), [&name](const SavedView &view) { return view.name == name; });
    if (same == views.end()) {
        Q_EMIT saveRequested(saved);
        m_window.statusLine().showResult(tr("Saved as “%1”.").arg(name), StatusLine::Mood::Good);
        return;
    }
    const SavedView before = *same;
    saved.id = before.id;
    saved.position = before.position;
    Q_EMIT saveRequested(saved);
    m_window.statusLine().offerUndo(
        tr("“%1” is this view now.").arg(name), [this, before] { Q_EMIT saveRequested(before); });
}

void ViewCommands::remove(const SavedView &view)
{
    Q_EMIT removeRequested(view.id);
    m_window.statusLine().offerUndo(
        tr("Removed the view “%1”.").arg(view.name), [this, view] { Q_EMIT saveRequested(view); });
}

QString linkProblem(const QString &link, QDate today)
{
    const auto view = viewFrom(link, today);
    if (view)
        return {};
    if (!isLink(link))
        return ViewCommands::tr("This is no link to a view: those begin with plaudit:");
    constexpr qsizetype most = 60;
    return ViewCommands::tr("This link can't be opened: “%1” is not understood.").arg(view.error().subject.left(most));
}

} // namespace plaudit
