// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "core/okendo/scripted_transport.h"
#include "core/okendo/virtual_clock.h"
#include "credentials/memory_store.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "okendo/storefront_client.h"
#include "sandbox/contract_review.h"
#include "sandbox/sandbox.h"
#include "sync/storefront_sync.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"
#include "workspace/public_counts.h"
#include "workspace/syncing.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate newestDay(2025, 6, 15);

/// Of every second the public API has no sentiment, no email and no full name; that is what the Merchant API has more.
QJsonObject whole(int number, int rating, ReviewStatus status = ReviewStatus::Approved)
{
    auto review = contractReview(number, newestDay.addDays(-number), rating, status);
    review.insert(u"sentiment"_s, u"positive"_s);
    review.insert(u"reviewer"_s, QJsonObject{{u"name"_s, u"Ada Lovelace"_s}, {u"displayName"_s, u"Ada L."_s},
                                     {u"email"_s, u"ada@example.com"_s}});
    return review;
}

std::vector<QJsonObject> reviews(int count = 130)
{
    std::vector<QJsonObject> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(whole(i, 1 + i % 5));
        if (i % 2 == 1)
            all.back().insert(u"productId"_s, u"shopify-8"_s);
    }
    all.push_back(whole(1'000, 1, ReviewStatus::Pending));
    all.push_back(whole(1'001, 1, ReviewStatus::Rejected));
    return all;
}

RecordId idOf(const QJsonObject &review)
{
    return RecordId::fromText(review[u"reviewId"_s].toString());
}

StorefrontClient scripted(ScriptedTransport &transport, VirtualClock &clock)
{
    return {transport, clock, QUrl(u"https://api.okendo.io"_s), u"the id"_s, {},
        {.requestsPerSecond = 0.0, .retry = {.attempts = 2}, .jitterSeed = 1}};
}

} // namespace

class TestStorefrontSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRequestsAreAsDocumented();
    void anEmptyAnswerIsAnUnknownStore();
    void fewerAreAskedForWhereAHundredAreRefused();
    void whatThePublicApiSpellsInItsOwnWayIsRead();
    void whatIsKeptSaysItsStatus();
    void countsAreReadInEitherForm();
    void publishedReviewsComeWithoutAKey();
    void theMerchantsFieldsWin_data();
    void theMerchantsFieldsWin();
    void laterRunsStopAtTheOverlap();
    void countsAreComparedWithWhatIsHere();
    void bothConnectionsAreSyncedInOneGo();
    void aWrongStoreStopsWithASentence();
    void aCircleAndAPageLimitEndTheWalk();

private:
    void connectTo(const QString &api, const QString &userId = Sandbox::userId)
    {
        Connection connection{.api = api, .userId = userId, .baseUrl = m_sandbox->origin(), .lastValidated = {}};
        connection = m_workspace->writer().saveConnection(connection).get().value();
        if (api == u"merchant"_s)
            QVERIFY(m_store.write(connection.keychainAccount(), Secret(Sandbox::key)));
    }
    [[nodiscard]] RunReport sync(SyncOptions options = {})
    {
        return syncWorkspace(
            *m_workspace, m_store, {.options = options, .requestsPerSecond = 0.0}, [](const SyncProgress &) {}, {})
            .value();
    }
    [[nodiscard]] std::optional<Review> held(const QJsonObject &review) const
    {
        return m_workspace->openReader().value()->review(idOf(review)).value();
    }
    [[nodiscard]] qint64 heldCount(ReviewStatus status) const
    {
        return m_workspace->openReader().value()->reviewCount(status).value();
    }
    [[nodiscard]] PublicCounts counts() const
    {
        return publicCounts(**m_workspace->snapshot(), *m_workspace->openReader().value()).value();
    }

    std::vector<QJsonObject> m_reviews;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MemoryStore m_store;
};

void TestStorefrontSync::init()
{
    m_workspace.reset();
    m_reviews = reviews();
    m_sandbox = std::make_unique<Sandbox>(m_reviews);
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create).value();
}

void TestStorefrontSync::theRequestsAreAsDocumented()
{
    ScriptedTransport transport;
    VirtualClock clock;
    transport.answer(200, R"({"reviews":[],"nextUrl":"/stores/x/reviews?limit=100&lastEvaluated=%7B%22a%22%3A1%7D"})")
        .answer(200, R"({"reviews":[]})")
        .answer(200, R"({"reviewAggregate":{"reviewCount":0}})");
    auto client = scripted(transport, clock);
    const auto first = client.reviews({}, {}).value();
    QCOMPARE(first.nextCursor, u"{\"a\":1}"_s);
    QVERIFY(client.reviews({.productId = u"123"_s, .cursor = first.nextCursor}, {}));
    QVERIFY(client.aggregate(u"shopify-9"_s, {}));
    QVERIFY(client.aggregate({}, {}));
    const auto url = [&transport](std::size_t i) { return transport.requests()[i].url.toEncoded(); };
    const QByteArray root = "https://api.okendo.io/v1/stores/the%20id";
    QCOMPARE(url(0), root + "/reviews?limit=100&orderBy=date%20desc");
    QCOMPARE(
        url(1), root + "/products/shopify-123/reviews?limit=100&orderBy=date%20desc&lastEvaluated=%7B%22a%22%3A1%7D");
    QCOMPARE(url(2), root + "/products/shopify-9/review_aggregate");
    QCOMPARE(url(3), root + "/review_aggregate");
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(transport.sentHeader(i, "Authorization").isEmpty());
}

void TestStorefrontSync::anEmptyAnswerIsAnUnknownStore()
{
    for (const auto &body : {""_ba, " \n"_ba}) {
        ScriptedTransport transport;
        VirtualClock clock;
        transport.answer(200, body);
        auto client = scripted(transport, clock);
        const auto reviews = client.reviews({}, {});
        const auto aggregate = client.aggregate(u"7"_s, {});
        QVERIFY(!reviews && !aggregate);
        for (const auto &error : {reviews.error(), aggregate.error()}) {
            QCOMPARE(toString(error.kind), toString(ErrorKind::NotFound));
            QCOMPARE(sentenceFor(error).message,
                u"Okendo's public API knows no store with this user ID: its answer was empty."_s);
            QVERIFY(sentenceFor(error).advice.startsWith(u"Copy the user ID again from Okendo"_s));
        }
        QCOMPARE(transport.requests().size(), 2u); // and not asked again
    }
}

void TestStorefrontSync::fewerAreAskedForWhereAHundredAreRefused()
{
    ScriptedTransport transport;
    VirtualClock clock;
    transport.answer(400, R"({"error":{"description":"limit"}})").answer(200, R"({"reviews":[]})");
    auto client = scripted(transport, clock);
    QVERIFY(client.reviews({}, {}));
    QVERIFY(client.reviews({.productId = {}, .cursor = u"x"_s}, {}));
    QCOMPARE(transport.requests().size(), 3u);
    QVERIFY(transport.requests()[1].url.query().startsWith(u"limit=25&"_s));
    QVERIFY(transport.requests()[2].url.query().startsWith(u"limit=25&"_s));
}

void TestStorefrontSync::whatThePublicApiSpellsInItsOwnWayIsRead()
{
    const auto read = [](const QByteArray &fields) {
        ScriptedTransport transport;
        VirtualClock clock;
        transport.answer(200, R"({"reviews":[{"reviewId":"r","rating":4,)" + fields + "}]}");
        return scripted(transport, clock).reviews({}, {}).value().page.records.at(0).review;
    };
    const auto review = read(R"("productVariantName":"Large","reviewer":{"location":"Sydney, NSW"})");
    QCOMPARE(review.status, u"approved"_s); // there are no others
    QCOMPARE(review.variantName, u"Large"_s);
    QCOMPARE(review.reviewer.countryName, u"Sydney, NSW"_s);
    QCOMPARE(read(R"("reviewer":{"location":"AU"})").reviewer.countryCode, u"AU"_s);
    QCOMPARE(read(R"("reviewer":{"country":{"code":"de"}})").reviewer.countryCode, u"DE"_s);
    const auto object =
        read(R"("reviewer":{"location":{"country":{"code":"au","name":"Australia"},"zoneCode":"NSW"}})");
    QCOMPARE(object.reviewer.countryCode + object.reviewer.countryName + object.reviewer.zoneCode, u"AUAustraliaNSW"_s);
}

void TestStorefrontSync::whatIsKeptSaysItsStatus()
{
    ScriptedTransport transport;
    VirtualClock clock;
    transport.answer(200, R"({"reviews":[{"reviewId":"r"}]})"_ba);
    const auto kept = scripted(transport, clock).reviews({}, {}).value().page.records.at(0).payload;
    QCOMPARE(decodeReview(kept).value().review.status, u"approved"_s);
}

void TestStorefrontSync::countsAreReadInEitherForm()
{
    const auto read = [](int status, const QByteArray &body) {
        ScriptedTransport transport;
        VirtualClock clock;
        transport.answer(status, body);
        return scripted(transport, clock).aggregate(u"7"_s, {});
    };
    // 3 + 5 = 8 of two reviews, and a rating of 1 without a text.
    const auto both = read(200,
        R"({"reviewAggregate":{"reviewCount":2,"reviewRatingValuesTotal":8,"ratingCount":1,"ratingAndReviewCount":3,)"
        R"("ratingAndReviewValuesTotal":9,"ratingAndReviewCountByLevel":{"level1Count":1,"level3Count":1,"level5Count":1},)"
        R"("reviewCountByLevel":{"level3Count":1,"level5Count":1}}})");
    QCOMPARE((*both)->count, 3);
    QCOMPARE((*both)->average(), std::optional(3.0));
    QCOMPARE((*both)->byRating, (std::array<qint64, 5>{1, 0, 1, 0, 1}));
    const auto older = read(
        200, R"({"reviewCount":2,"reviewRatingValuesTotal":8,"reviewCountByLevel":{"level3Count":1,"level5Count":1}})");
    QCOMPARE((*older)->count, 2);
    QCOMPARE((*older)->average(), std::optional(4.0));
    QVERIFY(!read(200, R"({"reviewCount":0})").value()->average());
    QVERIFY(!read(404, {}).value());
    QCOMPARE(toString(read(200, R"({"else":1})").error().kind), toString(ErrorKind::UnreadablePage));
}

void TestStorefrontSync::publishedReviewsComeWithoutAKey()
{
    connectTo(u"storefront"_s);
    const auto report = sync();
    QCOMPARE(toString(report.outcome), toString(RunOutcome::Completed));
    QCOMPARE(report.streams.size(), 2u);
    QCOMPARE(report.streams[0].counts.received, 130);
    QCOMPARE(report.streams[0].counts.added, 130);
    QVERIFY(report.streams[0].isComplete && report.streams[1].isComplete);
    QCOMPARE(report.streams[1].pages, 3); // the store and its two products
    QCOMPARE(heldCount(ReviewStatus::Approved), 130);
    QCOMPARE(heldCount(ReviewStatus::Pending), 0);
    const auto review = held(m_reviews[4]);
    QVERIFY(review);
    QCOMPARE(review->rating, std::optional(5));
    QCOMPARE(review->reviewer.displayName, u"Ada L."_s);
    QVERIFY(review->reviewer.email.isEmpty() && review->sentiment.isEmpty());
    for (const auto &entry : m_sandbox->log())
        QVERIFY2(!entry.hasAuthorization && entry.path.startsWith("/v1/stores/"), entry.path.constData());
    // What was told is in the history of runs.
    const auto runs = m_workspace->openReader().value()->recentRuns(5).value();
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].streams.size(), 2u);
}

void TestStorefrontSync::theMerchantsFieldsWin_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("the Merchant API first") << QStringList{u"merchant"_s, u"storefront"_s};
    QTest::newRow("the Storefront API first") << QStringList{u"storefront"_s, u"merchant"_s, u"storefront"_s};
}

void TestStorefrontSync::theMerchantsFieldsWin()
{
    QFETCH(QStringList, order);
    // One after the other, as two connections of one workspace.
    connectTo(u"merchant"_s);
    connectTo(u"storefront"_s);
    const auto reader = m_workspace->openReader().value();
    const auto connections = reader->connections().value();
    NetworkTransport transport;
    SystemClock clock;
    for (const auto &api : order) {
        if (api == u"storefront"_s) {
            StorefrontClient client(
                transport, clock, m_sandbox->origin(), Sandbox::userId, {}, {.requestsPerSecond = 0.0});
            const auto report = StorefrontSync(client, *reader, m_workspace->writer(), clock, connections[1].id)
                                    .run({.isFull = true}, [](const SyncProgress &) {}, {})
                                    .value();
            QCOMPARE(toString(report.outcome), toString(RunOutcome::Completed));
        } else {
            MerchantClient client(transport, clock,
                {.origin = m_sandbox->origin(), .userId = Sandbox::userId, .key = Secret(Sandbox::key)},
                {.requestsPerSecond = 0.0});
            const auto report = StoreSync(client, *reader, m_workspace->writer(), clock, connections[0].id)
                                    .run({}, [](const SyncProgress &) {}, {})
                                    .value();
            QCOMPARE(toString(report.outcome), toString(RunOutcome::Completed));
        }
    }
    QCOMPARE(heldCount(ReviewStatus::Approved), 130); // each is one review
    for (const auto &served : m_reviews) {
        const auto review = held(served);
        QVERIFY(review);
        QCOMPARE(review->reviewer.email, u"ada@example.com"_s);
        QCOMPARE(review->reviewer.name, u"Ada Lovelace"_s);
        QCOMPARE(review->sentiment, u"positive"_s);
    }
}

void TestStorefrontSync::laterRunsStopAtTheOverlap()
{
    connectTo(u"storefront"_s);
    static_cast<void>(sync());
    const auto before = m_sandbox->requestCount();
    // 31 days and the page they are on, of a review a day, a hundred a page; then the counts of what was met.
    const auto later = sync({.overlap = std::chrono::days(10)});
    QCOMPARE(later.streams[0].pages, 1);
    QCOMPARE(later.streams[0].counts.added, 0);
    QCOMPARE(later.streams[0].counts.unchanged, later.streams[0].counts.received);
    QCOMPARE(m_sandbox->requestCount() - before, 1 + 3);
    QCOMPARE(sync({.isFull = true}).streams[0].pages, 2);
}

void TestStorefrontSync::countsAreComparedWithWhatIsHere()
{
    QVERIFY(!counts().store);
    connectTo(u"storefront"_s);
    static_cast<void>(sync());
    auto compared = counts();
    QVERIFY(compared.store && compared.store->isSame());
    QCOMPARE(compared.store->there.count, 130);
    QCOMPARE(compared.store->there.average(), std::optional(3.0)); // 26 of each rating
    QCOMPARE(compared.products.size(), 2u);
    QCOMPARE(compared.differing, 0);
    QCOMPARE(compared.products[0].productName, u"Widget"_s);

    // Okendo takes 10 of product 7 back; nothing here hears of it, but for the counts.
    std::vector<QJsonObject> fewer;
    int taken = 0;
    for (const auto &review : m_reviews) {
        const bool goes = review[u"productId"_s] == u"shopify-7"_s && review[u"rating"_s] == 1 &&
                          review[u"status"_s] == u"approved"_s && taken < 10;
        taken += goes ? 1 : 0;
        if (!goes)
            fewer.push_back(review);
    }
    QCOMPARE(taken, 10);
    m_sandbox->setReviews(fewer);
    static_cast<void>(sync({.isFull = true}));
    compared = counts();
    QVERIFY(!compared.store->isSame());
    QCOMPARE(compared.store->there.count, 120);
    QCOMPARE(compared.store->here.count, 130);
    QCOMPARE(compared.differing, 1);
    QCOMPARE(compared.products[0].there.productId, u"7"_s);
    QCOMPARE(compared.products[0].here.byRating[0] - compared.products[0].there.byRating[0], 10);
    QVERIFY(compared.products[1].isSame());
}

void TestStorefrontSync::bothConnectionsAreSyncedInOneGo()
{
    connectTo(u"merchant"_s);
    connectTo(u"storefront"_s);
    const auto report = sync();
    QStringList streams;
    for (const auto &stream : report.streams)
        streams += stream.stream;
    QVERIFY(streams.contains(u"reviews:approved"_s) && streams.contains(u"reviews:storefront"_s));
    QCOMPARE(toString(report.outcome), toString(RunOutcome::Completed));
    QCOMPARE(heldCount(ReviewStatus::Approved), 130);
    QCOMPARE(heldCount(ReviewStatus::Pending), 1);
    QVERIFY(counts().store->isSame());
    for (const auto &entry : m_sandbox->log())
        QCOMPARE(entry.hasAuthorization, entry.path.startsWith("/enterprise/"));
}

void TestStorefrontSync::aWrongStoreStopsWithASentence()
{
    connectTo(u"storefront"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    const auto report = sync();
    QCOMPARE(toString(report.outcome), toString(RunOutcome::Failed));
    QCOMPARE(report.streams.size(), 1u);
    QVERIFY(report.streams[0].error);
    QVERIFY(sentenceFor(*report.streams[0].error).message.contains(u"knows no store with this user ID"_s));
    QCOMPARE(heldCount(ReviewStatus::Approved), 0);
    QVERIFY(!counts().store);
}

void TestStorefrontSync::aCircleAndAPageLimitEndTheWalk()
{
    connectTo(u"storefront"_s);
    auto limited = sync({.maxPages = 1});
    QCOMPARE(toString(limited.outcome), toString(RunOutcome::Stopped));
    QCOMPARE(limited.streams.size(), 1u);
    QCOMPARE(toString(limited.streams[0].error->kind), toString(ErrorKind::PageLimit));
    QCOMPARE(heldCount(ReviewStatus::Approved), 100);
    QCOMPARE(sync().streams[0].counts.added, 30); // from the top, to the end

    const auto reader = m_workspace->openReader().value();
    ScriptedTransport transport;
    VirtualClock clock;
    for (const auto &cursor : {"a"_ba, "b"_ba, "a"_ba})
        transport.answer(200, R"({"reviews":[],"nextUrl":"/stores/x/reviews?lastEvaluated=)" + cursor + "\"}");
    auto client = scripted(transport, clock);
    const auto report = StorefrontSync(client, *reader, m_workspace->writer(), clock, 1)
                            .run({.isFull = true}, [](const SyncProgress &) {}, {})
                            .value();
    QCOMPARE(toString(report.streams[0].error->kind), toString(ErrorKind::RepeatedCursor));
    QCOMPARE(report.streams[0].pages, 3);
    QVERIFY(!report.streams[0].isComplete);
}

QTEST_GUILESS_MAIN(TestStorefrontSync)
#include "tst_storefront_sync.moc"
