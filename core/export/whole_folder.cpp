// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/whole_folder.h"

#include "domain/process_lock.h"
#include "export/file_error.h"
#include "export/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto listName = u"plaudit-export.json"_s;
const auto lockName = u".lock"_s;
constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString besides(const QString &path)
{
    const QFileInfo place(path);
    return u"%1/.%2.plaudit-"_s.arg(place.absolutePath(), place.fileName());
}

/// What is in the way; empty where nothing is.
QString foreignEntry(const QString &path)
{
    const auto entries = QDir(path).entryList(everything, QDir::Name);
    if (entries.isEmpty())
        return {};
    QFile list(QDir(path).filePath(listName));
    if (!list.open(QIODevice::ReadOnly))
        return entries.constFirst();
    const auto json = QJsonDocument::fromJson(list.readAll()).object();
    const auto files = json.value(u"files"_s).toArray();
    for (const auto &entry : entries) {
        if (entry != listName && !files.contains(entry))
            return entry;
    }
    return {};
}

/// Of programs that were killed.
void removeLeftOvers(const QString &path)
{
    const QFileInfo prefix(besides(path));
    const auto left = QDir(prefix.absolutePath()).entryInfoList({prefix.fileName() + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const auto &folder : left) {
        QLockFile lock(QDir(folder.filePath()).filePath(lockName));
        if (!takeFromTheDead(lock))
            continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

WholeFolder::WholeFolder(const QString &path)
    : m_path(path)
    , m_scratch(std::make_unique<QTemporaryDir>(besides(path) + u"XXXXXX"_s))
{}

WholeFolder::~WholeFolder() = default;

Result<WholeFolder> WholeFolder::begin(const QString &path)
{
    const auto place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo now(place);
    if (now.exists() && !now.isDir())
        return failure(ErrorKind::InvalidArgument, u"it is a file, not a folder"_s, path);
    if (const auto entry = now.exists() ? foreignEntry(place) : QString(); !entry.isEmpty())
        return failure(
            ErrorKind::InvalidArgument, u"the folder isn't empty and is no export of Plaudit's alone"_s, path);
    removeLeftOvers(place);
    WholeFolder folder(place);
    if (!folder.m_scratch->isValid())
        return failure(fileError(place, folder.m_scratch->errorString()));
    folder.m_lock = std::make_unique<QLockFile>(folder.m_scratch->filePath(lockName));
    folder.m_lock->setStaleLockTime(0);
    if (!folder.m_lock->tryLock(0))
        return failure(fileError(place, u"the folder can't be locked"_s));
    return folder;
}

QString WholeFolder::file(const QString &name)
{
    m_files += name;
    return m_scratch->filePath(name);
}

Result<void> WholeFolder::commit(QJsonObject about)
{
    about[u"plaudit_export"_s] = 1;
    about[u"files"_s] = QJsonArray::fromStringList(m_files);
    if (auto listed = writeWhole(m_scratch->filePath(listName), QJsonDocument(about).toJson()); !listed)
        return listed;
    m_lock->unlock();
    QDir beside(QFileInfo(m_path).absolutePath());
    const auto before = besides(m_path) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isThere = QFileInfo::exists(m_path);
    if (isThere && !beside.rename(m_path, before))
        return failure(fileError(m_path, u"the folder that is there can't be moved"_s));
    if (!beside.rename(m_scratch->path(), m_path)) {
        if (isThere)
            beside.rename(before, m_path);
        return failure(fileError(m_path, u"the folder can't be renamed"_s));
    }
    m_scratch->setAutoRemove(false);
    if (isThere)
        QDir(before).removeRecursively();
    return {};
}

} // namespace plaudit
