// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to match reviews to as many orders of a line each: all of them from nothing, then 10,000 new
// reviews, then 10,000 new orders; against a bare join of both tables over the order's id into a table of pairs.
// Usage: bench_matching [largest number of reviews]
#include "cache/database.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/matching.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int inACommit = 2'000;
constexpr int newOnes = 10'000;
constexpr int products = 3'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 firstMs = 1'600'000'000'000;

QString orderIdOf(int n)
{
    return QString::number(5'480'000'000'000 + n * 32'768LL);
}

QString emailOf(int n)
{
    return u"customer%1@example.com"_s.arg(n * 7'919LL % 400'000);
}

QString productOf(int n)
{
    return u"Product number %1"_s.arg(n * 104'729LL % products);
}

/// Of four reviews, one names its order's id, one the number, one the bare number, and one nothing but its customer.
Review reviewOf(int n)
{
    Review review;
    review.reviewId = RecordId::fromText(u"fb3d343b-0b5d-42b5-a501-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
    review.rating = 5;
    review.status = u"approved"_s;
    review.dateCreated = Timestamp{.utcMs = firstMs + (n + 400LL) * hourMs};
    review.productId = QString::number(7'420'000 + n * 104'729LL % products);
    review.productName = productOf(n);
    review.variantName = u"Large"_s;
    review.reviewer.email = emailOf(n);
    if (n % 4 == 0)
        review.orderId = orderIdOf(n);
    else if (n % 4 == 1)
        review.orderNumber = u"#FW%1"_s.arg(n);
    else if (n % 4 == 2)
        review.orderNumber = QString::number(n);
    return review;
}

Order orderOf(int n)
{
    Order order{.source = u"shopify"_s,
        .key = orderIdOf(n),
        .id = orderIdOf(n),
        .name = u"#FW%1"_s.arg(n),
        .email = emailOf(n),
        .createdAt = Timestamp{.utcMs = firstMs + n * hourMs},
        .currency = u"EUR"_s,
        .total = 1'000};
    order.lines = {{.name = productOf(n) + u" - Large"_s, .quantity = 1, .amount = 1'000}};
    return order;
}

class Store
{
public:
    explicit Store(const QString &path)
        : m_writer(Writer::open(path).value())
        , m_reader(Reader::open(path).value())
    {
        Connection connection;
        connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
        m_connection = m_writer->saveConnection(connection).get().value().id;
        m_run = m_writer->beginRun(m_connection, 1).get().value();
        ImportBatch batch;
        batch.kind = ImportKind::Orders;
        m_batch = m_writer->beginImport(batch).get().value();
    }

    void addReviews(int from, int to)
    {
        for (; from < to; from += inACommit) {
            PageCommit page{.runId = m_run, .observedAtMs = 1};
            page.checkpoint.connectionId = m_connection;
            page.checkpoint.stream = u"reviews:approved"_s;
            for (int n = from; n < std::min(to, from + inACommit); ++n)
                page.reviews.push_back({.review = reviewOf(n), .payload = "{}"});
            check(m_writer->commitPage(page).get().has_value());
        }
    }

    void addOrders(int from, int to)
    {
        for (; from < to; from += inACommit) {
            OrdersCommit commit{.batchId = m_batch};
            for (int n = from; n < std::min(to, from + inACommit); ++n)
                commit.orders.push_back(orderOf(n));
            check(m_writer->commitOrders(commit).get().has_value());
        }
    }

    /// In seconds.
    double match(qint64 atLeast)
    {
        QElapsedTimer timer;
        timer.start();
        const auto looked = matchOrders(*m_writer, *m_reader);
        check(looked && *looked >= atLeast);
        return double(timer.nsecsElapsed()) / 1e9;
    }

    static void check(bool isDone)
    {
        if (!isDone)
            qFatal("the store can't be made");
    }

private:
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    qint64 m_connection = 0, m_run = 0, m_batch = 0;
};

double bareJoin(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadWrite).value();
    QElapsedTimer timer;
    timer.start();
    for (const auto &sql : {u"BEGIN"_s, u"CREATE TABLE bare (record INTEGER PRIMARY KEY, \"order\" INTEGER)"_s,
             u"INSERT INTO bare SELECT v.id, o.id FROM review v JOIN orders o ON o.order_id = v.order_id"_s,
             u"COMMIT"_s})
        Store::check(database->execute(sql).has_value());
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The most memory this process has held, in MB; 0 where the system doesn't tell.
int mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto lines = status.readAll().split('\n'); const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toInt() / 1024;
    }
    return 0;
}

void measure(int reviews)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    Store store(path);
    store.addReviews(0, reviews);
    store.addOrders(0, reviews);
    const auto before = mostMemory();
    const auto whole = store.match(reviews);
    const auto memory = mostMemory();
    const auto bare = bareJoin(path);
    store.addReviews(reviews, reviews + newOnes);
    const auto newReviews = store.match(newOnes);
    store.addOrders(reviews, reviews + newOnes);
    const auto newOrders = store.match(newOnes * 3 / 4);
    std::printf("%10d %10.2f %10.2f %8.1f %14.2f %13.2f %8d %8d\n", reviews, whole, bare, whole / bare, newReviews,
        newOrders, before, memory);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? std::atoi(argv[1]) : 100'000;
    std::printf("%10s %10s %10s %8s %14s %13s %8s %8s\n", "reviews", "all, s", "bare, s", "ratio", "10,000 new, s",
        "10,000 ord, s", "MB", "MB then");
    for (const int reviews : {10'000, 100'000, 1'000'000}) {
        if (reviews <= largest)
            measure(reviews);
    }
}
