// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/everything_reader.h"

#include "cache/database.h"
#include "cache/everything_cells.h"
#include "cache/schema.h"
#include "domain/record_id.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto payloadName = u"payload"_s;

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

bool isPlaceOfPayload(const CacheColumn &column)
{
    return column.words.name == "block"_L1 || column.words.name == "start"_L1 || column.words.name == "length"_L1;
}

CacheColumn payloadColumn()
{
    return {.words = {.name = payloadName,
                .sentence = u"The payload as it was received."_s,
                .form = ColumnForm::Bytes,
                .privacy = Privacy::HeldBack},
        .type = u"TEXT"_s,
        .isRequired = true,
        .refersTo = {}};
}

CellKind kindOf(const CacheColumn &column)
{
    if (column.words.form == ColumnForm::RecordId || column.words.form == ColumnForm::Hash)
        return CellKind::Id;
    if (column.type == "INTEGER"_L1)
        return CellKind::Integer;
    return column.type == "REAL"_L1 ? CellKind::Decimal : CellKind::Text;
}

/// As eachRow() gives it.
CacheTable handedOutTable(const CacheTable &table)
{
    auto made = table;
    const auto *block = table.column(u"block"_s);
    made.hasPackedPayload = block && block->refersTo == "raw_block"_L1;
    if (!made.hasPackedPayload)
        return made;
    std::erase_if(made.columns, isPlaceOfPayload);
    made.columns.push_back(payloadColumn());
    return made;
}

QString selectionOf(const CacheTable &table, const QString &condition)
{
    QStringList columns;
    std::vector<std::pair<int, QString>> keys;
    for (const auto &column : table.columns) {
        if (table.hasPackedPayload && column.words.name == payloadName)
            continue;
        columns += quoted(column.words.name);
        if (column.keyPlace > 0)
            keys.emplace_back(column.keyPlace, columns.back());
    }
    std::sort(keys.begin(), keys.end());
    QStringList order;
    if (table.hasPackedPayload) {
        columns += {u"block"_s, u"start"_s, u"length"_s};
        order = {u"block"_s, u"start"_s};
    }
    for (const auto &[place, key] : keys)
        order += key;
    const auto sorting = order.isEmpty() ? QString() : u" ORDER BY "_s + order.join(u", "_s);
    return u"SELECT %1 FROM %2%3%4"_s.arg(columns.join(u", "_s), quoted(table.name), condition, sorting);
}

/// Texts, numbers or the hexadecimal digits of ids as a JSON list.
QString listOf(const QVariantList &values, ColumnForm form)
{
    QJsonArray list;
    for (const auto &value : values) {
        if (form == ColumnForm::RecordId)
            list.append(QString::fromLatin1(RecordId::fromText(value.toString()).bytes().toHex().toUpper()));
        else
            list.append(QJsonValue::fromVariant(value));
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

const CacheColumn *CacheTable::column(const QString &wanted) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&](const CacheColumn &column) { return column.words.name == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

EverythingReader::EverythingReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

EverythingReader::~EverythingReader() = default;

Result<std::unique_ptr<EverythingReader>> EverythingReader::open(const QString &databasePath)
{
    auto database = Database::open(databasePath, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    // All reads are of one moment; the view ends with the connection.
    auto ready = (*database)->execute(u"BEGIN"_s).and_then([&] { return checkSchema(**database); });
    if (!ready)
        return failure(ready.error());
    std::unique_ptr<EverythingReader> reader(new EverythingReader(*std::move(database)));
    if (ready = reader->readSchema(); !ready)
        return failure(ready.error());
    return reader;
}

Result<void> EverythingReader::readSchema()
{
    const auto take = [this](const Statement &row) {
        m_schema.push_back(
            {.name = row.value(0).toString(), .sentence = {}, .definition = row.value(1).toString(), .columns = {}});
    };
    // Tables of an index of words are its own affair.
    auto read = m_database->eachRow(
        u"SELECT l.name, s.sql FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name AND s.type = 'table' "
        "WHERE l.schema = 'main' AND l.type <> 'shadow' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name"_s,
        {}, take);
    for (auto table = m_schema.begin(); read && table != m_schema.end(); ++table)
        read = readColumns(*table);
    if (!read)
        return read;
    const auto &words = dictionary();
    const auto place = [&words](const CacheTable &table) {
        return std::find_if(
            words.begin(), words.end(), [&](const TableWords &each) { return each.name == table.name; });
    };
    std::stable_sort(m_schema.begin(), m_schema.end(),
        [&](const CacheTable &a, const CacheTable &b) { return place(a) < place(b); });
    for (const auto &table : m_schema) {
        if (!table.isInside)
            m_tables.push_back(handedOutTable(table));
    }
    return m_database->eachRow(
        u"SELECT m.database_id, v.user_version FROM meta m, pragma_user_version v"_s, {}, [this](const Statement &row) {
            m_databaseId = row.value(0).toString();
            m_version = row.value(1).toString();
        });
}

Result<void> EverythingReader::readColumns(CacheTable &table) const
{
    const auto &known = dictionary();
    const auto words =
        std::find_if(known.begin(), known.end(), [&](const TableWords &each) { return each.name == table.name; });
    if (words != known.end()) {
        table.sentence = words->sentence;
        table.isInside = words->isInside;
    }
    const auto wordsOf = [&](const QString &name) {
        if (words != known.end()) {
            for (const auto &column : words->columns) {
                if (column.name == name)
                    return column;
            }
        }
        return ColumnWords{.name = name, .sentence = {}};
    };
    auto read = m_database->eachRow(uR"(SELECT c.name, c.type, c."notnull", c.pk, f."table" FROM pragma_table_xinfo(?) c
            LEFT JOIN pragma_foreign_key_list(?) f ON f."from" = c.name WHERE c.hidden <> 1 ORDER BY c.cid)"_s,
        {table.name, table.name}, [&](const Statement &row) {
            CacheColumn column{.words = wordsOf(row.value(0).toString()),
                .type = row.value(1).toString(),
                .isRequired = row.value(2).toBool() || row.value(3).toInt() > 0,
                .keyPlace = row.value(3).toInt(),
                .refersTo = row.value(4).toString()};
            column.kind = kindOf(column);
            table.columns.push_back(std::move(column));
        });
    if (!read)
        return read;
    return m_database->value(u"SELECT count(*) FROM "_s + quoted(table.name)).map([&table](const QVariant &rows) {
        table.rows = rows.toLongLong();
    });
}

const CacheTable *EverythingReader::table(const QString &name) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const CacheTable &table) { return table.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

Result<void> EverythingReader::read(
    Statement &statement, const CacheTable &table, const std::function<bool(const StoredCells &)> &use) const
{
    if (auto run = statement.run(); !run)
        return run;
    const auto width = static_cast<int>(table.columns.size());
    Unpacking unpacking(*m_database);
    StoredCells cells(table.columns.size());
    auto more = statement.next();
    for (; more && *more; more = statement.next()) {
        for (int i = 0; i < width - (table.hasPackedPayload ? 1 : 0); ++i)
            cells[std::size_t(i)] = handedOut(statement.value(i), table.columns[std::size_t(i)].words.form);
        if (table.hasPackedPayload) {
            auto payload = unpacking.payload(statement.value(width - 1).toLongLong(),
                statement.value(width).toLongLong(), statement.value(width + 1).toLongLong());
            if (!payload)
                return failure(payload.error());
            cells.back() = *std::move(payload);
        }
        if (!use(cells))
            return failure(ErrorKind::Cancelled);
    }
    return more.map([](bool) {});
}

Result<void> EverythingReader::eachRow(
    const CacheTable &table, const std::function<bool(const StoredCells &)> &use) const
{
    auto statement = m_database->prepare(selectionOf(table, {}));
    if (!statement)
        return failure(statement.error());
    return read(*statement, table, use);
}

Result<std::vector<StoredCells>> EverythingReader::rowsWith(
    const CacheTable &table, const QString &column, const QVariantList &values) const
{
    std::vector<StoredCells> rows;
    const auto *known = table.column(column);
    if (!known || values.isEmpty())
        return rows;
    const auto name = quoted(column);
    const auto compared = known->words.form == ColumnForm::RecordId ? u"hex(%1)"_s.arg(name)
                          : known->kind == CellKind::Integer        ? name
                                                                    : name + u" COLLATE NOCASE"_s;
    auto statement =
        m_database->prepare(selectionOf(table, u" WHERE %1 IN (SELECT value FROM json_each(?))"_s.arg(compared)));
    if (!statement)
        return failure(statement.error());
    statement->bind(0, listOf(values, known->words.form));
    return read(*statement, table, [&rows](const StoredCells &cells) {
        rows.push_back(cells);
        return true;
    }).map([&rows] { return std::move(rows); });
}

} // namespace plaudit
