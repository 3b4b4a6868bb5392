// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_ratings.h"
#include "analytics/ratings.h"
#include "analytics/snapshot_builder.h"
#include "cache/records.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

qint64 noon(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// A few reviews, told as rows.
class Store
{
public:
    explicit Store(const QByteArray &zone = "UTC")
        : m_builder(QTimeZone(zone))
    {}

    Store &review(std::optional<QDate> day, std::optional<int> rating, const QString &product = u"1"_s)
    {
        m_builder.addReview(row(day, rating, product));
        return *this;
    }
    Store &review(const ReviewRow &row)
    {
        m_builder.addReview(row);
        return *this;
    }
    Store &syncedOn(QDate day)
    {
        m_builder.setLastSync(noon(day));
        return *this;
    }
    Store &product(const QString &id, const QString &name)
    {
        m_builder.addProduct(id, name);
        return *this;
    }
    std::shared_ptr<const Snapshot> snapshot() { return m_builder.take(); }

    static ReviewRow row(std::optional<QDate> day, std::optional<int> rating, const QString &product = u"1"_s)
    {
        ReviewRow row;
        row.rating = rating;
        row.status = ReviewStatus::Approved;
        row.productId = product;
        if (day)
            row.dateMs = noon(*day);
        return row;
    }

private:
    SnapshotBuilder m_builder;
};

QStringList labelled(const Ratings &ratings)
{
    QStringList lines;
    for (const auto &bucket : ratings.byBucket) {
        lines.append(u"%1 %2%3"_s.arg(bucket.span.label)
                         .arg(bucket.figures.count)
                         .arg(bucket.isComplete ? QString() : u" open"_s));
    }
    return lines;
}

} // namespace

class TestRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreHasNoFigures();
    void countsEachStar();
    void reviewsWithoutARatingCountAsReviewsOnly();
    void onlyApprovedAndNotRemovedUnlessAsked();
    void filtersByDateInclusively();
    void filtersByProductAndRating();
    void undatedReviewsAreInNoBucket();
    void emptyBucketsAreKeptAndHaveNoAverage();
    void bucketsSpanTheFiltersDatesAsFarAsThereCanBeData();
    void aBucketCutByTheFilterIsNotComplete();
    void theBucketOfTheLastSyncIsNotComplete();
    void daysAreTheStores();
    void productsAreRankedByBayesianAverage();
    void productsAreThoseOfTheFilter();
    void aStrayDateDoesNoHarm();
};

void TestRatings::anEmptyStoreHasNoFigures()
{
    const auto snapshot = Store().snapshot();
    for (const auto &filter : {Filter{}, Filter{.from = QDate(2024, 1, 1), .to = QDate(2024, 2, 1)}}) {
        const auto result = ratings(*snapshot, filter);
        QCOMPARE(result.figures.count, 0);
        QVERIFY(!result.figures.average.has_value());
        QVERIFY(!result.figures.averageCi95.has_value());
        QVERIFY(!result.figures.fiveStar.value.has_value());
        QVERIFY(result.byBucket.empty());
        QVERIFY(productRatings(*snapshot, filter).empty());
    }
}

void TestRatings::countsEachStar()
{
    Store store;
    const std::array<int, 5> wanted{1, 1, 2, 4, 22};
    for (std::size_t star = 0; star < wanted.size(); ++star) {
        for (int i = 0; i < wanted[star]; ++i)
            store.review(QDate(2024, 1, 1 + i), static_cast<int>(star) + 1);
    }
    const auto result = ratings(*store.snapshot(), {});
    QCOMPARE(result.figures.distribution, (StarCounts{1, 1, 2, 4, 22}));
    QCOMPARE(result.figures.count, 30);
    QCOMPARE(result.figures.average.value(), 4.5);
    QCOMPARE(result.figures.averageCi95->low, 4.051604677284627);
    QCOMPARE(result.figures.fiveStar.value.value(), 22.0 / 30);
    QCOMPARE(result.figures.lowStar.count, 2);
    QCOMPARE(result.shownShares, (std::array<int, 5>{3, 3, 7, 13, 74}));
}

void TestRatings::reviewsWithoutARatingCountAsReviewsOnly()
{
    const auto result = ratings(*Store().review(QDate(2024, 1, 1), 5).review(QDate(2024, 1, 1), {}).snapshot(), {});
    QCOMPARE(result.figures.reviews, 2);
    QCOMPARE(result.figures.count, 1);
    QCOMPARE(result.figures.average.value(), 5.0);
}

void TestRatings::onlyApprovedAndNotRemovedUnlessAsked()
{
    const QDate day(2024, 1, 1);
    Store store;
    store.review(day, 5);
    auto row = Store::row(day, 1);
    row.status = ReviewStatus::Pending;
    store.review(row);
    row.status = ReviewStatus::Rejected;
    store.review(row).review(row);
    row.status = ReviewStatus::Approved;
    row.isRemoved = true;
    store.review(row);
    const auto snapshot = store.snapshot();
    QCOMPARE(snapshot->publishedReviews(), 1);
    QCOMPARE(ratings(*snapshot, {}).figures.count, 1);
    Filter filter;
    filter.statuses = {ReviewStatus::Pending, ReviewStatus::Rejected};
    QCOMPARE(ratings(*snapshot, filter).figures.distribution, (StarCounts{3, 0, 0, 0, 0}));
}

void TestRatings::filtersByDateInclusively()
{
    Store store;
    for (int day = 1; day <= 31; ++day)
        store.review(QDate(2024, 1, day), 4);
    const auto snapshot = store.snapshot();
    QCOMPARE(ratings(*snapshot, {.from = QDate(2024, 1, 10), .to = QDate(2024, 1, 12)}).figures.count, 3);
    QCOMPARE(ratings(*snapshot, {.from = QDate(2024, 1, 10)}).figures.count, 22);
    QCOMPARE(ratings(*snapshot, {.to = QDate(2024, 1, 10)}).figures.count, 10);
    QCOMPARE(ratings(*snapshot, {.from = QDate(2024, 1, 12), .to = QDate(2024, 1, 10)}).figures.count, 0);
}

void TestRatings::filtersByProductAndRating()
{
    const QDate day(2024, 1, 1);
    const auto snapshot =
        Store().review(day, 5, u"1"_s).review(day, 4, u"2"_s).review(day, 5, u"3"_s).review(day, {}, u"1"_s).snapshot();
    Filter filter;
    filter.products = QStringList{u"1"_s, u"2"_s};
    QCOMPARE(ratings(*snapshot, filter).figures.reviews, 3);
    filter.ratings = {5};
    QCOMPARE(ratings(*snapshot, filter).figures.reviews, 1);
    filter.products = QStringList{u"unknown"_s};
    QCOMPARE(ratings(*snapshot, filter).figures.reviews, 0);
}

void TestRatings::undatedReviewsAreInNoBucket()
{
    const auto snapshot =
        Store().review(QDate(2024, 1, 1), 5).review(std::nullopt, 1).syncedOn(QDate(2024, 6, 1)).snapshot();
    const auto result = ratings(*snapshot, {}, Bucket::Day);
    QCOMPARE(result.figures.count, 2);
    QCOMPARE(result.undated, 1);
    QCOMPARE(labelled(result), QStringList{u"2024-01-01 1"_s});
    QCOMPARE(ratings(*snapshot, {.from = QDate(2020, 1, 1)}).figures.count, 1);
}

void TestRatings::emptyBucketsAreKeptAndHaveNoAverage()
{
    const auto snapshot =
        Store().review(QDate(2024, 1, 5), 5).review(QDate(2024, 3, 5), 3).syncedOn(QDate(2024, 6, 1)).snapshot();
    const auto result = ratings(*snapshot, {}, Bucket::Month);
    QCOMPARE(labelled(result), (QStringList{u"2024-01 1"_s, u"2024-02 0"_s, u"2024-03 1"_s}));
    QVERIFY(!result.byBucket[1].figures.average.has_value());
    QCOMPARE(result.byBucket[2].figures.average.value(), 3.0);
}

void TestRatings::bucketsSpanTheFiltersDatesAsFarAsThereCanBeData()
{
    const auto snapshot =
        Store().review(QDate(2024, 1, 5), 5).review(QDate(2024, 2, 5), 3).syncedOn(QDate(2024, 4, 10)).snapshot();
    const auto result = ratings(*snapshot, {.from = QDate(2023, 1, 1), .to = QDate(2030, 12, 31)}, Bucket::Month);
    QCOMPARE(labelled(result), (QStringList{u"2024-01 1"_s, u"2024-02 1"_s, u"2024-03 0"_s, u"2024-04 0 open"_s}));
}

void TestRatings::aBucketCutByTheFilterIsNotComplete()
{
    Store store;
    for (int day = 1; day <= 28; ++day)
        store.review(QDate(2024, 1, day), 4).review(QDate(2024, 2, day), 4).review(QDate(2024, 3, day), 4);
    const auto snapshot = store.syncedOn(QDate(2024, 6, 1)).snapshot();
    const auto result = ratings(*snapshot, {.from = QDate(2024, 1, 15), .to = QDate(2024, 3, 10)}, Bucket::Month);
    QCOMPARE(labelled(result), (QStringList{u"2024-01 14 open"_s, u"2024-02 28"_s, u"2024-03 10 open"_s}));
}

void TestRatings::theBucketOfTheLastSyncIsNotComplete()
{
    const auto snapshot =
        Store().review(QDate(2024, 1, 5), 5).review(QDate(2024, 2, 5), 3).syncedOn(QDate(2024, 2, 29)).snapshot();
    QCOMPARE(labelled(ratings(*snapshot, {}, Bucket::Month)), (QStringList{u"2024-01 1"_s, u"2024-02 1 open"_s}));
}

void TestRatings::daysAreTheStores()
{
    auto row = Store::row({}, 5);
    row.dateMs = QDateTime(QDate(2024, 3, 31), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
    const auto snapshot = Store("Europe/Berlin").review(row).syncedOn(QDate(2024, 6, 1)).snapshot();
    QCOMPARE(labelled(ratings(*snapshot, {}, Bucket::Month)), QStringList{u"2024-04 1"_s});
}

void TestRatings::productsAreRankedByBayesianAverage()
{
    const QDate day(2024, 1, 1);
    Store store;
    store.product(u"1"_s, u"Steady"_s).product(u"2"_s, u"Lucky"_s).product(u"3"_s, u"Unreviewed"_s);
    for (int i = 0; i < 40; ++i)
        store.review(day, i % 10 == 0 ? 4 : 5, u"1"_s);
    store.review(day, 5, u"2"_s);
    for (int i = 0; i < 9; ++i)
        store.review(day, 2, u"4"_s);
    const auto products = productRatings(*store.snapshot(), {});
    QCOMPARE(products.size(), std::size_t(3));
    QCOMPARE(products[0].name, u"Steady"_s);
    QCOMPARE(products[1].name, u"Lucky"_s);
    QCOMPARE(products[2].productId, u"4"_s);
    const double mean = (36 * 5 + 4 * 4 + 5 + 9 * 2) / 50.0;
    QCOMPARE(products[1].bayesian, (10 * mean + 5) / 11);
    QCOMPARE(products[2].wilsonLower.value(), 0.0);
}

void TestRatings::productsAreThoseOfTheFilter()
{
    Store store;
    store.product(u"1"_s, u"Early"_s).product(u"2"_s, u"Both"_s);
    store.review(QDate(2024, 1, 1), 5, u"1"_s)
        .review(QDate(2024, 1, 1), 1, u"2"_s)
        .review(QDate(2024, 2, 1), 4, u"2"_s);
    const auto products = productRatings(*store.snapshot(), {.from = QDate(2024, 2, 1)});
    QCOMPARE(products.size(), std::size_t(1));
    QCOMPARE(products[0].figures.distribution, (StarCounts{0, 0, 0, 1, 0}));
    QCOMPARE(products[0].bayesian, 4.0);
}

void TestRatings::aStrayDateDoesNoHarm()
{
    const auto snapshot = Store()
                              .review(QDate(2024, 1, 5), 5)
                              .review(QDate(9999, 1, 1), 3)
                              .review(QDate(1, 1, 1), 1)
                              .syncedOn(QDate(2024, 2, 1))
                              .snapshot();
    const auto result = ratings(*snapshot, {}, Bucket::Day);
    QCOMPARE(result.figures.count, 3);
    QVERIFY(result.bucket == Bucket::Year);
    std::int64_t counted = 0;
    for (const auto &bucket : result.byBucket)
        counted += bucket.figures.count;
    QCOMPARE(counted, 3);
}

QTEST_GUILESS_MAIN(TestRatings)
#include "tst_ratings.moc"
