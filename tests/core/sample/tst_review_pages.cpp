// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QJsonObject review(const QString &id, const QJsonValue &date, const QJsonValue &rating = 5)
{
    return {{u"reviewId"_s, id}, {u"dateCreated"_s, date}, {u"rating"_s, rating}, {u"status"_s, u"approved"_s}};
}

QJsonObject rejected(QJsonObject one)
{
    one[u"status"_s] = u"rejected"_s;
    return one;
}

ReviewPages::Query newest(int limit)
{
    return {
        .status = u"approved"_s, .order = ReviewOrder::DateDescending, .limit = limit, .cursor = {}, .products = {}};
}

QStringList idsOf(const ReviewPages::Page &page)
{
    QStringList ids;
    for (const auto &record : page.records)
        ids.append(QJsonDocument::fromJson(record)["reviewId"_L1].toString());
    return ids;
}

QStringList walk(const ReviewPages &pages, ReviewPages::Query query)
{
    QStringList ids;
    for (int turns = 0; turns < 50; ++turns) {
        const auto page = pages.page(query);
        if (!page)
            return {u"refused"_s};
        ids += idsOf(*page);
        if (page->nextCursor.isEmpty())
            return ids;
        query.cursor = page->nextCursor;
    }
    return {u"endless"_s};
}

std::vector<QJsonObject> fiveAndTwoIncomplete()
{
    return {review(u"c"_s, u"2024-03-01T00:00:00.000Z"_s, 3), review(u"e"_s, QJsonValue(), QJsonValue()),
        review(u"a"_s, u"2024-01-01T00:00:00.000Z"_s, 5), review(u"b2"_s, u"2024-02-01T00:00:00.000Z"_s, 1),
        review(u"d"_s, u"2024-04-01T00:00:00.000Z"_s, 1), review(u"b1"_s, u"2024-02-01T00:00:00.000Z"_s, 5),
        review(u"f"_s, QJsonValue(), 2)};
}

} // namespace

class TestReviewPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsWalkedWhole_data();
    void everyOrderIsWalkedWhole();
    void aWalkSurvivesNewReviews();
    void aCursorOutlivesItsReview();
    void statusesAreApart();
    void foreignCursorsAreRefused_data();
    void foreignCursorsAreRefused();
    void recordsWithoutAnIdAreServedOnce();
    void oneReviewIsFoundWhateverItsStatus();
    void anEmptyListIsAPage();
    void ordersAreSpelledAsTheContractHasThem();
};

void TestReviewPages::everyOrderIsWalkedWhole_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date desc") << u"date desc"_s << u"d c b1 b2 a e f"_s;
    QTest::newRow("date asc") << u"date asc"_s << u"a b1 b2 c d e f"_s;
    QTest::newRow("rating desc") << u"rating desc"_s << u"b1 a c f d b2 e"_s;
    QTest::newRow("rating asc") << u"rating asc"_s << u"d b2 f c b1 a e"_s;
}

void TestReviewPages::everyOrderIsWalkedWhole()
{
    QFETCH(QString, order);
    QFETCH(QString, expected);
    const ReviewPages pages(fiveAndTwoIncomplete());
    auto query = newest(1);
    query.order = *reviewOrderFrom(order);
    for (query.limit = 1; query.limit <= 8; ++query.limit)
        QCOMPARE(walk(pages, query).join(u' '), expected);
}

void TestReviewPages::aWalkSurvivesNewReviews()
{
    auto reviews = fiveAndTwoIncomplete();
    auto query = newest(2);
    const auto first = ReviewPages(reviews).page(query);
    QCOMPARE(idsOf(*first), (QStringList{u"d"_s, u"c"_s}));
    reviews.push_back(review(u"new"_s, u"2024-05-01T00:00:00.000Z"_s));
    query.cursor = first->nextCursor;
    QCOMPARE(walk(ReviewPages(reviews), query).join(u' '), u"b1 b2 a e f"_s);
}

void TestReviewPages::aCursorOutlivesItsReview()
{
    auto reviews = fiveAndTwoIncomplete();
    auto query = newest(2);
    query.cursor = ReviewPages(reviews).page(query)->nextCursor;
    reviews.erase(reviews.begin());
    QCOMPARE(walk(ReviewPages(reviews), query).join(u' '), u"b1 b2 a e f"_s);
}

void TestReviewPages::statusesAreApart()
{
    auto unknown = review(u"odd"_s, u"2024-01-02T00:00:00.000Z"_s);
    unknown.remove(u"status"_s);
    const ReviewPages pages({review(u"good"_s, u"2024-01-01T00:00:00.000Z"_s),
        rejected(review(u"bad"_s, u"2024-01-01T00:00:00.000Z"_s)), unknown});
    auto query = newest(100);
    QCOMPARE(walk(pages, query).join(u' '), u"odd good"_s);
    query.status = u"rejected"_s;
    QCOMPARE(walk(pages, query).join(u' '), u"bad"_s);
    query.status = u"pending"_s;
    QCOMPARE(walk(pages, query), QStringList());
}

void TestReviewPages::foreignCursorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::newRow("no JSON") << "abc"_ba;
    QTest::newRow("cut off") << R"({"dateCreated":null,"review)"_ba;
    QTest::newRow("array") << R"(["a"])"_ba;
    QTest::newRow("no id") << R"({"dateCreated":"2024-01-01T00:00:00.000Z"})"_ba;
    QTest::newRow("no date") << R"({"reviewId":"a"})"_ba;
    QTest::newRow("date is none") << R"({"dateCreated":"tomorrow","reviewId":"a"})"_ba;
    QTest::newRow("another order's") << R"({"dateCreated":null,"rating":5,"reviewId":"a"})"_ba;
}

void TestReviewPages::foreignCursorsAreRefused()
{
    QFETCH(QByteArray, cursor);
    auto query = newest(2);
    query.cursor = cursor;
    QVERIFY(!ReviewPages(fiveAndTwoIncomplete()).page(query));
}

void TestReviewPages::recordsWithoutAnIdAreServedOnce()
{
    const QJsonObject bare{{u"rating"_s, 6}};
    const ReviewPages pages({bare, bare, bare});
    QCOMPARE(walk(pages, newest(1)).size(), 3);
}

void TestReviewPages::oneReviewIsFoundWhateverItsStatus()
{
    const auto bad = rejected(review(u"bad"_s, QJsonValue()));
    const ReviewPages pages({review(u"good"_s, QJsonValue()), bad});
    QCOMPARE(QJsonDocument::fromJson(pages.find(u"bad"_s)).object(), bad);
    QCOMPARE(pages.find(u"other"_s), QByteArray());
}

void TestReviewPages::anEmptyListIsAPage()
{
    const auto page = ReviewPages(std::vector<QJsonObject>{}).page(newest(25));
    QVERIFY(page);
    QVERIFY(page->records.empty());
    QVERIFY(page->nextCursor.isEmpty());
}

void TestReviewPages::ordersAreSpelledAsTheContractHasThem()
{
    for (const auto &text : {u"date desc"_s, u"date asc"_s, u"rating desc"_s, u"rating asc"_s})
        QCOMPARE(toString(*reviewOrderFrom(text)), text);
    for (const auto &text : {u""_s, u"date"_s, u"date DESC"_s, u"votes asc"_s, u"date desc,rating asc"_s})
        QVERIFY2(!reviewOrderFrom(text), qUtf8Printable(text));
}

QTEST_GUILESS_MAIN(TestReviewPages)
#include "tst_review_pages.moc"
