// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/erasing.h"

#include "domain/clock.h"
#include "domain/timestamp.h"
#include "workspace/backing_up.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Files that are made from the database: snapshots, and copies from before a migration.
void removeMadeFiles(const QString &folder)
{
    const QDir directory(folder);
    const auto names = directory.entryList({u"snapshot-*"_s, u"plaudit.db.before-*"_s}, QDir::Files);
    for (const auto &name : names)
        QFile::remove(directory.filePath(name));
}

bool holds(const QString &path, const QStringList &texts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const auto bytes = file.readAll().toLower();
    return std::any_of(
        texts.begin(), texts.end(), [&bytes](const QString &text) { return bytes.contains(text.toUtf8().toLower()); });
}

bool isOwn(const QString &name)
{
    return name.startsWith(u"plaudit.db"_s) || name.startsWith(u"snapshot-"_s) || name == u"sync.lock"_s;
}

/// Files in the folder that are not Plaudit's own and name the person, such as exports; also those that can't be looked
/// into.
QStringList foreignFilesOf(const QString &folder, const HeldOfCustomer &person)
{
    const QStringList packed{u"xlsx"_s, u"gz"_s, u"zip"_s, u"pdf"_s};
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto info = files.fileInfo();
        if (info.absolutePath() == QDir(folder).absolutePath() && isOwn(info.fileName()))
            continue;
        if (packed.contains(info.suffix().toLower()) || holds(path, person.emails + person.names))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

QJsonObject jsonOf(const RowsOfTables &counts)
{
    QJsonObject all;
    for (const auto &[table, rows] : counts)
        all.insert(table, rows);
    return all;
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(Timestamp{.utcMs = ms}.toIso());
}

} // namespace

Result<Erased> eraseCustomer(Workspace &workspace, const CustomerToErase &customer)
{
    const auto reader = workspace.openReader();
    const auto held = reader ? (*reader)->heldOfCustomer(customer) : failure(reader.error());
    if (!held)
        return failure(held.error());
    auto record = workspace.writer().eraseCustomer(customer, SystemClock().utcMs()).get();
    if (!record)
        return failure(record.error());
    removeMadeFiles(workspace.folder());
    Erased erased{.record = *std::move(record), .filesToLookAt = foreignFilesOf(workspace.folder(), *held)};
    if (const auto backups = knownBackups(workspace))
        erased.filesToLookAt += *backups;
    const auto now = SystemClock().utcMs();
    const auto finished = workspace.writer().finishErasures(now).get();
    if (!finished && finished.error().kind != ErrorKind::DatabaseBusy)
        return failure(finished.error());
    erased.record.finishedAtMs = finished ? now : 0;
    return erased;
}

void finishErasures(Workspace &workspace)
{
    const auto reader = workspace.openReader();
    const auto erasures = reader ? (*reader)->erasures() : failure(reader.error());
    const bool isNeeded = erasures && std::any_of(erasures->begin(), erasures->end(),
                                          [](const ErasureRecord &erasure) { return erasure.finishedAtMs == 0; });
    if (!isNeeded)
        return;
    removeMadeFiles(workspace.folder());
    // What fails now will be tried again by the next start.
    static_cast<void>(workspace.writer().finishErasures(SystemClock().utcMs()));
}

QByteArray certificateJson(const Erased &erased)
{
    const auto &record = erased.record;
    const QJsonObject json{{u"certificate"_s, u"erasure of a customer"_s}, {u"number"_s, record.id},
        {u"erased_at"_s, timeOrNull(record.erasedAtMs)}, {u"finished_at"_s, timeOrNull(record.finishedAtMs)},
        {u"program"_s, u"Plaudit "_s + record.programVersion}, {u"schema"_s, record.schema},
        {u"database"_s, record.databaseId}, {u"hashes"_s, QJsonArray::fromStringList(record.hashes)},
        {u"hashes_are"_s, u"HMAC-SHA-256 of the customer's emails and ids, keyed by a salt that the database holds"_s},
        {u"kept_without_the_person"_s, jsonOf(record.stripped)}, {u"removed"_s, jsonOf(record.removed)},
        {u"mentions_blotted"_s, jsonOf(record.blotted)}, {u"rows_of_others_with_that_name"_s, record.namesakes},
        {u"files_to_look_at"_s, QJsonArray::fromStringList(erased.filesToLookAt)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace plaudit
