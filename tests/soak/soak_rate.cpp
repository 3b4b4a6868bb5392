// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev soak rate [pages]`: a first sync at Okendo's limit of 2 requests a second over real HTTP, its requests
// recorded at the server. Shows the most that any 60 seconds held, and how much longer the run took than pages / 2
// seconds.
#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "sandbox/contract_review.h"
#include "sandbox/sandbox.h"
#include "sync/store_sync.h"
#include "workspace/payload_decoders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

namespace
{

constexpr int usualPages = 250;
constexpr int pageSize = 100;
constexpr double perSecond = 2.0;
constexpr double promisedExcess = 0.03;
constexpr auto window = 60'000ms;

std::vector<QJsonObject> manyReviews(int pages)
{
    std::vector<QJsonObject> reviews;
    // The other two lists are empty and take a page each.
    for (int i = 0; i < (pages - 2) * pageSize; ++i)
        reviews.push_back(contractReview(i, QDate(2020, 1, 1).addDays(i / 20), 1 + i % 5));
    return reviews;
}

Result<RunReport> sync(const Sandbox &sandbox, const QString &database)
{
    const auto writer = Writer::open(database, payloadDecoders());
    if (!writer)
        return failure(writer.error());
    const auto reader = Reader::open(database);
    if (!reader)
        return failure(reader.error());
    Connection connection;
    connection.userId = Sandbox::userId;
    connection.baseUrl = sandbox.origin();
    const auto saved = (*writer)->saveConnection(connection).get();
    if (!saved)
        return failure(saved.error());
    NetworkTransport transport;
    SystemClock clock;
    MerchantClient client(transport, clock,
        {.origin = sandbox.origin(), .userId = Sandbox::userId, .key = Secret(Sandbox::key)},
        {.requestsPerSecond = perSecond});
    return StoreSync(client, **reader, **writer, clock, saved->id)
        .run({.pageSize = pageSize},
            [](const SyncProgress &progress) {
                if (progress.pages % 50 == 0) {
                    std::printf("%d pages\n", int(progress.pages));
                    std::fflush(stdout);
                }
            },
            {});
}

/// The most requests in any 60 seconds from one of them on.
int fullestWindow(const std::vector<SandboxLogEntry> &log)
{
    int most = 0;
    for (auto first = log.begin(); first != log.end(); ++first) {
        const auto behind = std::find_if(
            first, log.end(), [&](const SandboxLogEntry &entry) { return entry.at - first->at >= window; });
        most = std::max(most, int(behind - first));
    }
    return most;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int pages = argc > 1 ? std::atoi(argv[1]) : usualPages;
    if (pages < 3) {
        std::fprintf(stderr, "Usage: soak_rate [pages]\n");
        return 2;
    }
    const Sandbox sandbox(manyReviews(pages));
    const QTemporaryDir folder;
    QElapsedTimer clock;
    clock.start();
    const auto report = sync(sandbox, folder.filePath(u"plaudit.db"_s));
    const auto seconds = double(clock.elapsed()) / 1000.0;
    if (!report || report->outcome != RunOutcome::Completed) {
        std::fprintf(stderr, "the sync did not come to its end\n");
        return 1;
    }
    const auto log = sandbox.log();
    const auto most = fullestWindow(log);
    const auto least = double(pages) / perSecond;
    const auto excess = seconds / least - 1;
    const bool holds = int(log.size()) == pages && most <= int(perSecond * 60) && excess <= promisedExcess;
    std::printf("%d requests for %d reviews | at most %d in any 60 s, %.3f a second (allowed %.1f) | %.1f s, %.2f %% "
                "more than %.1f s (allowed %.0f %%) | %s\n",
        int(log.size()), int(report->total().added), most, most / 60.0, perSecond, seconds, excess * 100, least,
        promisedExcess * 100, holds ? "holds" : "BROKEN");
    return holds ? 0 : 1;
}
