// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/export_reading.h"
#include "core/cache/cache_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plaudit;

class ExportReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsNotAnEmptyText();
    void textsComeAsTheDatabaseReadsThem_data();
    void textsComeAsTheDatabaseReadsThem();
    void numbersComeWhole();
    void attributesOfEveryKind();
    void namesOfTheOrderAndTheProduct();
    void idsThatAreNoUuid();
    void everyRecordHasItsPlace();
    void whatWasEmptyIsReadWhenItIsNot();
    void manyProductsHaveTheirNames();
    void aReviewWithoutWordsOfItsOwn();
    void answersHaveTheirNumbersToTheLastBit();
    void moneyIsInUnitsOfItsCurrency();

private:
    struct Gathered
    {
        std::vector<std::size_t> places;
        std::vector<RecordCells> rows;
    };
    [[nodiscard]] Gathered records(RecordTable table, const std::vector<qint64> &rows) const
    {
        Gathered gathered;
        const auto read = m_cache->reader->records(table, rows, [&](std::size_t place, std::span<const Cell> cells) {
            gathered.places.push_back(place);
            gathered.rows.emplace_back(cells.begin(), cells.end());
        });
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return gathered;
    }
    /// The cell of the only record with this row number.
    [[nodiscard]] Cell cell(const QString &key, RecordTable table = RecordTable::Reviews, qint64 row = 1) const
    {
        const auto rows = records(table, {row}).rows;
        return rows.size() == 1 ? rows[0][place(key, table)] : Cell(u"not one record"_s);
    }
    [[nodiscard]] static std::size_t place(const QString &key, RecordTable table)
    {
        const auto &columns = columnsOf(table);
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](const RecordColumn &column) { return column.key == key; });
        return std::size_t(found - columns.begin());
    }
    void change(const QString &sql) const
    {
        const auto done = m_database->execute(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<CacheFixture> m_cache;
    std::unique_ptr<Database> m_database; ///< to write what no commit would
};

void ExportReadingTest::init()
{
    m_database.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    auto shown = shortReview(2, 5);
    shown.title = u"shown"_s;
    QVERIFY(m_cache->writer
                ->commitPage(m_cache->page(
                    2'000, {incoming(fullReview(1), "{}"), incoming(shown, "{ }"), incoming(minimalReview(3), "{  }")}))
                .get());
    m_database = Database::open(m_cache->path, Database::Access::ReadWrite).value();
}

void ExportReadingTest::nothingIsNotAnEmptyText()
{
    change(
        u"UPDATE review_text SET title = NULL, body = '', reply_raw_body = '', reply_body = 'made' WHERE review = 1"_s);
    QVERIFY(cell(u"title"_s).isNull());
    QVERIFY(!cell(u"body"_s).isNull());
    QCOMPARE(cell(u"body"_s), Cell(QByteArray("")));
    QCOMPARE(cell(u"reply"_s), Cell(QByteArray(""))); // an empty one of its own stands before a made one
    change(u"UPDATE review_text SET reply_raw_body = NULL WHERE review = 1"_s);
    QCOMPARE(cell(u"reply"_s), Cell("made"_ba));
    QVERIFY(cell(u"removed_at"_s).isNull());
    QVERIFY(cell(u"is_verified"_s, RecordTable::Reviews, 3).isNull());
}

void ExportReadingTest::textsComeAsTheDatabaseReadsThem_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("read");
    const auto unknown = "\xEF\xBF\xBD"_ba;
    QTest::newRow("NUL") << "a\0b\0"_ba
                         << "a\0b\0"_ba;
    QTest::newRow("controls") << "\x01\x1F\x7F\r\n\t"_ba
                              << "\x01\x1F\x7F\r\n\t"_ba;
    QTest::newRow("scripts") << "Größe 😀 عربي 漢字"_ba
                             << "Größe 😀 عربي 漢字"_ba;
    QTest::newRow("mark of byte order") << "\xEF\xBB\xBFx\xEF\xBB\xBF"_ba
                                        << "\xEF\xBB\xBFx\xEF\xBB\xBF"_ba;
    QTest::newRow("last character") << "\xF4\x8F\xBF\xBF"_ba
                                    << "\xF4\x8F\xBF\xBF"_ba;
    QTest::newRow("no characters") << "a\xEF\xBF\xBE\xEF\xBF\xBFz"_ba
                                   << "a" + unknown + unknown + "z";
    QTest::newRow("half of a pair") << "a\xED\xA0\xBDz"_ba
                                    << "a" + unknown + "z";
    QTest::newRow("cut off") << "a\xF0\x9F\x98"_ba << QByteArray();
    QTest::newRow("Latin 1") << "Gr\xF6\xDF"
                                "e"_ba
                             << QByteArray();
    QTest::newRow("too long a form") << "\xC0\x80z"_ba << unknown + "z";
    QTest::newRow("behind the last") << "\xF5\x80\x80\x80z"_ba << QByteArray();
}

void ExportReadingTest::textsComeAsTheDatabaseReadsThem()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, read);
    change(u"UPDATE review_text SET title = CAST(x'%1' AS TEXT) WHERE review = 1"_s.arg(
        QString::fromLatin1(stored.toHex())));
    // SQLite makes it UTF-16 for whoever asks for a text.
    const auto asText = m_database->value(u"SELECT title FROM review_text WHERE review = 1"_s).value();
    QCOMPARE(asText.typeId(), int(QMetaType::QString));
    QCOMPARE(cell(u"title"_s).toUtf8(), asText.toString().toUtf8());
    if (!read.isEmpty())
        QCOMPARE(cell(u"title"_s).toUtf8(), read);
}

void ExportReadingTest::numbersComeWhole()
{
    change(u"UPDATE review SET helpful_count = 9007199254740993, unhelpful_count = -9223372036854775807, "
           "date_created_ms = -1, is_recommended = 0 WHERE id = 1"_s);
    QCOMPARE(cell(u"helpful_count"_s), Cell(qint64(9'007'199'254'740'993)));
    QCOMPARE(cell(u"unhelpful_count"_s), Cell(qint64(-9'223'372'036'854'775'807)));
    QCOMPARE(cell(u"date_created"_s), Cell(qint64(-1)));
    QCOMPARE(cell(u"is_recommended"_s), Cell(false));
    QCOMPARE(cell(u"is_verified"_s), Cell(true));
}

void ExportReadingTest::attributesOfEveryKind()
{
    QCOMPARE(
        cell(u"attributes"_s).toUtf8(), R"({"Fit":0.5,"Feel":"Soft","Uses":["home, \"office\"","köln"],"Age":""})"_ba);
    change(u"DELETE FROM review_attribute WHERE position > 0"_s);
    change(u"UPDATE review_attribute SET title = NULL"_s);
    QVERIFY(cell(u"attributes"_s).isNull());
    change(u"UPDATE review_attribute SET title = '', number = 1e300"_s);
    QCOMPARE(cell(u"attributes"_s).toUtf8(), R"({"":1.0e+300})"_ba);
    QVERIFY(cell(u"attributes"_s, RecordTable::Reviews, 2).isNull());
}

void ExportReadingTest::namesOfTheOrderAndTheProduct()
{
    change(u"INSERT INTO order_source (id, name) VALUES (1, 'shop')"_s);
    change(uR"(INSERT INTO orders (id, id_key, name_key, customer, changed_seq, source, order_key, content, currency,
        discount, refunded, flags, name) VALUES (77, 0, 0, 0, 0, 1, 'k', 0, 'EUR', 0, 0, 0, '#1001'))"_s);
    const auto match = uR"(INSERT INTO match (kind, record, method, reason, "order", position, id_key, number_key,
        customer) VALUES (%1, 1, %2, 0, 77, 0, 0, 0, 0))"_s;
    change(match.arg(u"1"_s, u"1"_s)); // of a response with the same row number
    QVERIFY(cell(u"matched_order"_s).isNull());
    QVERIFY(cell(u"matched_by"_s).isNull());
    change(match.arg(u"0"_s, u"3"_s));
    QCOMPARE(cell(u"matched_order"_s), Cell("#1001"_ba));
    QCOMPARE(cell(u"matched_by"_s), Cell("customer_product"_ba));
    change(u"UPDATE product SET name = 'newest name' WHERE product_id = '7001'"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("newest name"_ba));
    change(u"DELETE FROM product"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("Desk lamp"_ba));
    QVERIFY(cell(u"product_name"_s, RecordTable::Reviews, 3).isNull());
}

void ExportReadingTest::idsThatAreNoUuid()
{
    QCOMPARE(cell(u"review_id"_s), Cell("fb3d343b-0b5d-42b5-a501-000000000001"_ba));
    for (const auto &id : {u"r-1"_s, u"fifteen letters"_s, u"größer"_s}) {
        change(u"UPDATE review SET review_id = x'%1' WHERE id = 1"_s.arg(
            QString::fromLatin1(RecordId::fromText(id).bytes().toHex())));
        QCOMPARE(cell(u"review_id"_s), Cell(id));
    }
}

void ExportReadingTest::everyRecordHasItsPlace()
{
    const auto numbers = [this](const std::vector<qint64> &rows) {
        const auto [places, read] = records(RecordTable::Reviews, rows);
        QMap<std::size_t, QByteArray> found;
        for (std::size_t i = 0; i < read.size(); ++i)
            found.insert(places[i], read[i][0].toUtf8().right(1));
        return found;
    };
    using Numbers = QMap<std::size_t, QByteArray>;
    QCOMPARE(numbers({3, 1, 2}), (Numbers{{0, "3"}, {1, "1"}, {2, "2"}}));
    QCOMPARE(numbers({2, 99, 1, -1, 0}), (Numbers{{0, "2"}, {2, "1"}})); // the others are gone
    QCOMPARE(numbers({2, 1, 2}), (Numbers{{0, "2"}, {1, "1"}, {2, "2"}}));
    QCOMPARE(numbers({}), Numbers());
}

void ExportReadingTest::whatWasEmptyIsReadWhenItIsNot()
{
    const auto whole = records(RecordTable::Reviews, {1, 2, 3}).rows;
    QCOMPARE(whole.size(), std::size_t(3));
    m_cache->reader = Reader::open(m_cache->path).value(); // that knows nothing yet
    QCOMPARE(
        records(RecordTable::Reviews, {3}).rows, (std::vector<RecordCells>{whole[2]})); // nearly nothing is filled in
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(records(RecordTable::Reviews, {1, 2, 3}).rows, whole);
        QCOMPARE(records(RecordTable::Reviews, {2}).rows, (std::vector<RecordCells>{whole[1]}));
    }
    change(u"UPDATE review SET removed_at_ms = 7, source = '', video_count = 0 WHERE id = 2"_s);
    change(u"UPDATE review_text SET sku = '' WHERE review = 2"_s);
    const auto changed = records(RecordTable::Reviews, {3, 2}).rows;
    QCOMPARE(changed[0][place(u"removed_at"_s, RecordTable::Reviews)], Cell(7));
    QCOMPARE(changed[0][place(u"source"_s, RecordTable::Reviews)], Cell(QByteArray("")));
    QCOMPARE(changed[0][place(u"sku"_s, RecordTable::Reviews)], Cell(QByteArray("")));
    QCOMPARE(changed[1], whole[2]);
}

void ExportReadingTest::manyProductsHaveTheirNames()
{
    change(u"UPDATE product SET name = 'newest name' WHERE product_id = '7001'"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("newest name"_ba));
    change(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20001) "
           "INSERT INTO product (product_id, name) SELECT 'p' || i, 'name ' || i FROM n"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("newest name"_ba));
    change(u"UPDATE review SET product_id = 'p20001' WHERE id = 1"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("name 20001"_ba));
    change(u"UPDATE product SET name = NULL WHERE product_id = 'p20001'"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("Desk lamp"_ba));
    change(u"DELETE FROM product WHERE product_id <> '7001'"_s);
    QCOMPARE(cell(u"product_name"_s), Cell("Desk lamp"_ba));
}

void ExportReadingTest::aReviewWithoutWordsOfItsOwn()
{
    change(u"DELETE FROM review_text WHERE review = 1"_s);
    for (const auto &key : {u"title"_s, u"body"_s, u"reviewer_email"_s, u"reply"_s, u"sku"_s})
        QVERIFY2(cell(key).isNull(), qPrintable(key));
    QCOMPARE(cell(u"rating"_s), Cell(4));
    QCOMPARE(cell(u"product_name"_s), Cell("Desk lamp"_ba)); // of the product itself
}

void ExportReadingTest::answersHaveTheirNumbersToTheLastBit()
{
    change(u"INSERT INTO survey (id, survey_id, name) VALUES (1, 's', 'Survey')"_s);
    change(u"INSERT INTO survey_question (id, survey, question_id, text, type, position) VALUES "
           "(1, 1, 'q', 'Why?', 'number', 0)"_s);
    change(
        u"INSERT INTO survey_response (id, response_id, survey, has_nps, nps_questions, is_contradicting, has_own_id, "
        "fingerprint, observed_at_ms, changed_seq, payload_hash) VALUES (1, x'61FF', 1, 0, 0, 0, 1, x'', 0, 0, x'')"_s);
    change(u"INSERT INTO survey_answer (response, position, question, number, text, choices) VALUES "
           "(1, 1, 1, 2.0, NULL, '[\"b\"]'), (1, 0, 1, 0.1 + 0.2, '', NULL)"_s);
    const auto answers = records(RecordTable::Answers, {2, 1}).rows;
    QCOMPARE(answers.size(), 2U);
    const auto of = [&](std::size_t row, const QString &key) { return answers[row][place(key, RecordTable::Answers)]; };
    QCOMPARE(of(0, u"number"_s), Cell(0.30000000000000004));
    QCOMPARE(of(1, u"number"_s), Cell(2.0));
    QCOMPARE(of(0, u"text"_s), Cell(QByteArray("")));
    QVERIFY(of(1, u"text"_s).isNull());
    QCOMPARE(of(1, u"choices"_s), Cell("[\"b\"]"_ba));
    QCOMPARE(of(0, u"response_id"_s), Cell("a"_ba));
    QCOMPARE(cell(u"seen_by_webhook"_s, RecordTable::Responses), Cell(false));
}

void ExportReadingTest::moneyIsInUnitsOfItsCurrency()
{
    change(u"INSERT INTO order_source (id, name) VALUES (1, 'shop')"_s);
    change(u"INSERT INTO orders (id, id_key, name_key, customer, changed_seq, source, order_key, content, currency, "
           "discount, refunded, flags, total) VALUES (1, 0, 0, 0, 0, 1, 'a', 0, 'EUR', 5, -1, 0, 123456789012345678), "
           "(2, 0, 0, 0, 0, 1, 'b', 0, 'JPY', 5, 0, 0, 1234)"_s);
    QCOMPARE(cell(u"discount"_s, RecordTable::Orders), Cell(0.05));
    QCOMPARE(cell(u"refunded"_s, RecordTable::Orders), Cell(-0.01));
    QCOMPARE(cell(u"total"_s, RecordTable::Orders), Cell(1234567890123456.78));
    QCOMPARE(cell(u"total"_s, RecordTable::Orders, 2), Cell(1234.0));
    QVERIFY(cell(u"subtotal"_s, RecordTable::Orders).isNull());
    QVERIFY(cell(u"units"_s, RecordTable::Orders).isNull());
}

QTEST_GUILESS_MAIN(ExportReadingTest)

#include "tst_export_reading.moc"
