// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace plaudit
{

class MainWindow;
class Workspace;

/// The window's action that backs the workspace up, for as long as `as` lives.
void offerBackups(Workspace &workspace, MainWindow &window, QObject *as);

} // namespace plaudit
