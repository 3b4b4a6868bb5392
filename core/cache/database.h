// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <type_traits>

namespace plaudit {

class Database;

/// A prepared statement, run forward only. Belongs to its database, which must outlive it.
class Statement
{
public:
    /// Binds by position from 0. A null QVariant binds NULL.
    void bind(int position, const QVariant &value);
    /// Runs it; rows then come by next(). Errors: DiskFull, FolderReadOnly, DatabaseBusy, DatabaseCorrupt,
    /// DatabaseFailed.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 lastInsertRow() const;
    [[nodiscard]] qint64 changedRows() const;

private:
    friend class Database;
    explicit Statement(QSqlQuery query);
    QSqlQuery m_query;
};

/// One connection to a SQLite file, for the thread that opened it. Only the cache room uses this class.
/// Opening checks that WAL, foreign keys and the busy timeout really took effect.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// ReadWrite makes the file where there is none, readable by its owner alone.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// One statement without results.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The first column of the first row; null where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connectionName);
    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
};

/// A transaction that rolls back unless committed, whichever way its scope is left.
class Transaction
{
public:
    /// IMMEDIATE: waits for another program's write here rather than in the middle.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace plaudit
