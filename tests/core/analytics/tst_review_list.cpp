// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/review_list.h"
#include "analytics/snapshot.h"
#include "analytics/snapshot_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

using Rows = std::vector<qint64>;

class TestReviewList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reviewsAreSorted_data();
    void reviewsAreSorted();
    void listsAreOfTheFilter();
    void noMoreThanAskedFor();
    void responsesAreSorted();

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

// Times in seconds; row numbers are not in their order.
void TestReviewList::initTestCase()
{
    SnapshotBuilder builder(QTimeZone("UTC"));
    builder.addSurveys({{.row = 1, .surveyId = u"S1"_s}}, {});
    const auto review = [&](qint64 row, std::optional<int> rating, std::optional<qint64> second, qint64 helpful,
                            ReviewStatus status = ReviewStatus::Approved) {
        builder.addReview({.row = row,
            .rating = rating,
            .status = status,
            .dateMs = second ? std::optional(*second * 1'000) : std::nullopt,
            .helpfulCount = helpful});
    };
    review(10, 5, 400'000, 0);
    review(11, 1, 100'000, 3);
    review(12, 3, {}, 70'000);
    review(13, 1, 300'000, 0);
    review(14, {}, 200'000, 9);
    review(15, 2, 250'000, 99, ReviewStatus::Pending);
    review(16, 5, 500'000, 3);
    const auto response = [&](qint64 row, std::optional<int> score, std::optional<qint64> second) {
        builder.addResponse({.row = row,
            .survey = 1,
            .dateMs = second ? std::optional(*second * 1'000) : std::nullopt,
            .hasNps = score.has_value(),
            .score = score,
            .fingerprint = QByteArray::number(row)});
    };
    response(20, 9, 100'000);
    response(21, {}, 300'000);
    response(22, 0, 200'000);
    response(23, 9, {});
    m_snapshot = builder.take();
}

void TestReviewList::reviewsAreSorted_data()
{
    QTest::addColumn<ListOrder>("order");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("newest") << ListOrder::Newest << Rows{16, 10, 13, 14, 11, 12};
    QTest::newRow("oldest") << ListOrder::Oldest << Rows{11, 14, 13, 10, 16, 12};
    QTest::newRow("lowest rating") << ListOrder::LowestRating << Rows{13, 11, 12, 16, 10, 14};
    QTest::newRow("most helpful") << ListOrder::MostHelpful << Rows{12, 14, 16, 11, 10, 13};
}

void TestReviewList::reviewsAreSorted()
{
    QFETCH(ListOrder, order);
    QTEST(newestReviews(*m_snapshot, {}, order), "rows");
}

void TestReviewList::listsAreOfTheFilter()
{
    Filter filter;
    filter.ratings = {1, 5};
    QCOMPARE(newestReviews(*m_snapshot, filter), (Rows{16, 10, 13, 11}));
    filter.to = QDate(1970, 1, 5);
    QCOMPARE(newestReviews(*m_snapshot, filter, ListOrder::LowestRating), (Rows{13, 11, 10}));
    filter = {};
    filter.statuses = {ReviewStatus::Pending};
    QCOMPARE(newestReviews(*m_snapshot, filter), Rows{15});
    filter.from = QDate(2030, 1, 1);
    for (const auto order : {ListOrder::Newest, ListOrder::Oldest, ListOrder::LowestRating, ListOrder::MostHelpful})
        QVERIFY(newestReviews(*m_snapshot, filter, order).empty());
}

void TestReviewList::noMoreThanAskedFor()
{
    QCOMPARE(newestReviews(*m_snapshot, {}, ListOrder::Newest, 2), (Rows{16, 10}));
    QCOMPARE(newestReviews(*m_snapshot, {}, ListOrder::Oldest, 6), (Rows{11, 14, 13, 10, 16, 12}));
    QCOMPARE(newestReviews(*m_snapshot, {}, ListOrder::LowestRating, 1), Rows{13});
    QCOMPARE(newestReviews(*m_snapshot, {}, ListOrder::MostHelpful, 0), Rows());
}

void TestReviewList::responsesAreSorted()
{
    QCOMPARE(listedResponses(*m_snapshot, {}), (Rows{21, 22, 20, 23}));
    QCOMPARE(listedResponses(*m_snapshot, {}, ListOrder::Oldest), (Rows{20, 22, 21, 23}));
    QCOMPARE(listedResponses(*m_snapshot, {}, ListOrder::LowestRating), (Rows{22, 20, 23, 21}));
    QCOMPARE(listedResponses(*m_snapshot, {}, ListOrder::MostHelpful, 2), (Rows{21, 22}));
}

QTEST_GUILESS_MAIN(TestReviewList)
#include "tst_review_list.moc"
