// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"
#include "analytics/snapshot_file.h"
#include "analytics/snapshot_reading.h"
#include "cache/raw_store.h"
#include "core/analytics/snapshot_text.h"
#include "core/cache/cache_fixture.h"
#include "orders/matching.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 1'704'067'200'000;               // 2024-01-01
constexpr qint64 startInNewfoundland = 1'262'304'000'000; // 2010-01-01
/// A minute into that day clocks in Newfoundland went back to the evening before.
constexpr qint64 midnightBeforeClocksWentBack = 1'289'097'000'000; // 2010-11-07T02:30:00Z

} // namespace

/// A store that changes at random: pages of reviews and responses, webhooks, deletions, orders and undone imports.
class TestSnapshotExtension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepByStepIsAsFromNothing_data();
    void stepByStepIsAsFromNothing();
    void withoutChangesItIsItself();
    void whatStaysAsItWasIsShared();
    void neighboursThatChangePlacesKeepTheirMatches();
    void recordsThatAreGoneCallForReadingAnew();
    void aFileIsTheSameSnapshot();
    void aFileThatWontDoIsNoSnapshot_data();
    void aFileThatWontDoIsNoSnapshot();
    void twoThreadsReadOneView();

private:
    [[nodiscard]] int pick(int below) { return int(m_random() % unsigned(below)); }
    [[nodiscard]] qint64 someTime()
    {
        if (m_zone.id() == "America/St_Johns" && pick(4) == 0)
            return midnightBeforeClocksWentBack + pick(120) * 1000LL;
        return m_start + pick(600) * dayMs + pick(86'400) * 1000LL;
    }
    [[nodiscard]] Review someReview();
    /// Often one that was told before, with little that is new.
    [[nodiscard]] Review someReviewOrOneAgain();
    [[nodiscard]] SurveyResponse someResponse();
    [[nodiscard]] Order someOrder();
    /// A payload that stands for the record.
    template<class Record>
    [[nodiscard]] static QByteArray payloadOf(QHash<QByteArray, Record> &told, const Record &record)
    {
        const auto payload = "record " + QByteArray::number(told.size());
        told.insert(payload, record);
        return payload;
    }
    void seePage();
    void seeEvents();
    void importOrders();
    void undoImport();
    void change();
    void match() { QVERIFY(matchOrders(*m_cache->writer, *m_cache->reader)); }
    [[nodiscard]] std::shared_ptr<const Snapshot> fromNothing()
    {
        return Snapshot::build(*m_cache->reader, m_zone).value();
    }

    QTimeZone m_zone;
    qint64 m_start = 0;
    std::unique_ptr<CacheFixture> m_cache;
    std::mt19937 m_random;
    qint64 m_now = 0;
    int m_sequence = 0;
    std::vector<qint64> m_batches;
    QHash<QByteArray, Review> m_toldReviews;
    QHash<RecordId, Review> m_lastReviews; ///< as each was told last
    QHash<QByteArray, SurveyResponse> m_toldResponses;
};

void TestSnapshotExtension::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    m_cache->writer.reset();
    m_cache->writer = Writer::open(m_cache->path,
        {.review = [this](const QByteArray &payload, Way) { return std::optional(m_toldReviews.value(payload)); },
            .response =
                [this](const QByteArray &payload, Way) {
                    return std::optional(m_toldResponses.value(payload));
                }}).value();
    m_zone = QTimeZone("America/Sao_Paulo");
    m_start = start;
    m_lastReviews.clear();
    m_now = start + 700 * dayMs;
    m_sequence = 0;
    m_batches.clear();
}

Review TestSnapshotExtension::someReview()
{
    auto review = minimalReview(pick(60));
    if (pick(8) > 0)
        review.rating = 1 + pick(5);
    review.status =
        QStringList{u"approved"_s, u"pending"_s, u"rejected"_s, u"strange"_s}.at(pick(10) < 7 ? 0 : pick(4));
    review.sentiment = QStringList{QString(), u"positive"_s, u"negative"_s, u"odd"_s}.at(pick(4));
    if (pick(9) > 0)
        review.dateCreated = Timestamp{.utcMs = someTime()};
    review.productId = QString::number(pick(5));
    review.productName = u"Product %1"_s.arg(pick(6));
    review.variantId = pick(2) ? QString::number(pick(4)) : QString();
    review.languageCode = QStringList{QString(), u"en"_s, u"de"_s}.at(pick(3));
    review.source = QStringList{QString(), u"email"_s}.at(pick(2));
    review.reviewer.countryCode = QStringList{QString(), u"US"_s, u"BR"_s}.at(pick(3));
    review.reviewer.email = pick(3) ? u"c%1@example.com"_s.arg(pick(12)) : QString();
    review.orderNumber = pick(2) ? u"#%1"_s.arg(pick(30)) : QString();
    if (pick(2))
        review.reviewer.isVerified = pick(2) > 0;
    if (pick(2))
        review.isIncentivized = pick(2) > 0;
    review.body = pick(2) ? u"words"_s : QString();
    review.helpfulCount = pick(3);
    if (pick(3) == 0)
        review.reply = ReviewReply{.body = u"Thanks"_s, .rawBody = {}, .dateCreated = Timestamp{.utcMs = someTime()}};
    return review;
}

Review TestSnapshotExtension::someReviewOrOneAgain()
{
    auto review = someReview();
    if (const auto last = m_lastReviews.find(review.reviewId); last != m_lastReviews.end() && pick(2)) {
        review = last.value();
        review.helpfulCount = review.helpfulCount.value_or(0) + pick(2);
        if (pick(2))
            review.rating = 1 + pick(5);
    }
    m_lastReviews[review.reviewId] = review;
    return review;
}

SurveyResponse TestSnapshotExtension::someResponse()
{
    SurveyResponse response;
    const int n = pick(40);
    response.responseId = reviewId(100'000 + n);
    response.surveyId = u"s%1"_s.arg(pick(3));
    response.channel = QStringList{QString(), u"email"_s, u"checkout"_s}.at(pick(3));
    response.customerEmail = pick(2) ? u"c%1@example.com"_s.arg(pick(12)) : QString();
    response.orderId = pick(2) ? QString::number(pick(30)) : QString();
    if (pick(9) > 0)
        response.dateCreated = Timestamp{.utcMs = someTime()};
    if (pick(4) > 0)
        response.answers.push_back({.questionId = u"q1"_s,
            .questionText = u"How likely?"_s,
            .type = u"nps"_s,
            .json = "9",
            .text = {},
            .number = double(pick(12)),
            .isNps = true});
    if (pick(2)) {
        SurveyAnswer answer{.questionId = u"q2"_s, .questionText = u"Which?"_s, .type = u"multi_choice"_s};
        for (int i = 0; i <= pick(3); ++i)
            answer.choices.append(u"choice %1"_s.arg(pick(7)));
        answer.customAnswer = pick(2) ? u"other %1"_s.arg(pick(9)) : QString();
        response.answers.push_back(answer);
    }
    return response;
}

Order TestSnapshotExtension::someOrder()
{
    const auto key = QString::number(pick(30));
    Order order{.source = u"shopify"_s,
        .key = key,
        .id = key,
        .name = u"#"_s + key,
        .email = pick(4) ? u"c%1@example.com"_s.arg(pick(12)) : QString(),
        .createdAt = Timestamp{.utcMs = someTime()},
        .currency = pick(4) ? u"EUR"_s : u"USD"_s,
        .refunded = pick(6) ? 0 : 100,
        .isCancelled = pick(9) == 0};
    qint64 goods = 0;
    for (int i = 0; i <= pick(3); ++i) {
        order.lines.push_back(
            {.name = u"Product %1"_s.arg(pick(6)), .quantity = 1 + pick(3), .amount = 100 * (1 + pick(50))});
        goods += order.lines.back().amount;
    }
    order.subtotal = order.total = goods;
    return order;
}

void TestSnapshotExtension::seePage()
{
    auto page = m_cache->page(m_now += 60'000);
    for (int i = pick(6); i >= 0; --i) {
        const auto review = someReviewOrOneAgain();
        page.reviews.push_back(incoming(review, payloadOf(m_toldReviews, review)));
    }
    for (int i = pick(6); i > 0; --i) {
        const auto response = someResponse();
        page.responses.push_back({.response = response, .payload = payloadOf(m_toldResponses, response)});
    }
    if (pick(4) == 0)
        page.goneReviews.push_back(reviewId(pick(60)));
    if (pick(4) == 0)
        page.faults.push_back({.id = {}, .reason = u"odd"_s, .raw = QByteArray::number(m_now)});
    QVERIFY(m_cache->writer->commitPage(page).get());
}

void TestSnapshotExtension::seeEvents()
{
    const auto batch = m_cache->writer->beginImport({.kind = ImportKind::Events, .startedAtMs = ++m_now}).get().value();
    EventsCommit commit{.batchId = batch, .receivedAtMs = m_now};
    for (int i = pick(4); i >= 0; --i) {
        IncomingEvent event{.isEnvelope = true, .deliveredMs = m_now += 1'000, .start = commit.bytes.size()};
        event.sequence = SequenceNumber::fromText(QString::number(++m_sequence)).value();
        const bool isReview = pick(2) > 0;
        event.resourceType = isReview ? u"review"_s : u"survey_response"_s;
        event.topic = u"update"_s;
        if (isReview) {
            const auto review = someReviewOrOneAgain();
            event.id = review.reviewId;
            event.record = review;
            commit.bytes += payloadOf(m_toldReviews, review);
        } else {
            const auto response = someResponse();
            event.id = response.responseId;
            event.record = response;
            commit.bytes += payloadOf(m_toldResponses, response);
        }
        event.length = commit.bytes.size() - event.start;
        if (pick(4) == 0) {
            event.topic = u"delete"_s;
            event.record = std::monostate();
        }
        commit.events.push_back(event);
    }
    commit.packedBytes = packPayloads(commit.bytes);
    const auto taken = m_cache->writer->commitEvents(commit).get();
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
}

void TestSnapshotExtension::importOrders()
{
    const auto batch = m_cache->writer->beginImport({.kind = ImportKind::Orders, .startedAtMs = ++m_now}).get().value();
    m_batches.push_back(batch);
    OrdersCommit commit{.batchId = batch};
    for (int i = 0; i <= pick(5); ++i)
        commit.orders.push_back(someOrder());
    QVERIFY(m_cache->writer->commitOrders(commit).get());
    QVERIFY(m_cache->writer->endImport(batch, ++m_now).get());
}

void TestSnapshotExtension::undoImport()
{
    if (m_batches.empty())
        return;
    const auto at = m_batches.begin() + pick(int(m_batches.size()));
    QVERIFY(m_cache->writer->undoOrderImport(*at, ++m_now).get());
    m_batches.erase(at);
}

void TestSnapshotExtension::change()
{
    const auto kind = pick(12);
    if (kind < 5)
        seePage();
    else if (kind < 8)
        seeEvents();
    else if (kind < 11)
        importOrders();
    else
        undoImport();
}

void TestSnapshotExtension::stepByStepIsAsFromNothing_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QByteArray>("zone");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("%d", seed) << seed << QByteArray("America/Sao_Paulo");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("%d, where a day is told twice", seed) << seed << QByteArray("America/St_Johns");
}

void TestSnapshotExtension::stepByStepIsAsFromNothing()
{
    QFETCH(int, seed);
    QFETCH(QByteArray, zone);
    m_random.seed(unsigned(seed));
    m_zone = QTimeZone(zone);
    m_start = zone == "America/St_Johns" ? startInNewfoundland : start;
    auto snapshot = fromNothing();
    int extended = 0;
    bool isOutOfTime = false;
    for (int step = 0; step < 60; ++step) {
        change();
        if (pick(3) > 0)
            match();
        auto next = extendSnapshot(snapshot, *m_cache->reader).value().snapshot;
        extended += next != nullptr;
        snapshot = next ? next : fromNothing();
        QCOMPARE(SnapshotText(*snapshot).lines(), SnapshotText(*fromNothing()).lines());
        const auto &seconds = snapshot->reviews().second;
        isOutOfTime = isOutOfTime || !std::is_sorted(seconds.begin(), seconds.end());
    }
    QVERIFY(extended > 40);
    QCOMPARE(isOutOfTime, zone == "America/St_Johns");
}

void TestSnapshotExtension::withoutChangesItIsItself()
{
    seePage();
    const auto snapshot = fromNothing();
    const auto extended = extendSnapshot(snapshot, *m_cache->reader).value();
    QVERIFY(extended.snapshot == snapshot);
    QCOMPARE(extended.changed, std::size_t(0));
}

void TestSnapshotExtension::whatStaysAsItWasIsShared()
{
    m_random.seed(2);
    for (int i = 0; i < 20; ++i)
        seePage();
    importOrders();
    match();
    const auto snapshot = fromNothing();
    auto page = m_cache->page(m_now += 60'000);
    int known = 0;
    while (!m_lastReviews.contains(reviewId(known)))
        ++known;
    auto review = m_lastReviews.value(reviewId(known));
    review.rating = review.rating == 1 ? 5 : 1;
    page.reviews.push_back(incoming(review, payloadOf(m_toldReviews, review)));
    QVERIFY(m_cache->writer->commitPage(page).get());
    const auto extended = extendSnapshot(snapshot, *m_cache->reader).value().snapshot;
    QVERIFY(extended != nullptr);
    QCOMPARE(SnapshotText(*extended).lines(), SnapshotText(*fromNothing()).lines());
    const auto &before = snapshot->reviews(), &after = extended->reviews();
    QVERIFY(after.facts.data() != before.facts.data());
    QVERIFY(after.row.data() == before.row.data());
    QVERIFY(after.product.data() == before.product.data());
    QVERIFY(after.days.first.data() == before.days.first.data());
    QVERIFY(after.line.data() == before.line.data());
    QVERIFY(after.matches.order.data() == before.matches.order.data());
    QVERIFY(extended->orders().row.data() == snapshot->orders().row.data());
}

/// Either stands where the other stood, and no match is told anew.
void TestSnapshotExtension::neighboursThatChangePlacesKeepTheirMatches()
{
    const auto review = [](qint64 row, qint64 second) {
        return ReviewRow{.row = row,
            .rating = int(row),
            .status = ReviewStatus::Approved,
            .dateMs = start + second * 1000,
            .productId = QString::number(row)};
    };
    const auto addOrders = [](SnapshotBuilder &builder) {
        for (const qint64 row : {1, 2, 3})
            builder.addOrder({.row = row, .createdMs = start + row, .customer = 10 + row, .currency = u"EUR"_s});
    };
    const auto addMatches = [](SnapshotBuilder &builder) {
        for (const qint64 row : {1, 2, 3})
            builder.addMatch(
                {.kind = MatchKind::Review, .record = row, .method = MatchMethod::Order, .order = 4 - row});
    };
    SnapshotBuilder before(m_zone);
    addOrders(before);
    for (const qint64 row : {1, 2, 3})
        before.addReview(review(row, 10 * row));
    addMatches(before);
    SnapshotBuilder extension(before.take());
    extension.addReview(review(1, 25));
    extension.addReview(review(2, 15));
    SnapshotBuilder anew(m_zone);
    addOrders(anew);
    anew.addReview(review(1, 25));
    anew.addReview(review(2, 15));
    anew.addReview(review(3, 30));
    addMatches(anew);
    QCOMPARE(SnapshotText(*extension.take()).lines(), SnapshotText(*anew.take()).lines());
}

void TestSnapshotExtension::recordsThatAreGoneCallForReadingAnew()
{
    importOrders();
    const auto snapshot = fromNothing();
    undoImport();
    QVERIFY(extendSnapshot(snapshot, *m_cache->reader).value().snapshot == nullptr);
    const auto after = fromNothing();
    seePage();
    QVERIFY(extendSnapshot(after, *m_cache->reader).value().snapshot != nullptr);
}

void TestSnapshotExtension::aFileIsTheSameSnapshot()
{
    m_random.seed(3);
    for (int i = 0; i < 30; ++i)
        change();
    match();
    const auto snapshot = fromNothing();
    const auto path = m_cache->folder.filePath(u"snapshot-1.bin"_s);
    QVERIFY(SnapshotFile::write(path, *snapshot, u"store"_s));
    const auto permissions = QFile::permissions(path);
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto mapped = SnapshotFile::open(path, u"store"_s, m_zone);
    QVERIFY(mapped != nullptr);
    QVERIFY(snapshot->size() > 20);
    QCOMPARE(SnapshotText(*mapped).lines(), SnapshotText(*snapshot).lines());
    // It can be extended, and outlives its file.
    seePage();
    seeEvents();
    QVERIFY(QFile::remove(path));
    const auto extended = extendSnapshot(mapped, *m_cache->reader).value().snapshot;
    QVERIFY(extended != nullptr && extended != mapped);
    QCOMPARE(SnapshotText(*extended).lines(), SnapshotText(*fromNothing()).lines());
}

void TestSnapshotExtension::aFileThatWontDoIsNoSnapshot_data()
{
    QTest::addColumn<QString>("databaseId");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("change"); // the byte that is turned; −1: none, −2: the end is missing, −3: no file
    const auto row = [](const char *name, const QString &id, const QByteArray &zone, int change) {
        QTest::newRow(name) << id << zone << change;
    };
    row("another database", u"other"_s, "America/Sao_Paulo", -1);
    row("another time zone", u"store"_s, "America/Bahia", -1);
    row("no file", u"store"_s, "America/Sao_Paulo", -3);
    row("cut off", u"store"_s, "America/Sao_Paulo", -2);
    row("not ours", u"store"_s, "America/Sao_Paulo", 0);
    row("another version", u"store"_s, "America/Sao_Paulo", 12);
    row("described otherwise", u"store"_s, "America/Sao_Paulo", 70);
    row("damaged", u"store"_s, "America/Sao_Paulo", 4000);
}

void TestSnapshotExtension::aFileThatWontDoIsNoSnapshot()
{
    QFETCH(QString, databaseId);
    QFETCH(QByteArray, zone);
    QFETCH(int, change);
    for (int i = 0; i < 10; ++i)
        seePage();
    const auto path = m_cache->folder.filePath(u"snapshot-1.bin"_s);
    QVERIFY(SnapshotFile::write(path, *fromNothing(), u"store"_s));
    QVERIFY(SnapshotFile::open(path, u"store"_s, m_zone) != nullptr);
    QFile file(path);
    if (change == -3)
        QVERIFY(file.remove());
    if (change == -2)
        QVERIFY(file.resize(file.size() - 64));
    if (change >= 0) {
        QVERIFY(file.size() > change);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(change));
        const auto turned = char(file.read(1).at(0) ^ 0x10);
        QVERIFY(file.seek(change) && file.write(&turned, 1) == 1);
        file.close();
    }
    QVERIFY(SnapshotFile::open(path, databaseId, QTimeZone(zone)) == nullptr);
}

void TestSnapshotExtension::twoThreadsReadOneView()
{
    m_random.seed(5);
    for (int i = 0; i < 20; ++i)
        change();
    match();
    const auto path = m_cache->path;
    const auto read = readSnapshot([&path] { return Reader::open(path); }, m_zone);
    QCOMPARE(SnapshotText(**read).lines(), SnapshotText(*fromNothing()).lines());
}

QTEST_GUILESS_MAIN(TestSnapshotExtension)
#include "tst_snapshot_extension.moc"
