// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/view.h"
#include "workspace/saved_views.h"

#include <QObject>
#include <QThreadPool>

#include <future>
#include <optional>

namespace plaudit
{

class MainWindow;
class Workspace;

/// The views' part of a session: what is remembered from the last time, and what the saved views become. Lives in the
/// GUI thread and never waits there but in its destructor. Workspace and window outlive it.
class ViewKeeping : public QObject
{
    Q_OBJECT

public:
    ViewKeeping(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);
    ~ViewKeeping() override;

    /// Looks the last view up; tells by found().
    void findLast();
    /// Keeps it for the next time.
    void rememberLast(const View &view);

    /// The view of a store that nobody has looked at yet: the ninety days before its data ends.
    [[nodiscard]] static View firstView(QDate lastKnownDay);

Q_SIGNALS:
    /// Nothing where none was kept or it can't be read any more.
    void found(const std::optional<plaudit::View> &view);

private:
    void save(const SavedView &view);
    void move(qint64 id, qint64 place);
    void remove(qint64 id);
    /// Tells in the status line where it failed.
    template<class T>
    void watch(std::future<Result<T>> outcome);

    Workspace &m_workspace;
    MainWindow &m_window;
    QThreadPool m_workers; // last: waits for what runs before anything goes
};

} // namespace plaudit
