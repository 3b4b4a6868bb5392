// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "core/cache/cache_fixture.h"
#include "export/gathered_rows.h"
#include "export/record_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class RecordTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReviewIsWhole();
    void theNewestComesFirst();
    void theFilterChooses();
    void namesAreTakenOut();
    void hashesTellPeopleApart();

private:
    [[nodiscard]] ExportTable reviews(const Filter &filter = {}) const
    {
        return recordTable(*m_snapshot, filter, RecordTable::Reviews);
    }
    [[nodiscard]] RecordCells column(const ExportTable &table, const QString &key) const;

    std::unique_ptr<CacheFixture> m_cache;
    std::shared_ptr<const Snapshot> m_snapshot;
};

void RecordTablesTest::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    auto second = fullReview(2);
    second.dateCreated = Timestamp{.utcMs = 1'804'164'645'000};
    second.rating = 1;
    second.reviewer.email = u"ANN@example.com"_s;
    auto third = shortReview(3, 5);
    third.reviewer.email = u"bob@example.com"_s;
    QVERIFY(m_cache->writer
                ->commitPage(m_cache->page(
                    2'000, {incoming(fullReview(1), "{}"), incoming(second, "{ }"), incoming(third, "{  }")}))
                .get());
    auto snapshot = Snapshot::build(*m_cache->reader, QTimeZone::utc());
    QVERIFY(snapshot);
    m_snapshot = *snapshot;
}

RecordCells RecordTablesTest::column(const ExportTable &table, const QString &key) const
{
    GatheredRows rows(table.columns.size());
    const auto read = table.read(*m_cache->reader, 0, table.rows,
        [&rows](std::size_t place, std::span<const Cell> cells) { rows.take(place, cells); });
    rows.arrange();
    const auto found = std::find_if(
        table.columns.begin(), table.columns.end(), [&](const ExportColumn &one) { return one.key == key; });
    if (!read || found == table.columns.end())
        return {u"no such column"_s};
    RecordCells values;
    for (std::size_t i = 0; i < rows.size(); ++i)
        values.push_back(rows[i][std::size_t(found - table.columns.begin())]);
    return values;
}

void RecordTablesTest::aReviewIsWhole()
{
    const auto table = reviews({.to = QDate(2024, 12, 31), .ratings = {4}});
    QCOMPARE(table.rows, 1u);
    const auto text = [&](const QString &key) { return column(table, key).front().toString(); };
    QCOMPARE(text(u"review_id"_s), reviewId(1).toText());
    QCOMPARE(text(u"body"_s), u"<b>Fine</b> 😀\nsecond line"_s);
    QCOMPARE(text(u"order_number"_s), u"#OKR1001"_s);
    QCOMPARE(text(u"sku"_s), u"DL-8002"_s);
    QCOMPARE(text(u"reply"_s), u"Thanks"_s);
    QCOMPARE(text(u"reviewer_email"_s), u"ann@example.com"_s);
    QCOMPARE(column(table, u"date_created"_s).front().toLongLong(), 1'704'164'645'678);
    QCOMPARE(column(table, u"image_count"_s).front().toLongLong(), 1);
    QCOMPARE(column(table, u"is_incentivized"_s).front(), Cell(false));
    QVERIFY(text(u"attributes"_s).contains(u"\"Feel\":\"Soft\""_s));
    QVERIFY(text(u"attributes"_s).contains(u"\"Uses\":[\"home, \\\"office\\\"\",\"köln\"]"_s));
    QVERIFY(column(table, u"removed_at"_s).front().isNull());
}

void RecordTablesTest::theNewestComesFirst()
{
    const auto ratings = column(reviews(), u"rating"_s);
    QCOMPARE(ratings, (RecordCells{1, 4, 5})); // the last has no date
}

void RecordTablesTest::theFilterChooses()
{
    QCOMPARE(column(reviews({.ratings = {5, 1}}), u"rating"_s), (RecordCells{1, 5}));
    QCOMPARE(reviews({.ratings = {2}}).rows, 0u);
}

void RecordTablesTest::namesAreTakenOut()
{
    const auto table = redacted(reviews(), Redaction::Removed, {});
    for (const auto &key : {u"reviewer_name"_s, u"reviewer_email"_s, u"customer_id"_s}) {
        const auto values = column(table, key);
        QVERIFY(std::all_of(values.begin(), values.end(), [](const Cell &value) { return value.isNull(); }));
    }
    QCOMPARE(column(table, u"rating"_s).size(), 3U);
}

void RecordTablesTest::hashesTellPeopleApart()
{
    const auto emails = column(redacted(reviews(), Redaction::Hashed, "salt"), u"reviewer_email"_s);
    QCOMPARE(emails[0], emails[1]);
    QVERIFY(emails[0] != emails[2]);
    // sha256("salt" + "ann@example.com")
    QCOMPARE(emails[0].toString(), u"5c989201f82fe098"_s);
    QVERIFY(column(redacted(reviews(), Redaction::Hashed, "other"), u"reviewer_email"_s)[0] != emails[0]);
}

QTEST_GUILESS_MAIN(RecordTablesTest)

#include "tst_record_tables.moc"
