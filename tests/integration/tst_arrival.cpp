// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/raw_store.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "sync/event_import.h"
#include "sync/paged_stream.h"
#include "workspace/payload_decoders.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <variant>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// What may differ: places in other tables, counters, and what runs and batches are about.
const QSet<QString> &leftOut()
{
    static const QSet<QString> columns{u"id"_s, u"changed_seq"_s, u"block"_s, u"start"_s, u"length"_s, u"batch"_s,
        u"run"_s, u"received_at_ms"_s, u"last_seen_ms"_s};
    return columns;
}

/// A column as it reads without row numbers.
QString natural(const QString &column)
{
    if (column == "review"_L1)
        return u"(SELECT hex(review_id) FROM review o WHERE o.id = t.review)"_s;
    if (column == "response"_L1)
        return u"(SELECT hex(response_id) FROM survey_response o WHERE o.id = t.response)"_s;
    if (column == "survey"_L1)
        return u"(SELECT survey_id FROM survey o WHERE o.id = t.survey)"_s;
    if (column == "question"_L1)
        return u"(SELECT question_id || text || type FROM survey_question o WHERE o.id = t.question)"_s;
    if (column == "record"_L1)
        return u"CASE t.kind WHEN 'review' THEN (SELECT hex(review_id) FROM review o WHERE o.id = t.record) "
               "ELSE (SELECT hex(response_id) FROM survey_response o WHERE o.id = t.record) END"_s;
    return u"quote(t.%1)"_s.arg(column);
}

/// Every row of a table as one text, sorted.
QByteArray linesOf(Database &database, const QString &table)
{
    QStringList columns;
    const auto named = database.eachRow(
        u"SELECT name FROM pragma_table_info('%1') ORDER BY name"_s.arg(table), {}, [&](const Statement &row) {
            if (!leftOut().contains(row.value(0).toString()))
                columns.append(natural(row.value(0).toString()));
        });
    QByteArrayList lines;
    const auto read = database.eachRow(u"SELECT concat_ws('|', %1) FROM %2 t"_s.arg(columns.join(u", "_s), table)
                                           .replace(u"concat_ws('|', "_s, u"("_s)
                                           .replace(u", quote"_s, u" || '|' || quote"_s)
                                           .replace(u", (SELECT"_s, u" || '|' || (SELECT"_s)
                                           .replace(u", CASE"_s, u" || '|' || CASE"_s),
        {}, [&](const Statement &row) { lines.append(row.value(0).toByteArray()); });
    if (!named || !read)
        qFatal("%s can't be read", qPrintable(table));
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

const QStringList comparedTables{u"review"_s, u"review_text"_s, u"review_attribute"_s, u"review_media"_s,
    u"review_tag"_s, u"review_reward"_s, u"review_version"_s, u"product"_s, u"customer"_s, u"survey"_s,
    u"survey_question"_s, u"survey_response"_s, u"survey_answer"_s, u"raw_record"_s, u"webhook_event"_s, u"event"_s,
    u"tombstone"_s, u"quarantine"_s, u"redelivery"_s};

} // namespace

/// The same stamped facts give the same tables, in whatever order and pieces they arrive.
class ArrivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyOrderGivesTheSameFacts();
    void duplicatesChangeNothing();

private:
    using Piece = std::variant<PageCommit, EventsCommit>;

    void fetchPages();
    /// The archive cut in pieces; every second event with the time of its delivery where `isStamped`.
    [[nodiscard]] std::vector<Piece> eventPieces(bool isStamped, std::mt19937 &random) const;
    [[nodiscard]] QMap<QString, QByteArray> factsAfter(const std::vector<Piece> &pieces) const;
    void addPayloads(QMap<QString, QByteArray> &facts, const QString &path) const;

    QTemporaryDir m_folder;
    std::vector<PageCommit> m_pages;
    QByteArrayList m_events;
};

void ArrivalTest::initTestCase()
{
    const auto folder = m_folder.filePath(u"store"_s);
    const auto written = writeSampleStore(folder, {.seed = 3, .reviews = 300, .asOf = QDate(2026, 6, 30)}, {}, {});
    QVERIFY(written.has_value());
    QFile events(QDir(folder).filePath(SampleFile::events));
    QVERIFY(events.open(QIODevice::ReadOnly));
    for (auto line = events.readLine(); !line.isEmpty(); line = events.readLine())
        m_events.append(line.trimmed());
    fetchPages();
    QVERIFY(m_events.size() > 50);
    QVERIFY(m_pages.size() >= 6);
}

void ArrivalTest::fetchPages()
{
    const Secret key(u"0123456789abcdef0123456789abcdef"_s);
    const auto folder = m_folder.filePath(u"store"_s);
    const auto server = StoreServer::open(folder, {.userId = sampleUserId(), .key = key});
    QVERIFY(server.has_value());
    SystemClock clock;
    NetworkTransport transport;
    MerchantClient client(transport, clock, {.origin = (*server)->origin(), .userId = sampleUserId(), .key = key},
        {.requestsPerSecond = 0.0});
    std::vector<std::unique_ptr<PagedStream>> streams;
    for (const auto status : listedStatuses)
        streams.push_back(reviewStream(status));
    const auto truth = sampleTruthIn(folder);
    for (const auto surveys = truth["surveys"_L1].toArray(); const auto &survey : surveys)
        streams.push_back(surveyStream(SurveyRow{.surveyId = survey["id"_L1].toString()}));
    qint64 answeredAtMs = 1'790'000'000'000;
    for (const auto &stream : streams) {
        QString cursor;
        do {
            auto page = stream->page(client, cursor, 20, {});
            QVERIFY(page.has_value());
            cursor = page->nextCursor;
            page->commit.observedAtMs = answeredAtMs += 500;
            page->commit.checkpoint.stream = stream->name();
            m_pages.push_back(std::move(page->commit));
        } while (!cursor.isEmpty());
    }
}

std::vector<ArrivalTest::Piece> ArrivalTest::eventPieces(bool isStamped, std::mt19937 &random) const
{
    std::vector<Piece> pieces;
    EventsCommit piece{.receivedAtMs = 5};
    const auto end = [&] {
        piece.packedBytes = packPayloads(piece.bytes);
        pieces.emplace_back(std::move(piece));
        piece = EventsCommit{.receivedAtMs = 5};
    };
    for (int i = 0; i < m_events.size(); ++i) {
        takeEvent(piece, m_events[i]);
        // Known by what the event is, whichever piece it comes in: around the time of the pages' answers.
        const auto mark = QCryptographicHash::hash(m_events[i], QCryptographicHash::Md5);
        if (isStamped && (mark[0] & 1) != 0)
            piece.events.back().deliveredMs = 1'790'000'000'000 + quint8(mark[1]) * 40;
        if (random() % 12 == 0)
            end();
    }
    end();
    return pieces;
}

QMap<QString, QByteArray> ArrivalTest::factsAfter(const std::vector<Piece> &pieces) const
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    QMap<QString, QByteArray> facts;
    {
        const auto writer = Writer::open(path, payloadDecoders()).value();
        Connection connection;
        connection.userId = sampleUserId();
        const auto saved = writer->saveConnection(connection).get().value();
        const auto run = writer->beginRun(saved.id, 1).get().value();
        const auto batch =
            writer->beginImport({.kind = ImportKind::Events, .fileName = u"events"_s, .fileHash = "x"}).get().value();
        for (auto piece : pieces) {
            if (auto *page = std::get_if<PageCommit>(&piece)) {
                page->runId = run;
                page->checkpoint.connectionId = saved.id;
                if (!writer->commitPage(*page).get())
                    qFatal("a page was refused");
            } else {
                auto events = std::get<EventsCommit>(piece);
                events.batchId = batch;
                if (!writer->commitEvents(events).get())
                    qFatal("events were refused");
            }
        }
        const auto database = Database::open(path, Database::Access::ReadWrite).value();
        for (const auto &table : comparedTables)
            facts.insert(table, linesOf(*database, table));
    }
    addPayloads(facts, path);
    return facts;
}

void ArrivalTest::addPayloads(QMap<QString, QByteArray> &facts, const QString &path) const
{
    const auto reader = Reader::open(path).value();
    QByteArray payloads;
    for (const auto &page : m_pages) {
        for (const auto &[review, payload] : page.reviews) {
            for (const auto way : {Way::Merchant, Way::Webhook})
                payloads += reader->rawReview(review.reviewId, way).value().value_or("none") + '\n';
        }
        for (const auto &[response, payload] : page.responses) {
            for (const auto way : {Way::Merchant, Way::Webhook})
                payloads += reader->rawResponse(response.responseId, way).value().value_or("none") + '\n';
        }
    }
    facts.insert(u"payloads"_s, payloads);
}

void ArrivalTest::anyOrderGivesTheSameFacts()
{
    constexpr unsigned seeds = 200;
    QMap<QString, QByteArray> expected[2];
    for (unsigned seed = 0; seed < seeds; ++seed) {
        std::mt19937 random(seed);
        const bool isStamped = seed % 2 == 1;
        auto pieces = eventPieces(isStamped, random);
        pieces.insert(seed % 4 < 2 ? pieces.begin() : pieces.end(), m_pages.begin(), m_pages.end());
        // The first two of each kind stay in order: backfill first, events first.
        if (seed >= 4)
            std::shuffle(pieces.begin(), pieces.end(), random);
        const auto facts = factsAfter(pieces);
        if (expected[isStamped].isEmpty()) {
            expected[isStamped] = facts;
            QVERIFY(!facts[u"survey_response"_s].isEmpty() && !facts[u"tombstone"_s].isEmpty());
            continue;
        }
        for (const auto &table : facts.keys()) {
            QVERIFY2(facts[table] == expected[isStamped][table],
                qUtf8Printable(u"%1 differs with seed %2"_s.arg(table).arg(seed)));
        }
    }
    QVERIFY(expected[0][u"review"_s] != expected[1][u"review"_s]);
}

void ArrivalTest::duplicatesChangeNothing()
{
    for (const bool isStamped : {false, true}) {
        std::mt19937 random(77);
        auto pieces = eventPieces(isStamped, random);
        pieces.insert(pieces.end(), m_pages.begin(), m_pages.end());
        auto expected = factsAfter(pieces);
        for (unsigned seed = 0; seed < 10; ++seed) {
            auto more = pieces;
            for (const auto &piece : pieces) {
                if (random() % 3 == 0)
                    more.push_back(piece);
            }
            std::shuffle(more.begin(), more.end(), random);
            auto facts = factsAfter(more);
            // How often something came again is what this table is about.
            facts.remove(u"redelivery"_s);
            expected.remove(u"redelivery"_s);
            for (const auto &table : facts.keys())
                QVERIFY2(facts[table] == expected[table], qUtf8Printable(table));
        }
    }
}

QTEST_GUILESS_MAIN(ArrivalTest)

#include "tst_arrival.moc"
