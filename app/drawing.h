// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "options.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace plaudit
{

class Workspace;

/// Makes the folder where there is none. Error: FileFailed.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

/// A file for each chart of the main pages, such as `ratings-distribution-<theme>.png`; gives their paths. Each is
/// whole or not there. Needs a QApplication.
[[nodiscard]] Result<QStringList> drawCharts(Workspace &workspace, const Options &options);
/// `ratings-<theme>.png`, the window as it shows that page; gives its path. Needs a QApplication.
[[nodiscard]] Result<QStringList> drawPages(Workspace &workspace, const Options &options);

/// {"files": […]}
[[nodiscard]] QJsonObject filesJson(const QStringList &files);

} // namespace plaudit
