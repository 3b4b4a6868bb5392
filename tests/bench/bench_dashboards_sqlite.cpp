// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_sqlite.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void check(bool isDone, const QSqlQuery &query)
{
    if (!isDone)
        qFatal("SQLite: %s", qPrintable(query.lastError().text() + u"\n"_s + query.lastQuery()));
}

/// Inserts rows one by one by a statement that is prepared once.
class Inserting
{
public:
    Inserting(const QSqlDatabase &database, const QString &table, int columns)
        : m_query(database)
    {
        QStringList places;
        for (int i = 0; i < columns; ++i)
            places.append(u"?"_s);
        check(m_query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, places.join(u','))), m_query);
    }

    void add(std::initializer_list<QVariant> values)
    {
        int column = 0;
        for (const auto &value : values)
            m_query.bindValue(column++, value);
        check(m_query.exec(), m_query);
    }

private:
    QSqlQuery m_query;
};

/// A statement about `$rating`, asked of each.
QString ofEachRating(const QString &sql)
{
    if (!sql.contains("$rating"_L1))
        return sql;
    QStringList parts;
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        parts.append(QString(sql).replace("$rating"_L1, QString::number(rating)));
    return parts.join(" UNION ALL "_L1);
}

QVariant keyOf(std::uint32_t row)
{
    return row == 0 ? QVariant() : QVariant(row);
}

void addReviews(const QSqlDatabase &database, const MadeStore &store)
{
    Inserting reviews(database, u"review"_s, 13);
    qint64 id = 0;
    for (const auto &review : store.reviews) {
        if (review.isPublished)
            reviews.add({++id, review.second, MadeStore::monthOf(review.second), review.product, review.rating,
                int(review.sentiment), review.country, review.isVerified ? 1 : 0, keyOf(review.order),
                keyOf(review.line), keyOf(review.since == 0 ? 0 : store.orders[review.order - 1].customer),
                keyOf(review.since), review.hasReturned ? 1 : 0});
    }
}

void addOrders(const QSqlDatabase &database, const MadeStore &store)
{
    Inserting orders(database, u"orders"_s, 5);
    Inserting lines(database, u"line"_s, 2);
    qint64 id = 0;
    for (const auto &order : store.orders)
        orders.add({++id, order.second, order.customer, order.isCounted ? 1 : 0, order.revenue});
    id = 0;
    for (const auto &line : store.lines)
        lines.add({++id, line.revenue});
    Inserting(database, u"bounds"_s, 1).add({store.lastOrderSecond()});
}

void addResponses(const QSqlDatabase &database, const MadeStore &store)
{
    Inserting responses(database, u"response"_s, 3);
    qint64 id = 0;
    for (const auto &response : store.responses) {
        if (response.score >= 0)
            responses.add({++id, MadeStore::monthOf(response.second), response.score});
    }
}

} // namespace

SqliteRival::SqliteRival(const QString &folder, const MadeStore &store)
    : m_connection(folder)
    , m_sections(sectionsOf(u"sqlite.sql"_s))
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const auto path = folder + u"/sqlite.db"_s;
    const bool isMade = QFile::exists(path);
    const auto unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    database.setDatabaseName(isMade ? path : unfinished);
    if (!database.open())
        qFatal("SQLite: %s", qPrintable(database.lastError().text()));
    run(u"PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;"
        "PRAGMA cache_size = -524288; PRAGMA mmap_size = 8589934592; PRAGMA threads = 2;"_s);
    if (isMade)
        return;
    make(store);
    QFile::rename(unfinished, path);
}

SqliteRival::~SqliteRival()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void SqliteRival::make(const MadeStore &store)
{
    auto database = QSqlDatabase::database(m_connection);
    run(m_sections[u"tables"_s]);
    database.transaction();
    addReviews(database, store);
    addOrders(database, store);
    addResponses(database, store);
    database.commit();
    run(m_sections[u"indexes"_s]);
}

void SqliteRival::run(const QString &statements)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    for (const auto all = statements.split(u';'); const auto &statement : all) {
        if (!statement.trimmed().isEmpty())
            check(query.exec(statement), query);
    }
}

AnswerTable SqliteRival::answer(const Query &query)
{
    QSqlQuery asked(QSqlDatabase::database(m_connection));
    asked.setForwardOnly(true);
    check(asked.exec(ofEachRating(m_sections[query.name])), asked);
    AnswerTable table;
    const auto columns = static_cast<std::size_t>(query.columns);
    while (asked.next()) {
        auto &row = table.emplace_back(columns);
        for (std::size_t i = 0; i < columns; ++i)
            row[i] = asked.value(static_cast<int>(i)).toDouble();
    }
    return table;
}

QString SqliteRival::version()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    check(query.exec(u"SELECT sqlite_version()"_s) && query.next(), query);
    return query.value(0).toString();
}

} // namespace plaudit
