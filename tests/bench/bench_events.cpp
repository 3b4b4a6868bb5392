// SPDX-License-Identifier: GPL-3.0-or-later
// How many webhook events a second an import takes, from the file to committed rows, at several sizes, against a bare
// prepared insert of as many narrow rows under the same key. Usage: bench_events [largest number of reviews]
#include "bench/bare_insert.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "sample/sample_store.h"
#include "sync/event_import.h"
#include "workspace/payload_decoders.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

double bareRowsPerSecond(const QString &path, qint64 rows)
{
    auto bare = BareInsert::open(path);
    if (!bare)
        qFatal("the bare table can't be made");
    constexpr qint64 inATransaction = 2'000;
    QElapsedTimer timer;
    timer.start();
    for (qint64 done = 0; done < rows; done += inATransaction) {
        std::vector<IncomingReview> reviews(std::size_t(std::min(inATransaction, rows - done)));
        for (auto &incoming : reviews) {
            incoming.review.reviewId = RecordId::fromText(QUuid::createUuid().toString());
            incoming.review.rating = 5;
            incoming.review.dateCreated = Timestamp{.utcMs = 1'780'000'000'000};
            for (auto *text : {&incoming.review.status, &incoming.review.sentiment, &incoming.review.productId,
                     &incoming.review.variantId, &incoming.review.orderId, &incoming.review.orderNumber,
                     &incoming.review.customerId, &incoming.review.languageCode, &incoming.review.source,
                     &incoming.review.reviewer.countryCode, &incoming.review.reviewer.zoneCode,
                     &incoming.review.reviewer.verifiedStatus})
                *text = u"7"_s;
            incoming.payload = "{}";
        }
        if (!bare->insert(reviews))
            qFatal("the bare insert failed");
    }
    return double(rows) * 1000.0 / double(std::max<qint64>(timer.elapsed(), 1));
}

void measure(int reviews)
{
    const QTemporaryDir folder;
    const auto store = folder.filePath(u"store"_s);
    if (!writeSampleStore(store, {.seed = 1, .reviews = reviews, .asOf = QDate(2026, 6, 30)}))
        qFatal("the store can't be written");
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto writer = Writer::open(path, payloadDecoders()).value();
    const auto reader = Reader::open(path).value();
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto report =
        importEvents(*writer, *reader, clock, QDir(store).filePath(SampleFile::events), [](const auto &) {}, {});
    if (!report)
        qFatal("the import failed");
    const auto perSecond = double(report->counts.received) * 1000.0 / double(std::max<qint64>(timer.elapsed(), 1));
    const auto bare = bareRowsPerSecond(folder.filePath(u"bare.db"_s), report->counts.received);
    std::printf("%10d %10lld %12.0f %14.0f %8.1f\n", reviews, static_cast<long long>(report->counts.received),
        perSecond, bare, bare / perSecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? std::atoi(argv[1]) : 50'000;
    std::printf("%10s %10s %12s %14s %8s\n", "reviews", "events", "events/s", "bare rows/s", "ratio");
    for (const int reviews : {2'000, 10'000, 50'000, 200'000, 900'000}) {
        if (reviews <= largest)
            measure(reviews);
    }
}
