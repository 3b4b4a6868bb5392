// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "cache/writer.h"
#include "core/okendo/virtual_clock.h"
#include "sync/webhook_inbox.h"
#include "workspace/payload_decoders.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Webhooks on their way into the store, over real files and under a clock that a test moves.
class TestWebhookInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isThereWhenItIsAnswered();
    void aMessageIsStoredOnce();
    void anotherMessageOfTheSameEventCounts();
    void manyAtOnce();
    void whatCantBeUnderstoodWaitsWithItsBytes();
    void aListOfEvents();
    void theSignaturesTimeIsTheDeliverys();
    void isForgottenAfterAMonth();
    void nothingIsTakenWhereNothingCanBeStored();
    void countsByReasonAndDay();

private:
    [[nodiscard]] std::unique_ptr<WebhookInbox> inbox()
    {
        return std::make_unique<WebhookInbox>(
            *m_writer, [this] { return Reader::open(m_path); }, m_clock);
    }
    [[nodiscard]] WebhookDelivery delivery(const QByteArray &id, const QByteArray &body) const
    {
        return {.messageId = id, .signedMs = m_clock.utcMs(), .body = body};
    }
    [[nodiscard]] QString counts(qint64 sinceMs = 0) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    VirtualClock m_clock;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
};

/// A customer's event: small, and counted in CacheCounts.
static QByteArray quiz(int number)
{
    return R"({"resourceType":"quiz_response","topic":"create","sequenceNumber":"%1","resource":{"quizResponseId":"q%1"}})"_ba
        .replace("%1", QByteArray::number(number));
}

static QByteArray deletion(int number)
{
    return R"({"resourceType":"review","topic":"delete","sequenceNumber":"%1","resource":{"reviewId":"fb3d343b-0b5d-42b5-a501-00000000%1"}})"_ba
        .replace("%1", QByteArray::number(1'000 + number));
}

void TestWebhookInbox::init()
{
    m_reader.reset();
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"plaudit.db"_s);
    m_writer = Writer::open(m_path, payloadDecoders()).value();
    m_reader = Reader::open(m_path).value();
}

QString TestWebhookInbox::counts(qint64 sinceMs) const
{
    QStringList words;
    for (const auto counts = m_reader->deliveriesSince(sinceMs).value(); const auto &count : counts)
        words += u"%1 %2"_s.arg(count.count).arg(toString(count.outcome));
    return words.join(u", "_s);
}

void TestWebhookInbox::isThereWhenItIsAnswered()
{
    const auto inbox = this->inbox();
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(inbox->take(delivery("msg_" + QByteArray::number(i), deletion(i))).has_value());
        QCOMPARE(m_reader->counts().value().events, i);
        QCOMPARE(m_reader->tombstones(10).value().size(), std::size_t(i));
    }
}

void TestWebhookInbox::aMessageIsStoredOnce()
{
    auto inbox = this->inbox();
    QVERIFY(!inbox->take(delivery("msg_1", deletion(1))).value().isRepeated);
    QVERIFY(inbox->take(delivery("msg_1", deletion(1))).value().isRepeated);
    // Whatever it holds, and in another run of the program too.
    inbox.reset();
    inbox = this->inbox();
    QVERIFY(inbox->take(delivery("msg_1", deletion(2))).value().isRepeated);
    QVERIFY(inbox->take(delivery("msg_1", "{")).value().isRepeated);
    const auto stored = m_reader->counts().value();
    QCOMPARE(stored.events, 1);
    QCOMPARE(stored.redelivered, 0);
    QCOMPARE(stored.quarantined, 0);
    inbox.reset();
    QCOMPARE(counts(), u"3 repeated, 1 taken"_s);
}

/// Resent by hand, or met in a file before: known by its sequence number.
void TestWebhookInbox::anotherMessageOfTheSameEventCounts()
{
    const auto inbox = this->inbox();
    QVERIFY(!inbox->take(delivery("msg_1", deletion(1))).value().isRepeated);
    QVERIFY(!inbox->take(delivery("msg_2", deletion(1))).value().isRepeated);
    QCOMPARE(m_reader->counts().value().events, 1);
    QCOMPARE(m_reader->counts().value().redelivered, 1);
}

void TestWebhookInbox::manyAtOnce()
{
    constexpr int senders = 16;
    constexpr int each = 40;
    const auto inbox = this->inbox();
    std::vector<std::future<int>> sending;
    for (int sender = 0; sender < senders; ++sender) {
        // Two senders deliver the same messages.
        sending.push_back(std::async(std::launch::async, [&, first = (sender / 2) * each] {
            int repeated = 0;
            for (int i = first; i < first + each; ++i) {
                const auto taken = inbox->take(delivery("msg_" + QByteArray::number(i), deletion(i)));
                repeated += taken.value().isRepeated ? 1 : 0;
            }
            return repeated;
        }));
    }
    int repeated = 0;
    for (auto &one : sending)
        repeated += one.get();
    QCOMPARE(repeated, senders / 2 * each);
    QCOMPARE(m_reader->counts().value().events, senders / 2 * each);
    QCOMPARE(m_reader->counts().value().redelivered, 0);
}

void TestWebhookInbox::whatCantBeUnderstoodWaitsWithItsBytes()
{
    const auto inbox = this->inbox();
    const QByteArrayList bodies{"{\"cut\":", "not json \xff\xfe", "{\"hello\":\"world\"}",
        R"({"resourceType":"review","topic":"create","resource":{"reviewId":"r1"}})", ""};
    for (int i = 0; i < bodies.size(); ++i)
        QVERIFY(inbox->take(delivery("msg_" + QByteArray::number(i), bodies[i])).has_value());
    const auto waiting = m_reader->quarantine().value();
    QCOMPARE(waiting.size(), std::size_t(bodies.size()));
    for (int i = 0; i < bodies.size(); ++i)
        QCOMPARE(waiting[std::size_t(i)].raw, bodies[i]);
    QCOMPARE(waiting[3].reason, u"no_sequence_number"_s);
    QCOMPARE(m_reader->counts().value().events, 0);
}

void TestWebhookInbox::aListOfEvents()
{
    const auto inbox = this->inbox();
    const auto body = "{\"events\":[" + deletion(1) + "," + deletion(2) + "]}";
    QVERIFY(inbox->take(delivery("msg_1", body)).has_value());
    QVERIFY(inbox->take(delivery("msg_1", body)).value().isRepeated);
    QCOMPARE(m_reader->counts().value().events, 2);
    QCOMPARE(m_reader->counts().value().redelivered, 0);
}

void TestWebhookInbox::theSignaturesTimeIsTheDeliverys()
{
    const auto inbox = this->inbox();
    auto late = delivery("msg_1", deletion(1));
    late.signedMs = m_clock.utcMs() - 90'000;
    QVERIFY(inbox->take(late).has_value());
    QCOMPARE(m_reader->tombstones(1).value().front().atMs, std::optional(m_clock.utcMs() - 90'000));
}

void TestWebhookInbox::isForgottenAfterAMonth()
{
    auto inbox = this->inbox();
    QVERIFY(inbox->take(delivery("msg_1", deletion(1))).has_value());
    m_clock.advance(std::chrono::hours(24 * 30) - std::chrono::seconds(1));
    inbox.reset();
    inbox = this->inbox();
    QVERIFY(inbox->take(delivery("msg_1", deletion(1))).value().isRepeated);
    m_clock.advance(std::chrono::seconds(2));
    inbox.reset();
    inbox = this->inbox();
    QVERIFY(!inbox->take(delivery("msg_1", deletion(1))).value().isRepeated);
    // Its sequence number is known for ever.
    QCOMPARE(m_reader->counts().value().events, 1);
}

void TestWebhookInbox::nothingIsTakenWhereNothingCanBeStored()
{
    bool isBroken = true;
    WebhookInbox inbox(
        *m_writer,
        [&]() -> Result<std::unique_ptr<Reader>> {
            return isBroken ? failure(ErrorKind::DiskFull) : Reader::open(m_path);
        },
        m_clock);
    const auto refused = inbox.take(delivery("msg_1", deletion(1)));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::DiskFull);
    isBroken = false;
    QVERIFY(!inbox.take(delivery("msg_1", deletion(1))).value().isRepeated);
    QCOMPARE(m_reader->counts().value().events, 1);
}

void TestWebhookInbox::countsByReasonAndDay()
{
    auto inbox = this->inbox();
    inbox->count(DeliveryOutcome::WrongSignature);
    inbox->count(DeliveryOutcome::TooOld);
    inbox->count(DeliveryOutcome::WrongSignature);
    inbox.reset();
    QCOMPARE(counts(), u"2 wrong_signature, 1 too_old"_s);
    const auto firstDay = m_clock.utcMs();
    m_clock.advance(std::chrono::hours(48));
    inbox = this->inbox();
    inbox->count(DeliveryOutcome::TooOld);
    QVERIFY(inbox->take(delivery("msg_1", quiz(1))).has_value());
    inbox.reset();
    QCOMPARE(counts(), u"2 too_old, 2 wrong_signature, 1 taken"_s);
    QCOMPARE(counts(m_clock.utcMs()), u"1 taken, 1 too_old"_s);
    const auto all = m_reader->deliveriesSince(0).value();
    QCOMPARE(all[0].lastMs, m_clock.utcMs());
    QCOMPARE(all[1].lastMs, firstDay);
}

QTEST_GUILESS_MAIN(TestWebhookInbox)
#include "tst_webhook_inbox.moc"
