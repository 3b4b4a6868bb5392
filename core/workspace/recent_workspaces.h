// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plaudit
{

/// A workspace that this person opened.
struct RecentWorkspace
{
    QString folder;
    QString name; ///< of its store, as it was when it was open last; may be empty
};

/// Remembered for this person on this machine, the one opened last first, at most 20. A folder that is gone stays until
/// somebody takes it out. Any thread.
[[nodiscard]] std::vector<RecentWorkspace> recentWorkspaces();
void rememberWorkspace(const RecentWorkspace &workspace);
void forgetWorkspace(const QString &folder);
/// Keeps its place among the others.
void renameRecent(const QString &folder, const QString &name);

} // namespace plaudit
