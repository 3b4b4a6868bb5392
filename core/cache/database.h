// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace plaudit
{

class Database;

/// A prepared statement, run forward only. Belongs to its database, which must outlive it.
class Statement
{
public:
    /// Binds by position from 0. A null QVariant, and a QVariant of a null QString or QByteArray, binds NULL.
    void bind(int position, const QVariant &value);
    /// Runs it; rows then come by next(). Errors: DiskFull, FolderReadOnly, DatabaseBusy, DatabaseCorrupt,
    /// DatabaseFailed.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 where it is null
    [[nodiscard]] qint64 lastInsertRow() const;
    [[nodiscard]] qint64 changedRows() const;
    /// Lets go of the rows not read, and with them of the view of the database they came from.
    void finish();

private:
    friend class Database;
    Statement(QSqlQuery query, const Database &database);
    QSqlQuery m_query;
    const Database *m_database;
};

/// One connection to a SQLite file, for the thread that opened it. Only the cache room uses this class.
/// Opening checks that WAL, foreign keys and the busy timeout really took effect.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// ReadWrite makes the file where there is none, readable by its owner alone. Errors: NoWorkspace (ReadOnly, and
    /// there is no file) and those of Statement::run.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// One statement without results, run once.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The first column of the first row; null where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql);

    /// The same with a value for each `?`, in their order (a numbered `?1` does not work); the statement is
    /// kept prepared as long as the connection lives.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values);
    /// Gives how many rows it changed.
    [[nodiscard]] Result<qint64> change(const QString &sql, const QVariantList &values);
    /// Gives the new row's number.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> eachRow(
        const QString &sql, const QVariantList &values, const std::function<void(const Statement &)> &use);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connectionName);
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<Statement *> run(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, Statement> m_statements;
};

/// A transaction that rolls back unless committed, whichever way its scope is left.
class Transaction
{
public:
    /// IMMEDIATE: waits for another program's write here rather than in the middle.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace plaudit
