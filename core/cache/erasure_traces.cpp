// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/erasure.h"
#include "cache/erasure_scope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto inPlaceOfThem = u"[erased]"_s;

/// Text columns of all tables but those of the search, which follow the tables they are made of, and of erasures.
Result<std::map<QString, QStringList>> textColumns(Database &database)
{
    std::map<QString, QStringList> columns;
    return database
        .eachRow(
            u"SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND "
            "c.type = 'TEXT' AND t.name NOT LIKE 'sqlite_%' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND "
            "t.name NOT LIKE 'review_words%' AND t.name NOT LIKE 'response_words%' AND "
            "t.name NOT IN ('meta', 'erasure', 'response_text', 'review_stale', 'connection')"_s,
            {}, [&columns](const Statement &row) { columns[row.value(0).toString()].append(row.value(1).toString()); })
        .map([&columns] { return std::move(columns); });
}

QString blotted(const QString &text, const QStringList &needles)
{
    auto left = text;
    for (const auto &needle : needles)
        left.replace(needle, inPlaceOfThem, Qt::CaseInsensitive);
    return left;
}

/// Replaces the needles, ASCII in lower case, in a column; gives how many rows it concerned.
Result<qint64> blotColumn(Database &database, const QString &table, const QString &column, const QStringList &needles)
{
    QStringList conditions;
    QVariantList values;
    for (const auto &needle : needles) {
        conditions.append(u"instr(lower(\"%1\"), ?) > 0"_s.arg(column));
        values.append(needle);
    }
    QStringList texts;
    auto done =
        database.eachRow(u"SELECT DISTINCT \"%1\" FROM %2 WHERE %3"_s.arg(column, table, conditions.join(" OR "_L1)),
            values, [&texts](const Statement &row) { texts.append(row.value(0).toString()); });
    // Two names that were different may have become one.
    const bool isNamed = table == u"tag_local"_s || table == u"saved_view"_s;
    qint64 rows = 0;
    for (qsizetype i = 0; done && i < texts.size(); ++i) {
        done = database
                   .change(u"UPDATE %1 %2 SET \"%3\" = ? WHERE \"%3\" = ?"_s.arg(
                               isNamed ? u"OR REPLACE"_s : QString(), table, column),
                       {blotted(texts.at(i), needles), texts.at(i)})
                   .map([&rows](qint64 count) { rows += count; });
    }
    return done.map([&rows] { return rows; });
}

Result<qint64> rowsThatName(
    Database &database, const QString &table, const QStringList &columns, const QStringList &names)
{
    QStringList conditions;
    QVariantList values;
    for (const auto &column : columns) {
        for (const auto &name : names) {
            conditions.append(u"instr(lower(\"%1\"), ?) > 0"_s.arg(column));
            values.append(name);
        }
    }
    qint64 rows = 0;
    return database
        .eachRow(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, conditions.join(" OR "_L1)), values,
            [&rows](const Statement &row) { rows = row.value(0).toLongLong(); })
        .map([&rows] { return rows; });
}

/// By as many x, so that whatever else is in the block stays where it is.
bool blotBytes(QByteArray &bytes, const QStringList &emails)
{
    bool isBlotted = false;
    const auto lower = bytes.toLower();
    for (const auto &email : emails) {
        const auto needle = email.toUtf8();
        for (auto at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.size())) {
            std::fill_n(bytes.begin() + at, needle.size(), 'x');
            isBlotted = true;
        }
    }
    return isBlotted;
}

Result<qint64> blotBlocks(Database &database, const QStringList &emails)
{
    std::map<qint64, QByteArray> changed;
    auto done = emails.isEmpty()
                    ? Result<void>()
                    : database.eachRow(u"SELECT id, data FROM raw_block ORDER BY id"_s, {}, [&](const Statement &row) {
                          auto bytes = qUncompress(row.value(1).toByteArray());
                          if (blotBytes(bytes, emails))
                              changed.emplace(row.value(0).toLongLong(), packPayloads(bytes));
                      });
    for (auto it = changed.begin(); done && it != changed.end(); ++it)
        done = database.execute(u"UPDATE raw_block SET data = ? WHERE id = ?"_s, {it->second, it->first});
    return done.map([&changed] { return qint64(changed.size()); });
}

QStringList asciiLowered(const QStringList &texts)
{
    QStringList lowered;
    for (const auto &text : texts)
        lowered.append(asciiLower(text));
    return lowered;
}

} // namespace

Result<void> blotTraces(Database &database, const HeldOfCustomer &person, ErasureRecord &erasure)
{
    const auto columns = textColumns(database);
    if (!columns)
        return failure(columns.error());
    // What the user called things; elsewhere a name may be another's.
    const QStringList own{u"note"_s, u"tag_local"_s, u"saved_view"_s, u"import_batch"_s};
    const auto emails = asciiLowered(person.emails), names = asciiLowered(person.names);
    for (const auto &[table, all] : *columns) {
        const auto needles = own.contains(table) ? emails + names : emails;
        qint64 rows = 0;
        for (const auto &column : all) {
            const auto count = needles.isEmpty() ? 0 : blotColumn(database, table, column, needles);
            if (!count)
                return failure(count.error());
            rows += *count;
        }
        if (rows > 0)
            erasure.blotted.emplace_back(table, rows);
        const auto left = names.isEmpty() ? 0 : rowsThatName(database, table, all, names);
        if (!left)
            return failure(left.error());
        erasure.namesakes += *left;
    }
    return blotBlocks(database, emails).map([&erasure](qint64 blocks) {
        if (blocks > 0)
            erasure.blotted.emplace_back(u"raw_block"_s, blocks);
    });
}

} // namespace plaudit
