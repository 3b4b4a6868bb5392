// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace plaudit
{

class MainWindow;
class Workspace;

/// The window's action that backs the workspace up, for as long as `as` lives.
void offerBackups(Workspace &workspace, MainWindow &window, QObject *as);

/// Whoever holds the workspace that a window shows.
struct StoreHolder
{
    std::function<QString()> folder;
    std::function<void()> close; ///< the workspace, and whatever works on it
    std::function<void()> open;  ///< what is in the folder now
};
/// The window's action that restores a backup, for as long as the window lives; so do the functions.
void offerRestoring(MainWindow &window, const StoreHolder &holder);

} // namespace plaudit
