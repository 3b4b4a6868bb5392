// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_profile.h"
#include "core/analytics/shop.h"
#include "wording/customer_words.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 someone = 7;

/// In time: 5★ positive, 3★ mixed, 4★ positive, 2★ mixed, all approved; then 1★ negative that waits.
std::shared_ptr<const Snapshot> opinions()
{
    SnapshotBuilder builder(QTimeZone("America/New_York"));
    builder.addSurveys({{.row = 1, .surveyId = u"S1"_s}}, {});
    struct Told
    {
        int rating;
        Sentiment sentiment;
        ReviewStatus status;
    };
    const Told told[] = {{5, Sentiment::Positive, ReviewStatus::Approved},
        {3, Sentiment::Mixed, ReviewStatus::Approved}, {4, Sentiment::Positive, ReviewStatus::Approved},
        {2, Sentiment::Mixed, ReviewStatus::Approved}, {1, Sentiment::Negative, ReviewStatus::Pending}};
    qint64 row = 0;
    for (const auto &[rating, sentiment, status] : told) {
        ++row;
        builder.addReview({.row = row,
            .rating = rating,
            .status = status,
            .sentiment = sentiment,
            .dateMs = at(u"2024-05-0%1T12:00"_s.arg(row))});
    }
    // At home it is still the evening before.
    builder.addResponse({.row = 1, .survey = 1, .dateMs = at(u"2024-05-10T02:00"_s), .hasNps = true, .score = 8});
    builder.addResponse({.row = 2, .survey = 1, .dateMs = at(u"2024-05-12T12:00"_s)});
    for (qint64 order = 1; order <= 4; ++order) {
        builder.addOrder({.row = order,
            .createdMs = at(u"2024-04-0%1T12:00"_s.arg(order)),
            .customer = someone,
            .currency = order == 1 ? u"USD"_s : u"EUR"_s,
            .total = order * 1'000,
            .isCounted = order != 4});
        builder.addOrderLine({.order = order, .amount = order * 1'000});
    }
    for (qint64 review = 1; review <= 5; ++review)
        builder.addMatch({.record = review, .reason = UnmatchedReason::NoReference, .customer = someone});
    for (qint64 response = 1; response <= 2; ++response)
        builder.addMatch({.kind = MatchKind::Response,
            .record = response,
            .reason = UnmatchedReason::NoReference,
            .customer = someone});
    return builder.take();
}

} // namespace

class TestCustomerProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfApprovedReviews();
    void theLatestScoreIsOfTheNewestResponseThatHasOne();
    void moneyIsByCurrency();
    void namesAreTakenApart_data();
    void namesAreTakenApart();
    void aBirthdayComesAgain_data();
    void aBirthdayComesAgain();
    void everyPropertyHasItsWords();
    void whatIsNotKnownIsSaid();
};

void TestCustomerProfile::isMadeOfApprovedReviews()
{
    const auto snapshot = opinions();
    const auto profile = customerProfile(*snapshot, recordsOf(*snapshot, 1));
    QCOMPARE(profile.reviews, std::int64_t(4));
    QCOMPARE(profile.otherReviews, std::int64_t(1));
    QCOMPARE(profile.averageRating, std::optional(3.5)); // 14 / 4
    QCOMPARE(profile.latestRating, std::optional(2));
    QVERIFY(profile.latestSentiment == Sentiment::Mixed);
    QVERIFY(profile.averageSentiment == Sentiment::Mixed); // two each, and mixed is the latest
}

void TestCustomerProfile::theLatestScoreIsOfTheNewestResponseThatHasOne()
{
    const auto snapshot = opinions();
    const auto profile = customerProfile(*snapshot, recordsOf(*snapshot, 1));
    QCOMPARE(profile.responses, std::int64_t(2));
    QCOMPARE(profile.latestScore, std::optional(8));
    QVERIFY(profile.latestCategory == NpsCategory::Passive);
    QCOMPARE(profile.latestNpsDate, std::optional(QDate(2024, 5, 9)));
}

void TestCustomerProfile::moneyIsByCurrency()
{
    const auto snapshot = opinions();
    const auto profile = customerProfile(*snapshot, recordsOf(*snapshot, 1));
    QCOMPARE(profile.orders, std::int64_t(4));
    QCOMPARE(profile.countedOrders, std::int64_t(3));
    const std::vector<std::pair<QString, double>> expected{{u"EUR"_s, 50.0}, {u"USD"_s, 10.0}}; // 20 + 30; cancelled: 0
    QCOMPARE(profile.revenue, expected);
    QCOMPARE(qint64(profile.firstSecond) * 1'000, at(u"2024-04-01T12:00"_s));
    QCOMPARE(qint64(profile.lastSecond) * 1'000, at(u"2024-05-12T12:00"_s));
}

void TestCustomerProfile::namesAreTakenApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("two") << u"Ann Example"_s << u"Ann"_s << u"Example"_s;
    QTest::newRow("three") << u" Ann  Maria Example "_s << u"Ann Maria"_s << u"Example"_s;
    QTest::newRow("one") << u"Ann"_s << u"Ann"_s << QString();
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestCustomerProfile::namesAreTakenApart()
{
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, family);
    const auto parts = givenAndFamilyName(name);
    QCOMPARE(parts.first, given);
    QCOMPARE(parts.second, family);
}

void TestCustomerProfile::aBirthdayComesAgain_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("month");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    QTest::newRow("later this year") << 9 << 6 << QDate(2025, 3, 1) << QDate(2025, 6, 9);
    QTest::newRow("over this year") << 9 << 2 << QDate(2025, 3, 1) << QDate(2026, 2, 9);
    QTest::newRow("today") << 1 << 3 << QDate(2025, 3, 1) << QDate(2025, 3, 1);
    QTest::newRow("leap day in another year") << 29 << 2 << QDate(2025, 1, 1) << QDate(2025, 2, 28);
    QTest::newRow("leap day in its year") << 29 << 2 << QDate(2028, 2, 28) << QDate(2028, 2, 29);
    QTest::newRow("no such day") << 31 << 6 << QDate(2025, 1, 1) << QDate();
    QTest::newRow("not told") << 0 << 0 << QDate(2025, 1, 1) << QDate();
}

void TestCustomerProfile::aBirthdayComesAgain()
{
    QFETCH(int, day);
    QFETCH(int, month);
    QFETCH(QDate, today);
    QFETCH(QDate, next);
    QCOMPARE(nextBirthday(day, month, today).value_or(QDate()), next);
}

void TestCustomerProfile::everyPropertyHasItsWords()
{
    std::set<QString> names;
    std::set<QString> sent;
    for (int i = 0; i <= int(lastProfileProperty); ++i) {
        const auto property = ProfileProperty(i);
        names.insert(nameOf(property));
        sent.insert(okendoNameOf(property));
        QVERIFY(!definitionOf(property).isEmpty());
        QVERIFY(!writtenProperty({}, property, QLocale::c()).text.isEmpty());
    }
    QCOMPARE(names.size(), std::size_t(22));
    QCOMPARE(sent.size(), std::size_t(22));
    QCOMPARE(okendoNameOf(ProfileProperty::NumberOfSurveyResponses), u"Okendo Number of Survey Responses"_s);
    QCOMPARE(okendoNameOf(ProfileProperty::SuccessfulReferralRevenue), u"Okendo Total Successful Referral Revenue"_s);
    QCOMPARE(okendoNameOf(lastProfileProperty), u"Okendo Loyalty VIP Tier Expiry Date"_s);
}

void TestCustomerProfile::whatIsNotKnownIsSaid()
{
    CustomerProfile profile{.givenName = u"Ann"_s, .reviews = 2, .otherReviews = 1, .averageRating = 4.5};
    const auto written = [&](ProfileProperty property) { return writtenProperty(profile, property, QLocale::c()); };
    QCOMPARE(written(ProfileProperty::GivenName).text, u"Ann"_s);
    QVERIFY(!written(ProfileProperty::FamilyName).isKnown);
    QCOMPARE(written(ProfileProperty::AverageReviewRating).text, u"4.50"_s);
    QCOMPARE(written(ProfileProperty::NumberOfReviews).text, u"2, and 1 not approved"_s);
    QVERIFY(!written(ProfileProperty::LatestNps).isKnown);
    QVERIFY(!written(ProfileProperty::LoyaltyPointsBalance).isKnown);
    QCOMPARE(written(ProfileProperty::LoyaltyPointsBalance).text, u"not in the data"_s);
    QVERIFY(written(ProfileProperty::NumberOfSurveyResponses).isKnown); // 0 is an answer
}

QTEST_GUILESS_MAIN(TestCustomerProfile)
#include "tst_customer_profile.moc"
