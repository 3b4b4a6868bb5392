// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/review_mapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestReviewMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void aColumnServesOneField();
    void jsonComesBack();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
    void theKeyKnowsNoOrder();
    void reviewsAreToldFromOrders_data();
    void reviewsAreToldFromOrders();
};

void TestReviewMapping::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    QTest::newRow("a marketplace's TSV") << u"rating|date|variation|verified_reviews|feedback"_s
                                         << u"rating=rating body=verified_reviews date=date variant_name=variation"_s;
    QTest::newRow("a clothing shop's CSV")
        << u"|Clothing ID|Age|Title|Review Text|Rating|Recommended IND|Positive Feedback Count"_s
        << u"rating=Rating title=Title body=Review Text product_id=Clothing ID recommended=Recommended IND helpful=Positive Feedback Count"_s;
    QTest::newRow("the API's own names") << u"reviewId|rating|dateCreated|reviewer.email|reply.rawBody|order.orderId"_s
                                         << u"id=reviewId rating=rating date=dateCreated"_s;
}

void TestReviewMapping::headersAreUnderstood()
{
    QFETCH(QString, header);
    QFETCH(QString, fields);
    const auto mapping = guessedMapping(header.split(u'|'));
    QStringList found;
    for (const auto &field : reviewFields()) {
        if (mapping.columns.contains(field))
            found.append(field + u'=' + mapping.columns[field]);
    }
    QVERIFY2(found.join(u' ').startsWith(fields), qUtf8Printable(found.join(u' ')));
}

void TestReviewMapping::aColumnServesOneField()
{
    const auto mapping = guessedMapping({u"Review"_s, u"Stars"_s, u"Text"_s});
    QCOMPARE(mapping.columns[u"body"_s], u"Review"_s);
    QCOMPARE(mapping.columns[u"rating"_s], u"Stars"_s);
    QCOMPARE(mapping.columns.size(), 2);
}

void TestReviewMapping::jsonComesBack()
{
    const ReviewMapping mapping{.columns = {{u"rating"_s, u"Note"_s}},
        .defaults = {{u"product_name"_s, u"Echo"_s}},
        .dateOrder = DateOrder::DayFirst};
    const auto read = ReviewMapping::fromJson(mapping.toJson());
    QVERIFY(read);
    QVERIFY(*read == mapping);
    QCOMPARE(read->columnOf(u"rating"_s, {u"Text"_s, u"note"_s}), 1);
    QCOMPARE(read->columnOf(u"title"_s, {u"Text"_s, u"note"_s}), -1);
}

void TestReviewMapping::wrongJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "rating: overall"_ba;
    QTest::newRow("no columns") << R"({"version":1})"_ba;
    QTest::newRow("an unknown field") << R"({"columns":{"stars":"a"}})"_ba;
    QTest::newRow("an unknown order") << R"({"columns":{"rating":"a"},"date_order":"year_first"})"_ba;
}

void TestReviewMapping::wrongJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = ReviewMapping::fromJson(json);
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::InvalidArgument);
}

void TestReviewMapping::theKeyKnowsNoOrder()
{
    QCOMPARE(headerKey({u"Rating"_s, u"Text"_s}), headerKey({u"text"_s, u"rating"_s}));
    QVERIFY(headerKey({u"a"_s, u"bc"_s}) != headerKey({u"ab"_s, u"c"_s}));
}

void TestReviewMapping::reviewsAreToldFromOrders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isReviews");
    QTest::newRow("reviews") << u"Product ID,Rating,Review Text"_s << true;
    QTest::newRow("with their order") << u"review_id,order_id,review_score,review_comment_title"_s << true;
    QTest::newRow("Shopify's orders")
        << u"Name,Email,Financial Status,Paid at,Lineitem name,Lineitem quantity,Lineitem price,Rating"_s << false;
    QTest::newRow("orders") << u"order_id,order_status,order_purchase_timestamp"_s << false;
    QTest::newRow("orders that were rated") << u"order_id,total,rating"_s << false;
    QTest::newRow("neither") << u"a,b"_s << false;
}

void TestReviewMapping::reviewsAreToldFromOrders()
{
    QFETCH(QString, header);
    QTEST(looksLikeReviews(header.split(u',')), "isReviews");
}

QTEST_GUILESS_MAIN(TestReviewMapping)
#include "tst_review_mapping.moc"
