// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/dictionary.h"
#include "cache/export_reading.h"
#include "domain/result.h"

#include <QString>
#include <QVariant>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace plaudit
{

class Database;
class Statement;

/// A row as the database has it, but for what is handed out in another form, see ColumnForm.
using StoredCells = std::vector<QVariant>;

/// A column as the schema has it, with what is written of it.
struct CacheColumn
{
    ColumnWords words; ///< only the name where nothing is written
    QString type;      ///< of SQLite; empty for an index of words
    bool isRequired = false;
    int keyPlace = 0; ///< place in the primary key, from 1; 0: not in it
    QString refersTo; ///< a table; empty without a foreign key
    CellKind kind = CellKind::Text;
};

struct CacheTable
{
    QString name, sentence;
    QString definition;            ///< the CREATE text
    bool isInside = false;         ///< see TableWords
    bool hasPackedPayload = false; ///< its last column is unpacked from blocks
    std::vector<CacheColumn> columns;
    qint64 rows = 0;

    [[nodiscard]] const CacheColumn *column(const QString &name) const;
};

/// Reads all of a workspace's database, table by table, for handing it out: everything it tells is of one moment, that
/// of open(). Payloads that are packed together come unpacked, in a last column `payload` of raw_record and
/// webhook_event that stands for `block`, `start` and `length`. Belongs to the thread that opened it; never waits for a
/// writer.
class EverythingReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EverythingReader>> open(const QString &databasePath);
    ~EverythingReader();
    Q_DISABLE_COPY_MOVE(EverythingReader)

    /// As the database has them, in the order of dictionary(); a table that isn't in it comes last, without words.
    [[nodiscard]] const std::vector<CacheTable> &schema() const { return m_schema; }
    /// Those that are handed out, with columns as eachRow() gives them.
    [[nodiscard]] const std::vector<CacheTable> &tables() const { return m_tables; }
    [[nodiscard]] const CacheTable *table(const QString &name) const;

    /// All rows in the order of their key, payloads in that of their blocks. `use` gives false to stop, which is
    /// Cancelled.
    [[nodiscard]] Result<void> eachRow(
        const CacheTable &table, const std::function<bool(const StoredCells &)> &use) const;
    /// The rows whose column is one of the values: numbers as they are, texts without regard to case in ASCII.
    [[nodiscard]] Result<std::vector<StoredCells>> rowsWith(
        const CacheTable &table, const QString &column, const QVariantList &values) const;
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] QString databaseId() const { return m_databaseId; }

private:
    explicit EverythingReader(std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> readSchema();
    [[nodiscard]] Result<void> readColumns(CacheTable &table) const;
    [[nodiscard]] Result<void> read(
        Statement &statement, const CacheTable &table, const std::function<bool(const StoredCells &)> &use) const;

    std::unique_ptr<Database> m_database;
    std::vector<CacheTable> m_schema, m_tables;
    QString m_version, m_databaseId;
};

} // namespace plaudit
