// SPDX-License-Identifier: GPL-3.0-or-later
// How many reviews a second come from the socket into committed rows: a store's server in this process, the real
// client without a rate limit, a fresh database. Beside it a bare prepared insert of the same reviews under the same
// key, in transactions of 100 as well. The server's own work is part of the time. Usage: bench_sync [largest size]
#include "bench/bare_insert.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "okendo/review_decoder.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "sync/store_sync.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Seconds = std::chrono::duration<double>;
using Clocked = std::chrono::steady_clock;

constexpr int pageSize = 100;
constexpr int originals = 5'000;
const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;

/// The sample store's reviews, each again with another id and day until there are enough.
std::vector<QJsonObject> manyReviews(int size)
{
    const auto sample = sampleReviews({.seed = 1, .reviews = originals, .asOf = QDate(2026, 10, 31)});
    std::vector<QJsonObject> reviews;
    reviews.reserve(std::size_t(size));
    for (int i = 0; i < size; ++i) {
        auto review = sample[std::size_t(i) % sample.size()];
        if (const auto round = i / int(sample.size()); round > 0) {
            const auto id = review[u"reviewId"_s].toString() + QString::number(round);
            review[u"reviewId"_s] = QUuid::createUuidV5(QUuid(), id).toString(QUuid::WithoutBraces);
            const auto date = Timestamp::fromIso(review[u"dateCreated"_s].toString());
            if (date)
                review[u"dateCreated"_s] = Timestamp{.utcMs = date->utcMs - qint64(round) * 547 * 86'400'000}.toIso();
        }
        reviews.push_back(review);
    }
    return reviews;
}

struct SyncTime
{
    double seconds = 0;
    double ofProcessor = 0; ///< of all threads, the server's too: what a busy machine doesn't stretch
};

/// Zero where the sync is not complete.
SyncTime timeOfSync(const StoreServer &server, const QString &path, int size)
{
    const auto writer = Writer::open(path);
    const auto reader = Reader::open(path);
    if (!writer || !reader)
        return {};
    Connection connection;
    connection.userId = sampleUserId();
    connection.baseUrl = server.origin();
    const auto saved = (*writer)->saveConnection(connection).get();
    if (!saved)
        return {};
    NetworkTransport transport;
    SystemClock clock;
    MerchantClient client(transport, clock, {.origin = server.origin(), .userId = sampleUserId(), .key = Secret(key)},
        {.requestsPerSecond = 0.0});
    StoreSync sync(client, **reader, **writer, clock, saved->id);
    const auto start = Clocked::now();
    const auto processorStart = std::clock();
    const auto report = sync.run({.pageSize = pageSize}, [](const SyncProgress &) {}, {});
    const SyncTime spent{.seconds = Seconds(Clocked::now() - start).count(),
        .ofProcessor = double(std::clock() - processorStart) / CLOCKS_PER_SEC};
    const auto isComplete = report && report->outcome == RunOutcome::Completed && report->total().added == qint64(size);
    return isComplete ? spent : SyncTime{};
}

/// Seconds of the inserts alone, decoding not counted; 0 where they failed.
double timeOfBareInserts(const std::vector<QJsonObject> &reviews, const QString &path)
{
    auto bare = BareInsert::open(path);
    if (!bare)
        return 0;
    Seconds spent{0};
    for (std::size_t first = 0; first < reviews.size(); first += pageSize) {
        QJsonArray records;
        for (auto i = first; i < std::min(reviews.size(), first + pageSize); ++i)
            records.append(reviews[i]);
        const auto page =
            decodeReviewPage(QJsonDocument(QJsonObject{{u"reviews"_s, records}}).toJson(QJsonDocument::Compact));
        if (!page)
            return 0;
        std::vector<IncomingReview> incoming;
        for (const auto &decoded : page->records)
            incoming.push_back({.review = decoded.review, .payload = decoded.payload});
        const auto start = Clocked::now();
        if (!bare->insert(incoming))
            return 0;
        spent += Clocked::now() - start;
    }
    return spent.count();
}

bool measure(int size)
{
    const auto reviews = manyReviews(size);
    const QTemporaryDir folder;
    const auto bare = timeOfBareInserts(reviews, folder.filePath(u"bare.db"_s));
    const auto server = StoreServer::start(reviews, {.userId = sampleUserId(), .key = Secret(key)});
    const auto sync = server ? timeOfSync(**server, folder.filePath(u"plaudit.db"_s), size) : SyncTime{};
    if (bare <= 0 || sync.seconds <= 0)
        return false;
    std::printf("%9d %9.2f %13.2f %11.0f %12.0f %7.2f\n", size, sync.seconds, sync.ofProcessor, size / sync.seconds,
        size / bare, sync.seconds / bare);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    std::puts("  reviews   seconds   processor s   reviews/s  bare rows/s   ratio");
    for (const int size : {10'000, 40'000, 100'000}) {
        if (size <= largest && !measure(size)) {
            std::puts("failed");
            return 1;
        }
    }
    return 0;
}
