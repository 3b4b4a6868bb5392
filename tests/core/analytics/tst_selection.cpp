// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/breakdown.h"
#include "analytics/nps.h"
#include "analytics/ratings.h"
#include "analytics/selection.h"
#include "analytics/snapshot_builder.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 1'704'067'200'000; // 2024-01-01

using Rows = std::set<qint64>;

} // namespace

/// A random store, and each filter against a look at every row.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reviewsAreChosen_data();
    void reviewsAreChosen();
    void responsesAreChosen_data();
    void responsesAreChosen();
    void whatTheCacheIsToFindChoosesNothingBefore();
    void aSecondTimeIsTheSame();
    void combinationsAreWhatAllPartsChoose();

private:
    using ReviewTest = std::function<bool(const ReviewRow &)>;
    using ResponseTest = std::function<bool(const ResponseRow &)>;
    [[nodiscard]] Rows chosenReviews(const Filter &filter) const;
    [[nodiscard]] Rows chosenResponses(const Filter &filter) const;
    [[nodiscard]] Rows expectedReviews(const ReviewTest &test) const;
    [[nodiscard]] double orderValueOf(qint64 record) const { return 10.0 * double(record % 7); }
    [[nodiscard]] static bool isMatched(qint64 record) { return record % 3 == 0; }
    [[nodiscard]] static QDate dayOf(const std::optional<qint64> &ms)
    {
        return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).date() : QDate();
    }
    static bool isPublished(const ReviewRow &row) { return row.status == ReviewStatus::Approved && !row.isRemoved; }

    std::vector<ReviewRow> m_reviews;
    std::vector<ResponseRow> m_responses;
    std::shared_ptr<const Snapshot> m_snapshot;
};

void TestSelection::initTestCase()
{
    std::mt19937 random(17);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const auto maybe = [&]() -> std::optional<bool> {
        return pick(3) == 0 ? std::nullopt : std::optional(pick(2) == 0);
    };
    for (qint64 row = 1; row <= 700; ++row) {
        ReviewRow review{.row = row};
        if (pick(9) > 0)
            review.rating = 1 + pick(5);
        review.status = static_cast<ReviewStatus>(pick(6) > 0 ? 0 : pick(4));
        review.sentiment = static_cast<Sentiment>(pick(6));
        if (pick(20) > 0)
            review.dateMs = start + pick(300) * dayMs + pick(86'400'000);
        review.productId = pick(10) ? QString::number(pick(6)) : QString();
        review.variantId = pick(3) ? u"v%1"_s.arg(pick(4)) : QString();
        review.languageCode = QStringList{QString(), u"en"_s, u"de"_s}.at(pick(3));
        review.countryCode = QStringList{QString(), u"US"_s, u"DE"_s}.at(pick(3));
        review.source = QStringList{QString(), u"email"_s, u"import"_s}.at(pick(3));
        review.isVerified = maybe();
        review.isIncentivized = maybe();
        review.hasText = pick(2);
        review.hasMedia = pick(2);
        review.hasReply = pick(2);
        review.isRemoved = pick(12) == 0;
        m_reviews.push_back(review);
    }
    for (qint64 row = 1; row <= 400; ++row) {
        ResponseRow response{.row = row, .survey = 1 + pick(3)};
        response.channel = QStringList{QString(), u"Email"_s, u"checkout"_s}.at(pick(3));
        if (pick(20) > 0)
            response.dateMs = start + pick(300) * dayMs;
        response.hasNps = pick(4) > 0;
        if (response.hasNps && pick(6) > 0)
            response.score = pick(11);
        response.isRemoved = pick(15) == 0;
        response.fingerprint = QByteArray::number(row);
        m_responses.push_back(response);
    }
    SnapshotBuilder builder(QTimeZone::utc());
    builder.addSurveys(
        {{.row = 1, .surveyId = u"S1"_s}, {.row = 2, .surveyId = u"S2"_s}, {.row = 3, .surveyId = u"S3"_s}}, {});
    for (const auto &row : m_reviews)
        builder.addReview(row);
    for (const auto &row : m_responses)
        builder.addResponse(row);
    for (qint64 value = 0; value < 7; ++value) {
        builder.addOrder({.row = 100 + value, .createdMs = start, .currency = u"EUR"_s, .subtotal = 1000 * value});
    }
    for (const auto kind : {MatchKind::Review, MatchKind::Response}) {
        for (qint64 record = 3; record <= 700; record += 3)
            builder.addMatch({.kind = kind, .record = record, .method = MatchMethod::Order, .order = 100 + record % 7});
    }
    m_snapshot = builder.take();
}

Rows TestSelection::chosenReviews(const Filter &filter) const
{
    Rows rows;
    m_snapshot->selections().reviews(filter).eachRow(
        [&](std::size_t row) { rows.insert(m_snapshot->reviews().row[row]); });
    return rows;
}

Rows TestSelection::chosenResponses(const Filter &filter) const
{
    Rows rows;
    m_snapshot->selections().responses(filter).eachRow(
        [&](std::size_t row) { rows.insert(m_snapshot->responses().row[row]); });
    return rows;
}

Rows TestSelection::expectedReviews(const ReviewTest &test) const
{
    Rows rows;
    for (const auto &row : m_reviews) {
        if (test(row))
            rows.insert(row.row);
    }
    return rows;
}

Q_DECLARE_METATYPE(plaudit::Filter)

void TestSelection::reviewsAreChosen_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<ReviewTest>("test");
    const auto row = [](const char *name, const Filter &filter, const ReviewTest &test) {
        QTest::newRow(name) << filter
                            << ReviewTest([test](const ReviewRow &one) { return isPublished(one) && test(one); });
    };
    using R = const ReviewRow &;
    row("all", {}, [](R) { return true; });
    row("from", {.from = QDate(2024, 3, 1)},
        [](R one) { return one.dateMs && dayOf(one.dateMs) >= QDate(2024, 3, 1); });
    row("to", {.to = QDate(2024, 3, 1)}, [](R one) { return one.dateMs && dayOf(one.dateMs) <= QDate(2024, 3, 1); });
    row("one day", {.from = QDate(2024, 2, 9), .to = QDate(2024, 2, 9)},
        [](R one) { return one.dateMs && dayOf(one.dateMs) == QDate(2024, 2, 9); });
    row("no day", {.from = QDate(2024, 2, 9), .to = QDate(2024, 2, 8)}, [](R) { return false; });
    row("products", {.products = {u"1"_s, u"4"_s}},
        [](R one) { return one.productId == u"1"_s || one.productId == u"4"_s; });
    row("an unknown product", {.products = {u"99"_s}}, [](R) { return false; });
    row("variant", {.variants = {u"v2"_s}}, [](R one) { return one.variantId == u"v2"_s; });
    row("ratings", {.ratings = {1, 5}}, [](R one) { return one.rating == 1 || one.rating == 5; });
    row("no such rating", {.ratings = {9}}, [](R) { return false; });
    row("sentiments", {.sentiments = {Sentiment::Negative, Sentiment::Mixed}},
        [](R one) { return one.sentiment == Sentiment::Negative || one.sentiment == Sentiment::Mixed; });
    row("without a label", {.sentiments = {Sentiment::Unlabelled}},
        [](R one) { return one.sentiment == Sentiment::Unlabelled; });
    row("an unknown label", {.sentiments = {Sentiment::Other}},
        [](R one) { return one.sentiment == Sentiment::Other; });
    row("verified", {.isVerified = true}, [](R one) { return one.isVerified == true; });
    row("not verified", {.isVerified = false}, [](R one) { return one.isVerified == false; });
    row("incentivized", {.isIncentivized = true}, [](R one) { return one.isIncentivized == true; });
    row("language", {.languages = {u"DE"_s}}, [](R one) { return one.languageCode == u"de"_s; });
    row("without a language", {.languages = {QString()}}, [](R one) { return one.languageCode.isEmpty(); });
    row("countries", {.countries = {u"us"_s, u"DE"_s}}, [](R one) { return !one.countryCode.isEmpty(); });
    row("source", {.sources = {u"email"_s}}, [](R one) { return one.source == u"email"_s; });
    row("with text and media", {.has = {ReviewPart::Text, ReviewPart::Media}},
        [](R one) { return one.hasText && one.hasMedia; });
    row("with a reply", {.has = {ReviewPart::Reply}}, [](R one) { return one.hasReply; });
    row("matched", {.isMatched = true}, [](R one) { return isMatched(one.row); });
    row("not matched", {.isMatched = false}, [](R one) { return !isMatched(one.row); });
    row("order value", {.orderValue = OrderValueRange{.from = 20.0, .to = 50.0}},
        [](R one) { return isMatched(one.row) && one.row % 7 >= 2 && one.row % 7 <= 5; });
    row("order value from", {.orderValue = OrderValueRange{.from = 60.0, .to = {}}},
        [](R one) { return isMatched(one.row) && one.row % 7 == 6; });
    row("found",
        {.search = u"x"_s,
            .found =
                std::make_shared<FoundRecords>(FoundRecords{.reviews = std::vector<qint64>{3, 50, 51, 690, 5000}})},
        [](R one) { return one.row == 3 || one.row == 50 || one.row == 51 || one.row == 690; });
    row("found nothing",
        {.search = u"x"_s, .found = std::make_shared<FoundRecords>(FoundRecords{.reviews = std::vector<qint64>{}})},
        [](R) { return false; });
    row("of responses alone",
        {.surveys = {u"S1"_s}, .channels = {u"email"_s}, .npsCategories = {NpsCategory::Promoter}},
        [](R) { return true; });
    const auto statuses = [](const char *name, const QList<ReviewStatus> &of) {
        QTest::newRow(name) << Filter{.statuses = of}
                            << ReviewTest([of](R one) { return !one.isRemoved && of.contains(one.status); });
    };
    statuses("pending", {ReviewStatus::Pending});
    statuses("two statuses", {ReviewStatus::Approved, ReviewStatus::Rejected});
    statuses("another status", {ReviewStatus::Other});
}

void TestSelection::reviewsAreChosen()
{
    QFETCH(Filter, filter);
    QFETCH(ReviewTest, test);
    const auto expected = expectedReviews(test);
    QVERIFY(chosenReviews(filter) == expected);
    QCOMPARE(m_snapshot->selections().reviews(filter).count(), std::ssize(expected));
    QCOMPARE(ratings(*m_snapshot, filter).figures.reviews, std::ssize(expected));
}

void TestSelection::responsesAreChosen_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<ResponseTest>("test");
    const auto row = [](const char *name, const Filter &filter, const ResponseTest &test) {
        QTest::newRow(name) << filter << test;
    };
    using R = const ResponseRow &;
    row("all", {}, [](R) { return true; });
    row("dates", {.from = QDate(2024, 2, 1), .to = QDate(2024, 2, 29)},
        [](R one) { return one.dateMs && dayOf(one.dateMs).month() == 2; });
    row("surveys", {.surveys = {u"s1"_s, u"S3"_s}}, [](R one) { return one.survey != 2; });
    row("channel", {.channels = {u"email"_s}}, [](R one) { return one.channel == u"Email"_s; });
    row("promoters", {.npsCategories = {NpsCategory::Promoter}}, [](R one) { return one.score >= 9; });
    row("passives and detractors", {.npsCategories = {NpsCategory::Passive, NpsCategory::Detractor}},
        [](R one) { return one.score && *one.score <= 8; });
    row("matched", {.isMatched = true}, [](R one) { return isMatched(one.row); });
    row("not matched", {.isMatched = false}, [](R one) { return !isMatched(one.row); });
    row("order value", {.orderValue = OrderValueRange{.from = {}, .to = 10.0}},
        [](R one) { return isMatched(one.row) && one.row % 7 <= 1; });
    row("of reviews alone", {.products = {u"1"_s}, .ratings = {5}, .isVerified = true, .languages = {u"de"_s}},
        [](R) { return true; });
    row("attributes are of reviews", {.attributes = {{u"Fit"_s, u"Small"_s}}}, [](R) { return true; });
    row("found",
        {.search = u"x"_s,
            .found = std::make_shared<FoundRecords>(FoundRecords{.responses = std::vector<qint64>{7, 9}})},
        [](R one) { return one.row == 7 || one.row == 9; });
}

void TestSelection::responsesAreChosen()
{
    QFETCH(Filter, filter);
    QFETCH(ResponseTest, test);
    Rows expected;
    for (const auto &row : m_responses) {
        if (!row.isRemoved && test(row))
            expected.insert(row.row);
    }
    QVERIFY(chosenResponses(filter) == expected);
    QCOMPARE(nps(*m_snapshot, filter).responses, std::ssize(expected));
}

void TestSelection::whatTheCacheIsToFindChoosesNothingBefore()
{
    QVERIFY(chosenReviews({.search = u"lamp"_s}).empty());
    QVERIFY(chosenResponses({.search = u"lamp"_s}).empty());
    QVERIFY(chosenReviews({.attributes = {{u"Fit"_s, u"Small"_s}}}).empty());
}

void TestSelection::aSecondTimeIsTheSame()
{
    for (int round = 0; round < 2; ++round) {
        for (int product = 0; product < 6; ++product) {
            for (int rating = 1; rating <= 5; ++rating) {
                const Filter filter{.products = {QString::number(product)}, .ratings = {rating}};
                const auto expected = expectedReviews([&](const ReviewRow &one) {
                    return isPublished(one) && one.productId == QString::number(product) && one.rating == rating;
                });
                QVERIFY(chosenReviews(filter) == expected);
            }
        }
    }
}

void TestSelection::combinationsAreWhatAllPartsChoose()
{
    std::mt19937 random(23);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    for (int round = 0; round < 200; ++round) {
        Filter filter;
        Rows expected = expectedReviews(isPublished);
        const auto narrow = [&](const Filter &part) {
            Rows both;
            std::ranges::set_intersection(expected, chosenReviews(part), std::inserter(both, both.end()));
            expected = std::move(both);
        };
        if (pick(2))
            narrow({.products = filter.products = {QString::number(pick(6))}});
        if (pick(2))
            narrow({.languages = filter.languages = {u"en"_s}});
        if (pick(2))
            narrow({.ratings = filter.ratings = {4, 5}});
        if (pick(2)) {
            filter.isVerified = true;
            narrow({.isVerified = true});
        }
        if (pick(2)) {
            filter.from = QDate(2024, 1 + pick(9), 1);
            narrow({.from = filter.from});
        }
        if (pick(2)) {
            filter.isMatched = true;
            narrow({.isMatched = true});
        }
        QVERIFY(chosenReviews(filter) == expected);
    }
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
