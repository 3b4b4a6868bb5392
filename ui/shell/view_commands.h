// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/view.h"
#include "workspace/saved_views.h"

#include <QObject>

#include <functional>
#include <vector>

namespace plaudit
{

class FilterBar;
class MainWindow;
class SavedViewsButton;
class WindowActions;

/// What a person does with views as a whole: links, saved views, the palette. Belongs to the window.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(MainWindow &window, WindowActions &actions, FilterBar &bar, std::function<QDate()> today);

    void setSavedViews(std::vector<SavedView> views);
    [[nodiscard]] SavedViewsButton *savedViews() const { return m_savedViews; }
    /// Shows the view of a link; what is wrong with it is told in the status line, and false then.
    bool open(const QString &link);

Q_SIGNALS:
    void saveRequested(const plaudit::SavedView &view);
    void moveRequested(qint64 id, qint64 place);
    void removeRequested(qint64 id);

private:
    void copyLink();
    void askForLink();
    void openPalette();
    void save(const QString &name);
    void remove(const SavedView &view);

    MainWindow &m_window;
    WindowActions &m_actions;
    FilterBar &m_bar;
    std::function<QDate()> m_today;
    SavedViewsButton *m_savedViews;
};

/// What is wrong with a link, in a sentence; empty where it can be opened.
[[nodiscard]] QString linkProblem(const QString &link, QDate today);

} // namespace plaudit
