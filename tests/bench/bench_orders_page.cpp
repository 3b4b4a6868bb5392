// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the figures of the Orders page are there, against one bare pass over the same columns, and what orders,
// lines and matches add to reading the snapshot. Usage: bench_orders_page [largest number of lines]
#include "analytics/match_quality.h"
#include "analytics/orders.h"
#include "analytics/snapshot_builder.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "domain/order_reference.h"
#include "workspace/payload_decoders.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 1'704'067'200'000; // 2024-01-01

template<class Work>
double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template<class Work>
double fastestOf(int times, const Work &work)
{
    double fastest = millisecondsOf(work);
    for (int i = 1; i < times; ++i)
        fastest = std::min(fastest, millisecondsOf(work));
    return fastest;
}

/// A store with as many reviews as lines, five lines on three orders, and a customer for every two orders.
struct Size
{
    qint64 lines = 0;

    [[nodiscard]] qint64 orders() const { return lines * 3 / 5; }
    [[nodiscard]] qint64 linesOf(qint64 order) const { return 1 + (order % 3 != 0); }
    [[nodiscard]] QString emailOf(qint64 order) const
    {
        return u"customer%1@example.com"_s.arg(order * 7919 % std::max<qint64>(1, orders() / 2));
    }
};

Order orderOf(const Size &size, qint64 number, std::mt19937_64 &random)
{
    Order order{.source = u"bench"_s,
        .key = QString::number(number),
        .id = QString::number(number),
        .name = u"#%1"_s.arg(number),
        .email = size.emailOf(number),
        .createdAt = Timestamp{.utcMs = start + number * 700 * dayMs / size.orders()},
        .currency = number % 4 == 0 ? u"USD"_s : u"EUR"_s,
        .refunded = random() % 20 == 0 ? 500 : 0,
        .isCancelled = random() % 40 == 0};
    qint64 goods = 0;
    for (qint64 i = 0; i < size.linesOf(number); ++i) {
        const auto amount = 500 + static_cast<qint64>(random() % 9'000);
        goods += amount;
        order.lines.push_back({.name = u"Product %1"_s.arg(random() % 50), .amount = amount});
    }
    order.subtotal = order.total = goods;
    return order;
}

void writeOrders(Writer &writer, const Size &size)
{
    std::mt19937_64 random(1);
    const auto batch = writer.beginImport({.kind = ImportKind::Orders}).get().value();
    constexpr qint64 inACommit = 5'000;
    for (qint64 number = 0; number < size.orders();) {
        OrdersCommit commit{.batchId = batch};
        for (; number < size.orders() && std::ssize(commit.orders) < inACommit; ++number)
            commit.orders.push_back(orderOf(size, number, random));
        if (!writer.commitOrders(std::move(commit)).get())
            qFatal("the orders can't be written");
    }
}

void writeMatches(Writer &writer, const Size &size)
{
    std::mt19937_64 random(2);
    constexpr qint64 inACommit = 20'000;
    for (qint64 record = 1; record <= size.lines;) {
        MatchesCommit commit;
        for (; record <= size.lines && std::ssize(commit.rows) < inACommit; ++record) {
            const auto order = std::min(size.orders() - 1, record * 3 / 5 + static_cast<qint64>(random() % 500));
            const bool isMatched = random() % 10 != 0;
            commit.rows.push_back({.record = record,
                .method = isMatched ? MatchMethod::OrderLine : MatchMethod::None,
                .reason = isMatched ? UnmatchedReason::NotUnmatched : UnmatchedReason::CustomerUnknown,
                .order = isMatched ? order + 1 : 0,
                .position = isMatched ? static_cast<int>(random() % 2) : -1,
                .customer = customerKey(size.emailOf(order))});
        }
        if (!writer.commitMatches(std::move(commit)).get())
            qFatal("the matches can't be written");
    }
}

void addReviews(SnapshotBuilder &builder, const Size &size)
{
    std::mt19937_64 random(3);
    for (qint64 row = 1; row <= size.lines; ++row)
        builder.addReview({.row = row,
            .rating = random() % 10 < 6 ? 5 : 1 + static_cast<int>(random() % 5),
            .status = ReviewStatus::Approved,
            .dateMs = start + (row * 700 / size.lines + 10) * dayMs,
            .productId = QString::number(row % 50)});
}

/// What can't be done faster: every column that the figures need, looked at once.
double barePass(const Snapshot &snapshot)
{
    const auto &reviews = snapshot.reviews();
    const auto &orders = snapshot.orders();
    double sum = 0.0;
    for (std::size_t i = 0; i < reviews.size(); ++i)
        sum += reviews.facts[i] + reviews.second[i] + reviews.matches.outcome[i] + reviews.matches.order[i] +
               reviews.matches.position[i] + reviews.matches.customer[i];
    for (std::size_t i = 0; i < orders.size(); ++i)
        sum += orders.revenue[i] + orders.currency[i] + orders.second[i] + orders.customer[i] + orders.facts[i];
    for (std::size_t i = 0; i < snapshot.lines().size(); ++i)
        sum += snapshot.lines().revenue[i];
    return sum;
}

void measure(const Size &size)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    {
        const auto writer = Writer::open(path, payloadDecoders()).value();
        writeOrders(*writer, size);
        writeMatches(*writer, size);
    }
    const auto reader = Reader::open(path).value();
    SnapshotBuilder builder(QTimeZone::utc());
    addReviews(builder, size);
    std::shared_ptr<const Snapshot> snapshot;
    const auto read = millisecondsOf([&] {
        if (!reader->eachOrder([&](const OrderRow &row) { builder.addOrder(row); }) ||
            !reader->eachOrderLine([&](const OrderLineRow &row) { builder.addOrderLine(row); }) ||
            !reader->eachMatch(MatchKind::Review, [&](const MatchRow &row) { builder.addMatch(row); }))
            qFatal("the orders can't be read");
        snapshot = builder.take();
    });
    volatile double kept = 0.0;
    const auto page = fastestOf(5, [&] { kept = orders(*snapshot, {}).byCurrency.front().revenue; });
    const auto quality = fastestOf(5, [&] { kept = double(matchQuality(*snapshot, {}).reviews.total()); });
    const auto bare = fastestOf(5, [&] { kept = barePass(*snapshot); });
    std::printf("%9lld lines  %9lld orders  read in %7.1f ms  orders() %6.2f ms  matchQuality() %6.2f ms  bare pass "
                "%6.2f ms  %5.1fx\n",
        static_cast<long long>(snapshot->lines().size()), static_cast<long long>(snapshot->orders().size()), read, page,
        quality, bare, page / bare);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto largest = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    for (const auto lines : {100'000, 1'000'000}) {
        if (lines <= largest)
            measure({.lines = lines});
    }
    return EXIT_SUCCESS;
}
