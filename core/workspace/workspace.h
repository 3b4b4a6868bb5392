// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "cache/writer.h"
#include "domain/result.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <memory>

namespace plaudit
{

class Snapshot;
class SnapshotKeeping;

/// Held while a sync runs: one run at a time over all processes, while windows and readers go on. Released by its
/// destructor, and by the system where the process is killed.
class RunLock
{
public:
    explicit RunLock(std::unique_ptr<QLockFile> file);

private:
    std::unique_ptr<QLockFile> m_file;
};

/// One store's folder, opened: `plaudit.db`, `exports/`. Lives in the thread that made it; snapshot(), openReader() and
/// writer() may be used from any thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class IfMissing { Fail, Create };

    /// The folder is made readable by its owner alone. Errors: NoWorkspace, NetworkDrive, FolderReadOnly, DiskFull,
    /// DatabaseNewer, DatabaseCorrupt, DatabaseBusy, DatabaseFailed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &folder, IfMissing ifMissing);
    /// Whether `folder` holds a workspace.
    [[nodiscard]] static bool exists(const QString &folder);
    /// The platform's data folder with `default` inside.
    [[nodiscard]] static QString defaultFolder();
    ~Workspace() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &databasePath() const { return m_databasePath; }
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;

    [[nodiscard]] Result<QTimeZone> timeZone() const; ///< of the setting `time_zone`, else of this machine
    [[nodiscard]] Result<RunLock> lockRun() const;    ///< RunInProgress where another run holds it

    /// The newest snapshot, in the store's time zone; brought up to date when records changed since the last one, after
    /// they were matched to their orders. Blocks; concurrent callers share one.
    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> snapshot();

Q_SIGNALS:
    /// Something was committed, by this process or another. At most twice a second; delivered in the workspace's
    /// thread, which must run an event loop.
    void changed();

private:
    Workspace(QString folder, QString databasePath, std::unique_ptr<Writer> writer);
    void watch();
    /// Emits changed() where another connection, the writer's included, committed since the last look.
    void look();

    QString m_folder;
    QString m_databasePath;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_watcher;
    qint64 m_seenDataVersion = 0;
    QElapsedTimer m_sinceLook;
    QMutex m_snapshotMutex;
    std::unique_ptr<SnapshotKeeping> m_snapshots;
};

} // namespace plaudit
