// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/erasure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonArray jsonOf(const RowsOfTables &counts)
{
    QJsonArray all;
    for (const auto &[table, rows] : counts)
        all.append(QJsonArray{table, rows});
    return all;
}

RowsOfTables countsFrom(const QJsonValue &list)
{
    RowsOfTables counts;
    const auto all = list.toArray();
    for (const auto &count : all)
        counts.emplace_back(count[0].toString(), count[1].toInteger());
    return counts;
}

} // namespace

QString reportOf(const ErasureRecord &erasure)
{
    const QJsonObject json{{u"program"_s, erasure.programVersion}, {u"schema"_s, erasure.schema},
        {u"database"_s, erasure.databaseId}, {u"hashes"_s, QJsonArray::fromStringList(erasure.hashes)},
        {u"stripped"_s, jsonOf(erasure.stripped)}, {u"removed"_s, jsonOf(erasure.removed)},
        {u"blotted"_s, jsonOf(erasure.blotted)}, {u"namesakes"_s, erasure.namesakes}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<std::vector<ErasureRecord>> erasuresIn(Database &database)
{
    std::vector<ErasureRecord> erasures;
    return database
        .eachRow(u"SELECT id, erased_at_ms, coalesce(finished_at_ms, 0), report FROM erasure ORDER BY id DESC"_s, {},
            [&erasures](const Statement &row) {
                const auto json = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
                QStringList hashes;
                const auto list = json[u"hashes"_s].toArray();
                for (const auto &hash : list)
                    hashes.append(hash.toString());
                erasures.push_back({.id = row.value(0).toLongLong(),
                    .erasedAtMs = row.value(1).toLongLong(),
                    .finishedAtMs = row.value(2).toLongLong(),
                    .programVersion = json[u"program"_s].toString(),
                    .schema = json[u"schema"_s].toInt(),
                    .databaseId = json[u"database"_s].toString(),
                    .hashes = hashes,
                    .stripped = countsFrom(json[u"stripped"_s]),
                    .removed = countsFrom(json[u"removed"_s]),
                    .blotted = countsFrom(json[u"blotted"_s]),
                    .namesakes = json[u"namesakes"_s].toInteger()});
            })
        .map([&erasures] { return std::move(erasures); });
}

} // namespace plaudit
