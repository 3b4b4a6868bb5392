// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"
#include "domain/timestamp.h"
#include "sample/catalogue.h"
#include "sample/random.h"
#include "sample/review_words.h"
#include "sample/sample_store.h"
#include "sample/store_calendar.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate asOf(2026, 7, 1);

QHash<QString, int> countsOf(const std::vector<QJsonObject> &reviews, const QString &field)
{
    QHash<QString, int> counts;
    for (const auto &review : reviews)
        ++counts[review[field].toVariant().toString()];
    return counts;
}

QByteArray contentOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int linesIn(const QByteArray &text)
{
    return int(text.count('\n'));
}

} // namespace

class TestSampleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theSameOnEveryMachine();
    void theSameForTheSameOptions();
    void everySizeIsExact_data();
    void everySizeIsExact();
    void saysWhereItCannotWrite();
    void stopsWhenAsked();
    void idsAreUniqueUuids();
    void fieldsAreAsTheContractHasThem();
    void datesAreInRangeNewestFirst();
    void pendingOnesAreRecent();
    void ratingsAreJShaped();
    void everyLanguageHasEnough();
    void everyProductAndLanguageOccurs();
    void textsHardlyRepeat();
    void textsHaveNoMarkup();
    void ordersRiseWithTime();
    void plantedTruthsAreThere();
    void theFeedIsSilentInItsGap();
    void patternsExpand_data();
    void patternsExpand();

private:
    std::vector<QJsonObject> m_large;
    QTemporaryDir m_folder;
    QJsonObject m_truth;
};

void TestSampleStore::initTestCase()
{
    const SampleOptions options{.seed = 1, .reviews = 5000, .asOf = asOf};
    m_large = sampleReviews(options);
    const auto truth = writeSampleStore(m_folder.path(), options);
    QVERIFY(truth);
    m_truth = *truth;
}

/// The first numbers of SplitMix64 from state 0, as published with the algorithm.
void TestSampleStore::theSameOnEveryMachine()
{
    Random random(0);
    QCOMPARE(random.next(), quint64(0xE220A8397B1DCDAF));
    QCOMPARE(random.next(), quint64(0x6E789E6AA1B965F4));
}

void TestSampleStore::theSameForTheSameOptions()
{
    const QTemporaryDir folders;
    for (const auto &[name, seed] : {std::pair{u"a"_s, 7u}, {u"b"_s, 7u}, {u"c"_s, 8u}})
        QVERIFY(writeSampleStore(folders.filePath(name), {.seed = seed, .reviews = 200, .asOf = asOf}));
    const auto files = QDir(folders.filePath(u"a"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 8);
    for (const auto &file : files) {
        const auto a = contentOf(QDir(folders.filePath(u"a"_s)), file);
        QVERIFY2(a == contentOf(QDir(folders.filePath(u"b"_s)), file), qUtf8Printable(file));
        if (file != SampleFile::products)
            QVERIFY2(a != contentOf(QDir(folders.filePath(u"c"_s)), file), qUtf8Printable(file));
    }
}

void TestSampleStore::everySizeIsExact_data()
{
    QTest::addColumn<int>("size");
    for (const auto size : {0, 1, 2, 500, 2000})
        QTest::addRow("%d", size) << size;
}

void TestSampleStore::everySizeIsExact()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const auto truth = writeSampleStore(folder.path(), {.seed = 3, .reviews = size, .asOf = asOf});
    QVERIFY(truth);
    const QDir store(folder.path());
    QCOMPARE(linesIn(contentOf(store, SampleFile::reviews)), size);
    QCOMPARE((*truth)["health"_L1]["reviews"_L1].toInt(), size);
    QCOMPARE((*truth)["health"_L1]["responses"_L1].toInt(), size / 2);
    if (size >= 500) {
        QCOMPARE((*truth)["customers"_L1].toInt(), size * 6 / 5);
        QCOMPARE((*truth)["orders"_L1]["orders"_L1].toInt(), size * 9 / 5);
    }
    QCOMPARE(sampleTruthIn(folder.path()), *truth);
}

void TestSampleStore::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = writeSampleStore(file.fileName(), {.reviews = 3, .asOf = asOf});
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::FileFailed);
    QCOMPARE(written.error().subject, file.fileName());
}

void TestSampleStore::stopsWhenAsked()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    const auto written = writeSampleStore(folder.path(), {.reviews = 3, .asOf = asOf}, {}, stop.get_token());
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Cancelled);
    QVERIFY(sampleTruthIn(folder.path()).isEmpty());
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
    auto newer = Timestamp{.utcMs = startOfStoreDay(asOf)}.toIso();
    const auto end = newer;
    for (const auto &review : m_large) {
        const auto date = review["dateCreated"_L1].toString();
        QVERIFY(Timestamp::fromIso(date));
        QVERIFY2(date <= newer, qUtf8Printable(date));
        const auto reply = review["reply"_L1]["dateCreated"_L1].toString();
        QVERIFY(reply.isEmpty() || (reply > date && reply < end));
        newer = date;
    }
    QVERIFY(newer >= u"2024-01-01"_s && newer < u"2024-03-01"_s);
}

void TestSampleStore::pendingOnesAreRecent()
{
    auto pending = 0;
    for (const auto &review : m_large) {
        if (review["status"_L1].toString() != u"pending"_s)
            continue;
        ++pending;
        QVERIFY(review["dateCreated"_L1].toString() >= u"2026-06-09"_s);
    }
    QVERIFY(pending >= 10);
}

void TestSampleStore::ratingsAreJShaped()
{
    const auto counts = countsOf(m_large, u"rating"_s);
    QVERIFY(counts[u"5"_s] > 2 * counts[u"4"_s]);
    QVERIFY(counts[u"4"_s] > counts[u"3"_s]);
    QVERIFY(counts[u"1"_s] > counts[u"2"_s]);
}

/// So that twenty of each language and rating can be read.
void TestSampleStore::everyLanguageHasEnough()
{
    QHash<QString, int> counts;
    for (const auto &review : m_large)
        ++counts[review["languageCode"_L1].toString() + review["rating"_L1].toVariant().toString()];
    for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s}) {
        for (const auto &rating : {u"1"_s, u"5"_s})
            QVERIFY2(counts[language + rating] >= 12, qUtf8Printable(language + rating));
    }
}

void TestSampleStore::everyProductAndLanguageOccurs()
{
    QCOMPARE(countsOf(m_large, u"productId"_s).size(), qsizetype(sampleCatalogue().size()));
    const auto languages = countsOf(sampleReviews({.seed = 1, .reviews = 500, .asOf = asOf}), u"languageCode"_s);
    for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s})
        QVERIFY2(languages[language] > 0, qUtf8Printable(language));
    QVERIFY(languages[u"en"_s] > 250);
}

void TestSampleStore::textsHardlyRepeat()
{
    constexpr int handful = 16;
    const auto bodies = countsOf(m_large, u"body"_s);
    for (auto it = bodies.begin(); it != bodies.end(); ++it) {
        const auto limit = it.key().isEmpty() ? 5000 : it.key().size() < 24 ? handful : 2;
        QVERIFY2(it.value() <= limit, qUtf8Printable(it.key()));
    }
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
    const auto rows = contentOf(QDir(m_folder.path()), SampleFile::orders).split('\n');
    QCOMPARE(rows.first().count(','), 78);
    auto newer = std::numeric_limits<int>::max();
    QSet<QByteArray> names;
    for (const auto &row : rows) {
        if (!row.startsWith("#FW"))
            continue;
        const auto name = row.left(row.indexOf(','));
        const auto number = name.mid(3).split('-').front().toInt();
        QVERIFY2(number > 0 && number <= newer, row.constData());
        names.insert(name);
        newer = number;
    }
    QCOMPARE(names.size(), 9000);
}

void TestSampleStore::plantedTruthsAreThere()
{
    const auto planted = m_truth["planted"_L1];
    const auto bad = planted["turned_bad"_L1];
    QVERIFY(bad["before"_L1]["average"_L1].toDouble() > 4.3);
    QVERIFY(bad["since"_L1]["average"_L1].toDouble() < 3.3);
    QVERIFY(bad["since"_L1]["count"_L1].toInt() >= 15);
    const auto incentivized = planted["incentivized"_L1];
    QVERIFY(incentivized["incentivized"_L1]["average"_L1].toDouble() >
            incentivized["others"_L1]["average"_L1].toDouble() + 0.1);
    const auto channels = planted["nps_by_channel"_L1];
    QVERIFY(channels["email"_L1]["score"_L1].toDouble() < channels["post-purchase"_L1]["score"_L1].toDouble() - 10);
    const auto shareOf = [&](QLatin1StringView category) {
        const auto group = planted["ordered_again_within_90_days"_L1][category];
        return group["ordered_again"_L1].toDouble() / group["responses"_L1].toDouble();
    };
    QVERIFY(shareOf("detractor"_L1) < shareOf("promoter"_L1) - 0.1);
    const auto matching = m_truth["matching"_L1];
    for (const auto &counts : {matching["reviews"_L1], matching["older_export"_L1]["reviews"_L1]}) {
        for (const auto *method : {"order_line", "order", "customer_product", "ambiguous", "none"})
            QVERIFY2(counts[QLatin1StringView(method)].toInt() > 0, method);
    }
    const auto health = m_truth["health"_L1];
    for (const auto *figure :
        {"events_redelivered", "records_merged", "conflicts", "deleted_reviews", "deleted_responses"})
        QVERIFY2(health[QLatin1StringView(figure)].toInt() > 0, figure);
    QVERIFY(health["seen_by"_L1]["webhook_only"_L1].toInt() > 0);
    QVERIFY(m_truth["feed"_L1]["out_of_order"_L1].toInt() > 0);
}

void TestSampleStore::theFeedIsSilentInItsGap()
{
    const auto gap = m_truth["feed"_L1]["gap"_L1];
    const auto from = startOfStoreDay(QDate::fromString(gap["from"_L1].toString(), Qt::ISODate));
    const auto to = startOfStoreDay(QDate::fromString(gap["to"_L1].toString(), Qt::ISODate).addDays(1));
    QCOMPARE(to - from, 9 * 86'400'000LL);
    auto creations = 0;
    for (const auto lines = contentOf(QDir(m_folder.path()), SampleFile::events).split('\n');
         const auto &line : lines) {
        const auto event = QJsonDocument::fromJson(line).object();
        const auto date = Timestamp::fromIso(event["resource"_L1]["dateCreated"_L1].toString());
        if (event["topic"_L1].toString() != "create"_L1 || !date)
            continue;
        ++creations;
        QVERIFY2(date->utcMs < from || date->utcMs >= to, line.constData());
    }
    QVERIFY(creations > 1000);
    QVERIFY(gap["responses"_L1].toInt() > 5);
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
