// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backing_up.h"

#include "cache/database_copy.h"
#include "workspace/work_lock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto backupsSetting = u"backups"_s;
/// How every file of SQLite begins.
const auto databaseHead = "SQLite format 3\0"_ba;

/// Undoes a swap of files that came to no good end.
class Swap
{
public:
    Swap(QString database, QString aside)
        : m_database(std::move(database))
        , m_aside(std::move(aside))
    {}

    [[nodiscard]] Result<void> putAside()
    {
        if (!QFile::exists(m_database))
            return {};
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            QFile::remove(m_aside + suffix);
            if (QFile::exists(m_database + suffix) && !QFile::rename(m_database + suffix, m_aside + suffix)) {
                putBack();
                return failure(ErrorKind::FolderReadOnly, u"the database can't be put aside"_s, m_database);
            }
        }
        return {};
    }
    void putBack()
    {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            if (QFile::exists(m_aside + suffix))
                QFile::rename(m_aside + suffix, m_database + suffix);
        }
    }

private:
    QString m_database, m_aside;
};

} // namespace

Result<void> backUp(Workspace &workspace, const QString &file)
{
    const auto path = QFileInfo(file).absoluteFilePath();
    const auto before = knownBackups(workspace);
    if (!before)
        return failure(before.error());
    // Named first: a backup that nobody knows of would keep whoever is erased later.
    const auto named = QJsonDocument(QJsonArray::fromStringList(*before + QStringList{path}));
    return workspace.writer()
        .setSetting(backupsSetting, QString::fromUtf8(named.toJson(QJsonDocument::Compact)))
        .get()
        .and_then([&] { return copyDatabase(workspace.databasePath(), path); });
}

Result<QStringList> knownBackups(Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->setting(backupsSetting).map([](const std::optional<QString> &json) {
        QStringList paths;
        const auto list = QJsonDocument::fromJson(json.value_or(u"[]"_s).toUtf8()).array();
        for (const auto &path : list) {
            if (QFile::exists(path.toString()) && !paths.contains(path.toString()))
                paths.append(path.toString());
        }
        return paths;
    });
}

Result<BackupContent> lookAtBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(ErrorKind::FileFailed, u"there is no such file"_s, file);
    QFile head(file);
    if (!head.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, head.errorString(), file);
    if (head.read(databaseHead.size()) != databaseHead)
        return failure(ErrorKind::DatabaseFailed, u"the file is no database"_s, file);
    return lookAtDatabase(file)
        .map([](const DatabaseLook &look) {
            return BackupContent{.schema = look.schema,
                .reviews = look.reviews,
                .responses = look.responses,
                .orders = look.orders,
                .store = look.store};
        })
        .map_error([&file](Error error) {
            error.subject = file;
            return error;
        });
}

QString replacedDatabase(const QString &folder)
{
    return QDir(folder).filePath(u"plaudit.db.replaced"_s);
}

Result<BackupContent> restoreBackup(const QString &file, const QString &folder, bool replaces)
{
    auto content = lookAtBackup(file);
    if (!content)
        return content;
    if (Workspace::exists(folder) && !replaces)
        return failure(ErrorKind::InvalidArgument, u"the folder holds a workspace"_s, folder);
    const QDir directory(folder);
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FolderReadOnly, u"the folder can't be made"_s, folder);
    // Whoever writes now would go on writing to what is put aside.
    const auto run = lockFolder(folder, FolderWork::Run);
    if (!run)
        return failure(run.error());
    const auto listening = lockFolder(folder, FolderWork::Listening);
    if (!listening)
        return failure(listening.error());
    const auto database = directory.filePath(u"plaudit.db"_s), fresh = database + u".restoring"_s;
    QFile::remove(fresh);
    if (auto copied = copyDatabase(file, fresh); !copied)
        return failure(copied.error());
    Swap swap(database, replacedDatabase(folder));
    if (auto aside = swap.putAside(); !aside) {
        QFile::remove(fresh);
        return failure(aside.error());
    }
    if (!QFile::rename(fresh, database)) {
        swap.putBack();
        return failure(ErrorKind::FolderReadOnly, u"the backup can't take its place"_s, folder);
    }
    const auto snapshots = directory.entryList({u"snapshot-*"_s}, QDir::Files);
    for (const auto &name : snapshots)
        QFile::remove(directory.filePath(name));
    return content;
}

} // namespace plaudit
