// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "sync/event_import.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace plaudit
{

class Workspace;

/// The setting that holds the folder watched for files of events.
inline const auto watchedFolderSetting = QStringLiteral("watched_folder");

/// importEvents() for each of them. Blocks; any thread. The first error ends it; what was imported stays.
[[nodiscard]] Result<EventCounts> importEventFiles(Workspace &workspace, const QStringList &paths,
    const std::function<void(const EventImportProgress &)> &progress, const std::stop_token &stop);

/// Empty where none is watched, or where it is gone.
[[nodiscard]] QString watchedFolder(const Workspace &workspace);
/// Those that no import has come to the end of.
[[nodiscard]] QStringList newFilesInWatchedFolder(const Workspace &workspace);
/// Whether an import came to the end of this very file.
[[nodiscard]] bool isImported(const Workspace &workspace, const QString &path);

} // namespace plaudit
