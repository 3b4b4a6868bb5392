// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_folders.h"

#include "cache/reader.h"
#include "credentials/credential_store.h"
#include "workspace/network_drive.h"
#include "workspace/webhook_secrets.h"
#include "workspace/work_lock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestFolderName = 60;

/// Held while a folder goes elsewhere, so that nothing begins in it.
class QuietFolder
{
public:
    explicit QuietFolder(const QString &folder)
    {
        for (const auto work : {FolderWork::Run, FolderWork::Listening}) {
            auto lock = lockFolder(folder, work);
            m_isQuiet = m_isQuiet && (lock || lock.error().kind != ErrorKind::RunInProgress);
            if (lock)
                m_locks.push_back(*std::move(lock));
        }
    }

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }
    /// Before the folder itself goes: a lock is a file in it.
    void release() { m_locks.clear(); }

private:
    std::vector<std::unique_ptr<QLockFile>> m_locks;
    bool m_isQuiet = true;
};

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QFile::setPermissions(to, QFile::permissions(from));
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &entry : entries) {
        const auto target = QDir(to).filePath(entry.fileName());
        const bool isCopied = entry.isDir() && !entry.isSymLink() ? copyFolder(entry.filePath(), target)
                                                                  : QFile::copy(entry.filePath(), target);
        if (!isCopied)
            return false;
    }
    return true;
}

Result<void> moveByCopying(const QString &from, const QString &to)
{
    const QFileInfo above(QFileInfo(to).absolutePath());
    if (QStorageInfo(above.absoluteFilePath()).bytesAvailable() < sizeOf(from))
        return failure(ErrorKind::DiskFull, u"there is no room for the workspace"_s, to);
    if (!copyFolder(from, to)) {
        QDir(to).removeRecursively();
        return failure(ErrorKind::FileFailed, u"the workspace can't be copied"_s, to);
    }
    if (!QDir(from).removeRecursively())
        return failure(ErrorKind::FileFailed, u"the workspace is copied, but its old folder can't be removed"_s, from);
    return {};
}

Result<QStringList> accountsUsedIn(const QString &folder)
{
    if (!Workspace::exists(folder))
        return failure(ErrorKind::NoWorkspace, {}, folder);
    const auto reader = Reader::open(QDir(folder).filePath(u"plaudit.db"_s));
    if (!reader)
        return failure(reader.error());
    const auto connections = (*reader)->connections();
    if (!connections)
        return failure(connections.error());
    QStringList accounts;
    for (const auto &connection : *connections)
        accounts += connection.keychainAccount();
    return webhookAccountOf(**reader).map(
        [&](const QString &account) { return account.isEmpty() ? accounts : accounts + QStringList{account}; });
}

/// Why a workspace can't go to `place`.
std::optional<Error> obstacle(const QString &folder, const QString &place)
{
    const auto error = [](ErrorKind kind, const QString &detail, const QString &subject) {
        return Error{.kind = kind, .detail = detail, .httpStatus = 0, .retryAfter = {}, .subject = subject};
    };
    const QDir there(place);
    if (place == folder || (place + u'/').startsWith(folder + u'/') ||
        (there.exists() && !there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) ||
        (!there.exists() && QFileInfo::exists(place)))
        return error(ErrorKind::InvalidArgument, u"the place is taken"_s, place);
    if (isOnNetworkDrive(place))
        return error(ErrorKind::NetworkDrive, {}, place);
    if (!QDir().mkpath(QFileInfo(place).absolutePath()))
        return error(ErrorKind::FolderReadOnly, u"the folder above can't be made"_s, place);
    return {};
}

} // namespace

QString folderForStore(const QString &name)
{
    QString slug;
    for (const auto c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            slug += u'-';
        if (slug.size() >= longestFolderName)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"store"_s;
    const auto above = QFileInfo(Workspace::defaultFolder()).dir();
    auto folder = above.filePath(slug);
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = above.filePath(u"%1-%2"_s.arg(slug).arg(number));
    return folder;
}

bool isAtWork(const QString &folder)
{
    return Workspace::exists(folder) && !QuietFolder(folder).isQuiet();
}

Result<void> moveWorkspace(const QString &folder, const QString &place)
{
    const auto from = QDir(folder).absolutePath(), to = QDir(place.trimmed()).absolutePath();
    if (!Workspace::exists(from))
        return failure(ErrorKind::NoWorkspace, {}, from);
    if (place.trimmed().isEmpty())
        return failure(ErrorKind::InvalidArgument, u"no place to go to"_s);
    if (auto why = obstacle(from, to))
        return failure(*std::move(why));
    QuietFolder quiet(from);
    if (!quiet.isQuiet())
        return failure(ErrorKind::RunInProgress, {}, from);
    quiet.release();
    QDir().rmdir(to);
    if (QDir().rename(from, to))
        return {};
    return moveByCopying(from, to);
}

Result<QStringList> keychainAccountsOf(const QString &folder, const QStringList &others)
{
    auto accounts = accountsUsedIn(folder);
    if (!accounts)
        return accounts;
    for (const auto &other : others) {
        if (QDir(other) == QDir(folder))
            continue;
        const auto shared = accountsUsedIn(other).value_or(QStringList());
        for (const auto &account : shared)
            accounts->removeAll(account);
    }
    return accounts;
}

Result<void> forgetSecrets(CredentialStore &store, const QStringList &accounts)
{
    for (const auto &account : accounts) {
        if (auto removed = store.remove(account); !removed)
            return removed;
    }
    return {};
}

Result<QString> trashWorkspace(const QString &folder)
{
    const auto path = QDir(folder).absolutePath();
    if (!Workspace::exists(path))
        return failure(ErrorKind::NoWorkspace, {}, path);
    QuietFolder quiet(path);
    if (!quiet.isQuiet())
        return failure(ErrorKind::RunInProgress, {}, path);
    quiet.release();
    // A person's trash is in there, and nobody may have needed it before.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QString inTrash;
    if (!QFile::moveToTrash(path, &inTrash))
        return failure(ErrorKind::FileFailed, u"the system's trash doesn't take the folder"_s, path);
    return inTrash;
}

} // namespace plaudit
