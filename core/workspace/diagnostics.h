// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plaudit
{

class Workspace;

/// What support asks for, in English, as text to be copied: program, system, workspace, counts, the last run, the
/// keychain and the newest lines of the log in `logFolder`; `ofWindow` are lines the window adds. Neither secrets nor
/// anything of a person, a customer or the store; what can't be read is said so. Blocks; any thread.
[[nodiscard]] QString diagnosticsText(Workspace &workspace, const QString &logFolder, const QStringList &ofWindow);

} // namespace plaudit
