// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/candidates.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace plaudit;

namespace
{

SequenceNumber number(int n)
{
    return SequenceNumber::fromText(QString::number(n)).value_or(SequenceNumber());
}

Fact answer(qint64 ms, const QByteArray &hash = "answer")
{
    return {.observedAtMs = ms, .sequence = {}, .hash = hash};
}

Fact webhook(int sequence, std::optional<qint64> ms, const QByteArray &hash = "webhook")
{
    return {.way = Way::Webhook, .observedAtMs = ms, .sequence = number(sequence), .hash = hash};
}

Fact deletion(int sequence, std::optional<qint64> ms)
{
    return {
        .kind = Fact::Kind::Deleted, .way = Way::Webhook, .observedAtMs = ms, .sequence = number(sequence), .hash = {}};
}

Fact gone(qint64 ms)
{
    return {.kind = Fact::Kind::Gone, .observedAtMs = ms, .sequence = {}, .hash = {}};
}

Fact filed(const QByteArray &hash)
{
    return {.way = Way::Archive, .observedAtMs = {}, .sequence = {}, .hash = hash};
}

Candidates after(const std::vector<Fact> &facts)
{
    Candidates candidates;
    for (const auto &fact : facts)
        candidates.take(fact);
    return candidates;
}

} // namespace

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoStands_data();
    void whoStands();
    void whenItIsGone_data();
    void whenItIsGone();
    void theFileImportedLastStands();
    void anyOrderIsTheSame();
};

using Facts = std::vector<Fact>;

void CandidatesTest::whoStands_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *name, const Facts &facts, Way way, const char *hash) {
        QTest::newRow(name) << facts << int(way) << QByteArray(hash);
    };
    row("the newer answer", {answer(10, "old"), answer(20, "new")}, Way::Merchant, "new");
    row("the later webhook", {answer(10), webhook(1, 11)}, Way::Webhook, "webhook");
    row("the later answer", {answer(12), webhook(1, 11)}, Way::Merchant, "answer");
    row("a tie is the webhook's", {answer(11), webhook(1, 11)}, Way::Webhook, "webhook");
    row("a webhook of unknown delivery is older", {webhook(9, {}), answer(1)}, Way::Merchant, "answer");
    row("a webhook alone", {webhook(9, {})}, Way::Webhook, "webhook");
    row("the highest number, not the latest delivery", {webhook(7, 30, "low"), webhook(8, 20, "high")}, Way::Webhook,
        "high");
    row("numbers count as numbers", {webhook(99'999, 20, "low"), webhook(100'000, 20, "high")}, Way::Webhook, "high");
    row("its earliest delivery counts", {webhook(8, 30), answer(25), webhook(8, 20)}, Way::Merchant, "answer");
    row("the highest webhook, even where it loses to an answer",
        {webhook(7, 40, "low"), webhook(8, 20, "high"), answer(30)}, Way::Merchant, "answer");
    row("a file gives way to an answer", {filed("file"), answer(1)}, Way::Merchant, "answer");
    row("a file gives way to a webhook", {webhook(1, {}), filed("file")}, Way::Webhook, "webhook");
    row("a file alone", {filed("file")}, Way::Archive, "file");
    row("an answer after a delete", {webhook(1, 10), deletion(2, 20), answer(30)}, Way::Merchant, "answer");
}

void CandidatesTest::whoStands()
{
    QFETCH(Facts, facts);
    QFETCH(int, way);
    QFETCH(QByteArray, hash);
    const auto candidates = after(facts);
    QVERIFY(candidates.hasContent());
    QCOMPARE(int(candidates.way()), way);
    QCOMPARE(candidates.hash(), hash);
}

void CandidatesTest::whenItIsGone_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<std::optional<qint64>>("removedAt");
    const auto row = [](const char *name, const Facts &facts, std::optional<qint64> removedAt) {
        QTest::newRow(name) << facts << removedAt;
    };
    row("there", {answer(10)}, {});
    row("deleted", {webhook(1, 10), deletion(2, 20)}, 20);
    row("deleted, nobody knows when", {webhook(1, {}), deletion(2, {})}, 0);
    row("the delete came first", {deletion(2, 20), webhook(1, 30)}, 20);
    row("made again", {deletion(2, 20), webhook(3, 30)}, {});
    row("seen by an answer since", {webhook(1, 10), deletion(2, 20), answer(21)}, {});
    row("answered before", {answer(19), deletion(2, 20)}, 20);
    row("a delete of unknown time is older than an answer", {answer(1), deletion(2, {})}, {});
    row("gone", {answer(10), gone(20)}, 20);
    row("gone and back", {answer(10), gone(20), answer(30)}, {});
    row("gone before the answer", {gone(5), answer(10)}, {});
    row("gone, then told by a webhook", {answer(10), gone(20), webhook(1, 25)}, {});
}

void CandidatesTest::whenItIsGone()
{
    QFETCH(Facts, facts);
    QFETCH(std::optional<qint64>, removedAt);
    QCOMPARE(after(facts).removedAtMs(), removedAt);
}

void CandidatesTest::theFileImportedLastStands()
{
    QCOMPARE(after({filed("a"), filed("b")}).hash(), QByteArray("b"));
    QCOMPARE(after({filed("b"), filed("a")}).hash(), QByteArray("a"));
}

void CandidatesTest::anyOrderIsTheSame()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        Facts facts;
        const auto count = 1 + random() % 12;
        for (unsigned i = 0; i < count; ++i) {
            const auto ms = qint64(random() % 6) * 10;
            const auto delivered = random() % 3 == 0 ? std::optional<qint64>() : std::optional(ms);
            const auto sequence = 95 + int(random() % 12);
            switch (random() % 5) {
            case 0:
                facts.push_back(gone(ms));
                break;
            case 1:
                facts.push_back(deletion(sequence * 2, delivered));
                break;
            case 2:
                facts.push_back(answer(ms, QByteArray::number(random() % 3)));
                break;
            default:
                facts.push_back(webhook(sequence * 2 + 1, delivered, QByteArray::number(sequence)));
            }
        }
        const auto expected = after(facts);
        for (int round = 0; round < 8; ++round) {
            auto again = facts;
            for (const auto &fact : facts) {
                if (random() % 3 == 0)
                    again.push_back(fact);
            }
            std::shuffle(again.begin(), again.end(), random);
            QVERIFY2(after(again) == expected, QByteArray::number(seed).constData());
        }
    }
}

QTEST_GUILESS_MAIN(CandidatesTest)

#include "tst_candidates.moc"
