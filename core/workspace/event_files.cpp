// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/event_files.h"

#include "domain/clock.h"
#include "domain/file_identity.h"
#include "sync/event_file.h"
#include "workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace plaudit
{

Result<EventCounts> importEventFiles(Workspace &workspace, const QStringList &paths,
    const std::function<void(const EventImportProgress &)> &progress, const std::stop_token &stop)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    EventCounts total;
    SystemClock clock;
    for (const auto &path : paths) {
        const auto report = importEvents(workspace.writer(), **reader, clock, path, progress, stop);
        if (!report)
            return failure(report.error());
        total += report->counts;
    }
    return total;
}

QString watchedFolder(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    const auto folder = reader ? (*reader)->setting(watchedFolderSetting) : Result<std::optional<QString>>();
    return folder && *folder && QFileInfo(**folder).isDir() ? **folder : QString();
}

QStringList newFilesInWatchedFolder(const Workspace &workspace)
{
    const auto folder = watchedFolder(workspace);
    const auto reader = workspace.openReader();
    if (folder.isEmpty() || !reader)
        return {};
    return newEventFiles(folder, **reader).value_or(QStringList());
}

bool isImported(const Workspace &workspace, const QString &path)
{
    QFile file(path);
    const auto reader = workspace.openReader();
    const auto imports = reader ? (*reader)->imports() : Result<std::vector<ImportBatch>>();
    if (!imports || !file.open(QIODevice::ReadOnly))
        return false;
    return std::any_of(imports->begin(), imports->end(), [identity = fileIdentity(file)](const ImportBatch &batch) {
        return batch.endedAtMs && batch.fileHash == identity;
    });
}

} // namespace plaudit
