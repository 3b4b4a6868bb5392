// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"
#include "core/cache/search_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Rows = std::vector<qint64>;

const QStringList &vocabulary()
{
    static const auto words = u"lamp bright dim warm cold cable short long desk fine"_s.split(u' ');
    return words;
}

/// Some of the words, as the bits of `chosen` say.
QString wordsOf(unsigned chosen)
{
    QStringList words;
    for (int i = 0; i < int(vocabulary().size()); ++i) {
        if ((chosen >> i) & 1U)
            words.append(vocabulary().at(i));
    }
    return words.join(u' ');
}

/// By row number the number that reviewId() made its id from.
std::map<qint64, int> numbersOf(const SearchFixture &cache)
{
    const auto database = Database::open(cache.path, Database::Access::ReadOnly).value();
    std::map<qint64, int> numbers;
    static_cast<void>(database->eachRow(u"SELECT id, review_id FROM review"_s, {}, [&numbers](const Statement &row) {
        const auto id = RecordId::fromBytes(row.value(1).toByteArray());
        numbers[row.value(0).toLongLong()] = id.toText().right(12).toInt();
    }));
    return numbers;
}

} // namespace

/// The index beside what the tables say, through what may happen to them.
class TestSearchChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceOfChanges_data();
    void anySequenceOfChanges();
    void theSchemaBeforeIsIndexedAfterwards();

private:
    void change(SearchFixture &cache, QRandomGenerator &random, std::map<int, std::pair<unsigned, qint64>> &reviews);
    void compare(const SearchFixture &cache, const std::map<int, std::pair<unsigned, qint64>> &reviews);
};

void TestSearchChanges::anySequenceOfChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSearchChanges::change(
    SearchFixture &cache, QRandomGenerator &random, std::map<int, std::pair<unsigned, qint64>> &reviews)
{
    const int n = random.bounded(1, 40);
    switch (random.bounded(8)) {
    case 0:
        QVERIFY(cache.run(
            u"DELETE FROM review WHERE review_id = x'%1'"_s.arg(QString::fromLatin1(reviewId(n).bytes().toHex()))));
        reviews.erase(n);
        break;
    case 1:
        QVERIFY(cache.writer->indexTexts(random.bounded(1, 10)).get());
        break;
    case 2:
        if (reviews.contains(n)) {
            QVERIFY(cache.tellGone(n));
            reviews[n].second = 0;
        }
        break;
    default:
        const auto chosen = random.bounded(1024U);
        const auto dateMs = qint64(random.bounded(1, 100'000));
        QVERIFY(cache.tell({wordedReview(n, wordsOf(chosen & 7U), wordsOf(chosen & ~7U), dateMs)}));
        reviews[n] = {chosen, dateMs};
    }
}

void TestSearchChanges::compare(const SearchFixture &cache, const std::map<int, std::pair<unsigned, qint64>> &reviews)
{
    auto numbers = numbersOf(cache);
    for (int i = 0; i < int(vocabulary().size()); ++i) {
        std::vector<int> expected, found;
        std::vector<qint64> dates, datesFound;
        for (const auto &[n, worded] : reviews) {
            if (((worded.first >> i) & 1U) == 0)
                continue;
            expected.push_back(n);
            if (worded.second > 0)
                dates.push_back(worded.second);
        }
        for (const auto row : cache.reviews(vocabulary().at(i)))
            found.push_back(numbers[row]);
        const auto hits = cache.reader->newestMatches(vocabulary().at(i), 5);
        QVERIFY(hits);
        for (const auto &hit : *hits)
            datesFound.push_back(hit.dateMs.value_or(0));
        std::sort(found.begin(), found.end());
        std::sort(dates.rbegin(), dates.rend());
        dates.resize(std::min<std::size_t>(dates.size(), 5));
        QCOMPARE(found, expected);
        QCOMPARE(datesFound, dates);
    }
}

void TestSearchChanges::anySequenceOfChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    SearchFixture cache;
    QVERIFY(cache.open());
    std::map<int, std::pair<unsigned, qint64>> reviews; // by number: which words, and the date, 0 where it is removed
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 60; ++i)
            change(cache, random, reviews);
        QVERIFY(cache.index(11));
        QVERIFY(cache.isWhole());
        compare(cache, reviews);
    }
}

void TestSearchChanges::theSchemaBeforeIsIndexedAfterwards()
{
    SearchFixture cache;
    {
        const auto database = Database::open(cache.path, Database::Access::ReadWrite).value();
        const auto &all = migrations();
        QVERIFY(migrate(*database, std::vector<Migration>(all.begin(), all.begin() + 4)));
        for (const auto &sql :
            {u"INSERT INTO review (id, review_id, image_count, video_count, has_text, has_reply, observed_at_ms, "
             "changed_seq, payload_hash) VALUES (3, x'01', 0, 0, 1, 0, 1, 1, x'00')"_s,
                u"INSERT INTO review_text (review, title) VALUES (3, 'An old lamp')"_s,
                u"INSERT INTO survey (id, survey_id) VALUES (1, 's')"_s,
                u"INSERT INTO survey_question VALUES (1, 1, 'q', 'Why?', 'open_text', 0)"_s,
                u"INSERT INTO survey_response (id, response_id, survey, has_nps, nps_questions, is_contradicting, "
                "has_own_id, fingerprint, observed_at_ms, changed_seq, payload_hash) "
                "VALUES (5, x'02', 1, 0, 0, 0, 1, x'00', 1, 1, x'00')"_s,
                u"INSERT INTO survey_answer (response, position, question, text) VALUES (5, 0, 1, 'The lamp')"_s})
            QVERIFY(database->execute(sql));
    }
    QVERIFY(cache.open());
    QCOMPARE(cache.reader->unindexedTexts(), Result<qint64>(2));
    QVERIFY(cache.index());
    QCOMPARE(cache.reviews(u"lamp"_s), Rows{3});
    QCOMPARE(cache.responses(u"lamp"_s), Rows{5});
    QVERIFY(cache.isWhole());
}

QTEST_GUILESS_MAIN(TestSearchChanges)
#include "tst_search_changes.moc"
