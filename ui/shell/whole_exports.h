// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace plaudit
{

class MainWindow;
class Workspace;

/// Opens a dialog where everything, or all of one customer, is asked for as files, as long as `as` lives; workspace and
/// window outlive it.
void offerWholeExports(Workspace &workspace, MainWindow &window, QObject *as);

} // namespace plaudit
