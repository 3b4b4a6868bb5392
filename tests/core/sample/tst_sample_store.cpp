// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"
#include "domain/timestamp.h"
#include "sample/catalogue.h"
#include "sample/random.h"
#include "sample/review_words.h"
#include "sample/sample_store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate asOf(2026, 6, 30);

QHash<QString, int> countsOf(const std::vector<QJsonObject> &reviews, const QString &field)
{
    QHash<QString, int> counts;
    for (const auto &review : reviews)
        ++counts[review[field].toVariant().toString()];
    return counts;
}

double meanOf(const std::vector<QJsonObject> &reviews, const QString &product, const QString &from, const QString &to)
{
    auto sum = 0.0;
    auto count = 0;
    for (const auto &review : reviews) {
        const auto date = review["dateCreated"_L1].toString();
        if (review["productName"_L1].toString() == product && date >= from && date < to) {
            sum += review["rating"_L1].toDouble();
            ++count;
        }
    }
    return sum / count;
}

} // namespace

class TestSampleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_large = sampleReviews({.seed = 1, .reviews = 5000, .asOf = asOf}); }

    void theSameForTheSameOptions();
    void theSameOnEveryMachine();
    void everySizeIsExact_data();
    void everySizeIsExact();
    void idsAreUniqueUuids();
    void fieldsAreAsTheContractHasThem();
    void datesAreInRangeNewestFirst();
    void pendingOnesAreRecent();
    void ratingsAreJShaped();
    void trailRoastTurnsBad();
    void everyProductAndLanguageOccurs();
    void textsHardlyRepeat();
    void textsHaveNoMarkup();
    void ordersRiseWithTime();
    void patternsExpand_data();
    void patternsExpand();

private:
    std::vector<QJsonObject> m_large;
};

void TestSampleStore::theSameForTheSameOptions()
{
    const SampleOptions options{.seed = 7, .reviews = 120, .asOf = asOf};
    QCOMPARE(sampleReviews(options), sampleReviews(options));
    QVERIFY(sampleReviews(options) != sampleReviews({.seed = 8, .reviews = 120, .asOf = asOf}));
}

/// The first numbers of SplitMix64 from state 0, as published with the algorithm.
void TestSampleStore::theSameOnEveryMachine()
{
    Random random(0);
    QCOMPARE(random.next(), quint64(0xE220A8397B1DCDAF));
    QCOMPARE(random.next(), quint64(0x6E789E6AA1B965F4));
}

void TestSampleStore::everySizeIsExact_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pending");
    QTest::addColumn<int>("rejected");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 1 << 0 << 0;
    QTest::newRow("the demo's") << 500 << 20 << 15;
    QTest::newRow("large") << 2000 << 80 << 60;
}

void TestSampleStore::everySizeIsExact()
{
    QFETCH(int, size);
    QFETCH(int, pending);
    QFETCH(int, rejected);
    const auto counts = countsOf(sampleReviews({.seed = 1, .reviews = size, .asOf = asOf}), u"status"_s);
    QCOMPARE(counts.value(u"pending"_s), pending);
    QCOMPARE(counts.value(u"rejected"_s), rejected);
    QCOMPARE(counts.value(u"approved"_s), size - pending - rejected);
}

void TestSampleStore::idsAreUniqueUuids()
{
    QSet<QString> ids;
    for (const auto &review : m_large) {
        const auto id = review["reviewId"_L1].toString();
        QVERIFY2(!QUuid::fromString(id).isNull(), qUtf8Printable(id));
        QCOMPARE(QUuid::fromString(id).version(), QUuid::Random);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 5000);
}

void TestSampleStore::fieldsAreAsTheContractHasThem()
{
    for (const auto &review : m_large) {
        const auto rating = review["rating"_L1];
        QVERIFY(rating.toInt() >= 1 && rating.toInt() <= 5);
        QVERIFY(review["productId"_L1].toString().startsWith(u"shopify-"_s));
        QVERIFY(reviewStatusFrom(review["status"_L1].toString()) != ReviewStatus::Other);
        QVERIFY(sentimentFrom(review["sentiment"_L1].toString()) != Sentiment::Other);
        QCOMPARE(review["sentiment"_L1].isNull(), review["body"_L1].toString().isEmpty());
        const auto reviewer = review["reviewer"_L1].toObject();
        QCOMPARE(reviewer["location"_L1]["country"_L1]["code"_L1].toString().size(), 2);
        QCOMPARE(reviewer["verifiedStatus"_L1].toString() == u"Verified Buyer"_s, review.contains(u"order"_s));
        for (const auto scales = review["attributesWithRating"_L1].toArray(); const auto &scale : scales) {
            const auto lowest = scale["type"_L1].toString() == u"range"_s ? 1.0 : -1.0;
            const auto highest = scale["type"_L1].toString() == u"range"_s ? 5.0 : 1.0;
            QVERIFY(scale["value"_L1].toDouble() >= lowest && scale["value"_L1].toDouble() <= highest);
        }
        for (const auto media = review["media"_L1].toArray(); const auto &one : media)
            QVERIFY(one["fullSizeUrl"_L1].toString().startsWith(u"https://cdn.example.com/"_s));
    }
}

void TestSampleStore::datesAreInRangeNewestFirst()
{
    auto newer = u"2026-07-01"_s;
    for (const auto &review : m_large) {
        const auto date = review["dateCreated"_L1].toString();
        QVERIFY(Timestamp::fromIso(date));
        QVERIFY2(date <= newer, qUtf8Printable(date));
        const auto reply = review["reply"_L1]["dateCreated"_L1].toString();
        QVERIFY(reply.isEmpty() || (reply > date && reply < u"2026-07-01"_s));
        newer = date;
    }
    QVERIFY(newer >= u"2024-12-31"_s);
}

void TestSampleStore::pendingOnesAreRecent()
{
    for (const auto &review : m_large) {
        if (review["status"_L1].toString() == u"pending"_s)
            QVERIFY(review["dateCreated"_L1].toString() >= u"2026-06-09"_s);
    }
}

void TestSampleStore::ratingsAreJShaped()
{
    const auto counts = countsOf(m_large, u"rating"_s);
    QVERIFY(counts[u"5"_s] > 2 * counts[u"4"_s]);
    QVERIFY(counts[u"4"_s] > counts[u"3"_s]);
    QVERIFY(counts[u"1"_s] > counts[u"2"_s]);
}

void TestSampleStore::trailRoastTurnsBad()
{
    const auto product = u"Trail Roast 1 kg"_s;
    const auto turn = asOf.addDays(1 - badBatchDays).toString(Qt::ISODate);
    for (const auto &reviews : {m_large, sampleReviews({.seed = 1, .reviews = 500, .asOf = asOf})}) {
        QVERIFY(meanOf(reviews, product, u"2024"_s, turn) > 4.3);
        QVERIFY(meanOf(reviews, product, turn, u"2027"_s) < 3.2);
    }
    QVERIFY(meanOf(m_large, u"Merino Hiking Socks"_s, turn, u"2027"_s) > 4.3);
}

void TestSampleStore::everyProductAndLanguageOccurs()
{
    const auto demo = sampleReviews({.seed = 1, .reviews = 500, .asOf = asOf});
    QCOMPARE(countsOf(demo, u"productId"_s).size(), qsizetype(sampleCatalogue().size()));
    const auto languages = countsOf(demo, u"languageCode"_s);
    for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s})
        QVERIFY2(languages[language] > 0, qUtf8Printable(language));
    QVERIFY(languages[u"en"_s] > 300);
}

void TestSampleStore::textsHardlyRepeat()
{
    constexpr int handful = 12;
    const auto bodies = countsOf(m_large, u"body"_s);
    for (auto it = bodies.begin(); it != bodies.end(); ++it) {
        const auto limit = it.key().size() < 24 ? handful : 8;
        QVERIFY2(it.key().isEmpty() || it.value() <= limit, qUtf8Printable(it.key()));
    }
    QVERIFY(bodies.size() > 4000);
}

/// What a pattern leaves behind where it is not well made.
void TestSampleStore::textsHaveNoMarkup()
{
    for (const auto &review : m_large) {
        const auto text = review["title"_L1].toString() + u'\n' + review["body"_L1].toString();
        for (const auto &trace : {u"["_s, u"]"_s, u"{"_s, u"}"_s, u"|"_s, u" ,"_s, u",."_s, u".."_s, u"  "_s})
            QVERIFY2(!text.contains(trace), qUtf8Printable(text));
    }
}

void TestSampleStore::ordersRiseWithTime()
{
    QSet<QString> numbers;
    auto orders = 0;
    for (const auto &review : m_large) {
        if (!review.contains(u"order"_s))
            continue;
        ++orders;
        numbers.insert(review["order"_L1]["orderNumber"_L1].toString());
        QVERIFY(review["order"_L1]["orderNumber"_L1].toString().startsWith(u"#FW"_s));
    }
    QCOMPARE(numbers.size(), orders);
    QVERIFY(orders > 4000);
}

void TestSampleStore::patternsExpand_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("plain") << u"as it is"_s << QStringList{u"as it is"_s};
    QTest::newRow("choice") << u"a [b|c]!"_s << QStringList{u"a b!"_s, u"a c!"_s};
    QTest::newRow("or nothing") << u"a[ b|]"_s << QStringList{u"a"_s, u"a b"_s};
    QTest::newRow("inside each other") << u"[a [b|c]|d] e"_s << QStringList{u"a b e"_s, u"a c e"_s, u"d e"_s};
}

void TestSampleStore::patternsExpand()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, texts);
    QSet<QString> seen;
    Random random(1);
    for (int i = 0; i < 200; ++i)
        seen.insert(expanded(pattern, random));
    auto found = seen.values();
    found.sort();
    QCOMPARE(found, texts);
}

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_sample_store.moc"
