// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

class MainWindow;
struct CrashReport;
class Workspace;

/// Opens what support asks for; it is gathered in a worker. The workspace outlives the window.
void openDiagnostics(Workspace &workspace, const QString &logFolder, MainWindow &window);
/// Says in the window, once, that the program ended unexpectedly the last time.
void tellOfCrash(const CrashReport &report, MainWindow &window);

} // namespace plaudit
