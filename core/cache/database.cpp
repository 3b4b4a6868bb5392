// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"

#include "cache/database_error.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int busyTimeoutMs = 5'000;
constexpr int mostPlaceholders = 64;

Result<void> protect(const QString &path)
{
    // Qt reports the owner's rights twice, as owner and as user.
    constexpr auto foreign = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!QFile::exists(path) || !(QFile::permissions(path) & foreign) || QFile::setPermissions(path, ownerOnly))
        return {};
    return failure(ErrorKind::FolderReadOnly, u"permissions of the database can't be set"_s);
}

// SQLite gives its journal and shared memory the permissions of the database file, so that one is made first.
Result<void> makePrivate(const QString &path)
{
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFile::exists(path))
            return failure(cannotWriteKind(path), u"database can't be made: "_s + file.errorString());
    }
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (auto done = protect(path + suffix); !done)
            return done;
    }
    return {};
}

/// ":v0", ":v1" …
QString placeholder(int position)
{
    static const auto names = [] {
        QStringList made;
        for (int i = 0; i < mostPlaceholders; ++i)
            made.append(u":v%1"_s.arg(i));
        return made;
    }();
    return names.at(position);
}

// Qt formats a text for each value that is bound by position, a third of the time of a small insert; bound by
// name it only looks the name up. No statement of ours has a question mark in a literal.
QString withNames(const QString &sql)
{
    QString named;
    int position = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(position++);
        else
            named += c;
    }
    return named;
}

Result<void> setChecked(Database &database, const QString &pragma, const QString &value)
{
    if (auto set = database.execute(u"PRAGMA %1 = %2"_s.arg(pragma, value)); !set)
        return set;
    const auto now = database.value(u"PRAGMA %1"_s.arg(pragma));
    if (!now)
        return failure(now.error());
    if (now->toString() == value)
        return {};
    return failure(ErrorKind::DatabaseFailed, u"%1 is %2 instead of %3"_s.arg(pragma, now->toString(), value));
}

} // namespace

Statement::Statement(QSqlQuery query, const Database &database)
    : m_query(std::move(query))
    , m_database(&database)
{}

void Statement::bind(int position, const QVariant &value)
{
    m_query.bindValue(placeholder(position), value);
}

Result<void> Statement::run()
{
    if (m_query.exec())
        return {};
    return failure(databaseError(m_query.lastError(), m_database->path()));
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(databaseError(m_query.lastError(), m_database->path()));
    return false;
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

qint64 Statement::lastInsertRow() const
{
    return m_query.lastInsertId().toLongLong();
}

qint64 Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

void Statement::finish()
{
    m_query.finish();
}

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (access == Access::ReadOnly && !QFile::exists(path))
        return failure(ErrorKind::NoWorkspace, u"there is no database"_s, path);
    if (access == Access::ReadWrite) {
        if (auto made = makePrivate(path); !made)
            return failure(made.error());
    }
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (auto connected = database->connect(access); !connected)
        return failure(connected.error());
    return database;
}

Result<void> Database::connect(Access access)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(m_path);
    if (access == Access::ReadOnly)
        m_connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!m_connection.open())
        return failure(databaseError(m_connection.lastError(), m_path));

    QStringList plain{
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s, // nothing of a customer in a temporary file
    };
    // The inner pages of a large store's indices are not read anew for each row.
    if (access == Access::ReadOnly)
        plain += u"PRAGMA cache_size = -16384"_s;
    if (access == Access::ReadWrite) {
        plain += {
            u"PRAGMA page_size = 8192"_s, // of a new file; an existing one keeps its own
            u"PRAGMA cache_size = -65536"_s,
            u"PRAGMA synchronous = NORMAL"_s,       // under WAL a page and its cursor are kept or lost together
            u"PRAGMA wal_autocheckpoint = 16000"_s, // random ids rewrite most index pages: twice as fast as at 1000
        };
    }
    auto done = setChecked(*this, u"busy_timeout"_s, QString::number(busyTimeoutMs));
    for (qsizetype i = 0; done && i < plain.size(); ++i)
        done = execute(plain.at(i));
    if (done)
        done = setChecked(*this, u"foreign_keys"_s, u"1"_s);
    if (done && access == Access::ReadWrite)
        done = setChecked(*this, u"journal_mode"_s, u"wal"_s);
    if (done && access == Access::ReadOnly)
        done = value(u"PRAGMA user_version"_s).map([](const QVariant &) {}); // reads the file for the first time
    return done;
}

Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(withNames(sql)))
        return failure(databaseError(query.lastError(), m_path));
    return Statement(std::move(query), *this);
}

Result<void> Database::execute(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    return statement->run();
}

Result<QVariant> Database::value(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    if (auto run = statement->run(); !run)
        return failure(run.error());
    const auto found = statement->next();
    if (!found)
        return failure(found.error());
    return *found ? statement->value(0) : QVariant();
}

Result<Statement *> Database::run(const QString &sql, const QVariantList &values)
{
    auto kept = m_statements.find(sql);
    if (kept == m_statements.end()) {
        auto prepared = prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        kept = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    auto &statement = kept->second;
    for (int i = 0; i < int(values.size()); ++i)
        statement.bind(i, values.at(i));
    if (auto done = statement.run(); !done)
        return failure(done.error());
    return &statement;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const Statement *) {});
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const Statement *statement) { return statement->changedRows(); });
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const Statement *statement) { return statement->lastInsertRow(); });
}

Result<void> Database::eachRow(
    const QString &sql, const QVariantList &values, const std::function<void(const Statement &)> &use)
{
    const auto statement = run(sql, values);
    if (!statement)
        return failure(statement.error());
    auto more = (*statement)->next();
    for (; more && *more; more = (*statement)->next())
        use(**statement);
    (*statement)->finish();
    return more.map([](bool) {});
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite has already rolled back where the disk was full; there is nothing to tell then.
    if (m_database)
        static_cast<void>(m_database->execute(u"ROLLBACK"_s));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    auto done = m_database->execute(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace plaudit
