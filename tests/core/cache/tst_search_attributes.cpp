// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Rows = std::vector<qint64>;

Review with(int n, const std::vector<std::pair<QString, AttributeValue>> &attributes)
{
    auto review = shortReview(n, 5);
    for (const auto &[title, value] : attributes)
        review.attributes.push_back({.scope = AttributeScope::Product, .title = title, .type = {}, .value = value});
    return review;
}

} // namespace

class TestSearchAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryKindOfValue_data();
    void findsEveryKindOfValue();
    void theIndexIsMadeOnce();

private:
    CacheFixture m_cache;
};

void TestSearchAttributes::initTestCase()
{
    QVERIFY(m_cache.open());
    const auto reviews = {with(1, {{u"Age"_s, u"25-34"_s}, {u"Fit"_s, 0.5}}), with(2, {{u"age"_s, u"35-44"_s}}),
        with(3, {{u"Größe"_s, u"ÜBERGROSS"_s}, {u"Fit"_s, 1.0}}),
        with(4, {{u"Uses"_s, QStringList{u"Home"_s, u"köln, \"alt\""_s}}, {u"Age"_s, u"25-34"_s}}),
        with(5, {{u"Uses"_s, u"home"_s}, {u"Fit"_s, QString()}}),
        with(6, {{u"Uses"_s, QStringList{u"Homework"_s}}, {u"Fit"_s, u"0.5"_s}}),
        with(7, {{u"Uses"_s, QStringList{u"Home"_s}}, {u"Uses"_s, u"HOME"_s}})};
    std::vector<IncomingReview> page;
    for (const auto &review : reviews)
        page.push_back(incoming(review, review.reviewId.toText().toUtf8()));
    QVERIFY(m_cache.writer->commitPage(m_cache.page(2'000, page)).get());
}

void TestSearchAttributes::findsEveryKindOfValue_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Rows>("found");
    QTest::newRow("text") << u"Age"_s << QStringList{u"25-34"_s} << Rows{1, 4};
    QTest::newRow("a title in another case") << u"AGE"_s << QStringList{u"35-44"_s} << Rows{2};
    QTest::newRow("any of the values") << u"Age"_s << QStringList{u"25-34"_s, u"35-44"_s} << Rows{1, 2, 4};
    QTest::newRow("umlauts in another case") << u"GRÖßE"_s << QStringList{u"übergross"_s} << Rows{3};
    QTest::newRow("number, and the text of it") << u"Fit"_s << QStringList{u"0.5"_s} << Rows{1, 6};
    QTest::newRow("number written otherwise") << u"Fit"_s << QStringList{u"1"_s} << Rows{3};
    QTest::newRow("choice and text, a review once") << u"Uses"_s << QStringList{u"home"_s} << Rows{4, 5, 7};
    QTest::newRow("choice with quotes") << u"Uses"_s << QStringList{u"KÖLN, \"alt\""_s} << Rows{4};
    QTest::newRow("an empty value") << u"Fit"_s << QStringList{QString()} << Rows{5};
    QTest::newRow("no such value") << u"Age"_s << QStringList{u"25"_s} << Rows{};
    QTest::newRow("no such title") << u"Weight"_s << QStringList{u"25-34"_s} << Rows{};
    QTest::newRow("no value") << u"Age"_s << QStringList() << Rows{};
}

void TestSearchAttributes::findsEveryKindOfValue()
{
    QFETCH(QString, title);
    QFETCH(QStringList, values);
    QFETCH(Rows, found);
    QCOMPARE(m_cache.reader->reviewsWithAttribute(title, values).value_or(Rows{-1}), found);
    QVERIFY(m_cache.writer->indexAttributes().get());
    QCOMPARE(m_cache.reader->reviewsWithAttribute(title, values).value_or(Rows{-1}), found);
}

void TestSearchAttributes::theIndexIsMadeOnce()
{
    QVERIFY(m_cache.writer->indexAttributes().get());
    const auto version = m_cache.reader->dataVersion();
    QVERIFY(m_cache.writer->indexAttributes().get());
    QCOMPARE(m_cache.reader->dataVersion(), version);
}

QTEST_GUILESS_MAIN(TestSearchAttributes)
#include "tst_search_attributes.moc"
