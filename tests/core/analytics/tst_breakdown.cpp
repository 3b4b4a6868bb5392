// SPDX-License-Identifier: GPL-3.0-or-later
// Groups against the same counted plainly, record by record, of stores made at random: small ones, and one of which a
// second thread counts one half.
#include "analytics/breakdown.h"
#include "analytics/snapshot.h"
#include "analytics/snapshot_builder.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// How many there are of each rating and sentiment, or of each NPS category.
using Counts = std::map<QString, std::map<QString, int>>;

QString yesNoOrNothing(std::optional<bool> said)
{
    return !said ? QString() : *said ? u"yes"_s : u"no"_s;
}

QString valueIn(const ReviewRow &row, ReviewDimension dimension)
{
    switch (dimension) {
    case ReviewDimension::Product:
        return row.productId;
    case ReviewDimension::Language:
        return row.languageCode;
    case ReviewDimension::Country:
        return row.countryCode;
    case ReviewDimension::Source:
        return row.source;
    case ReviewDimension::Verified:
        return yesNoOrNothing(row.isVerified);
    default:
        return yesNoOrNothing(row.isIncentivized);
    }
}

void count(std::map<QString, int> &counts, const ReviewRow &row)
{
    ++counts[u"reviews"_s];
    if (row.rating)
        ++counts[QString::number(*row.rating)];
    const bool isLabelled = row.sentiment != Sentiment::Unlabelled && row.sentiment != Sentiment::Other;
    ++counts[isLabelled ? toString(row.sentiment) : u"unlabelled"_s];
}

void add(std::map<QString, int> &counts, const QString &what, std::int64_t count)
{
    if (count > 0)
        counts[what] = int(count);
}

Counts countsOf(const std::vector<ReviewGroup> &groups)
{
    Counts counts;
    for (const auto &[value, name, ratings, sentiment] : groups) {
        auto &of = counts[value];
        add(of, u"reviews"_s, ratings.reviews);
        for (int rating = 1; rating <= 5; ++rating)
            add(of, QString::number(rating), ratings.distribution[std::size_t(rating - 1)]);
        add(of, toString(Sentiment::Positive), sentiment.positive);
        add(of, toString(Sentiment::Neutral), sentiment.neutral);
        add(of, toString(Sentiment::Mixed), sentiment.mixed);
        add(of, toString(Sentiment::Negative), sentiment.negative);
        add(of, u"unlabelled"_s, sentiment.unlabelled);
    }
    return counts;
}

Counts countsOf(const std::vector<ResponseGroup> &groups)
{
    Counts counts;
    for (const auto &[value, name, responses, nps] : groups) {
        auto &of = counts[value];
        add(of, u"responses"_s, responses);
        add(of, u"promoters"_s, nps.counts.promoters);
        add(of, u"passives"_s, nps.counts.passives);
        add(of, u"detractors"_s, nps.counts.detractors);
    }
    return counts;
}

} // namespace

class TestBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsAreCountedAsPlainly_data();
    void reviewsAreCountedAsPlainly();
    void responsesAreCountedAsPlainly();

private:
    [[nodiscard]] int pick(int below) { return int(m_random() % unsigned(below)); }
    [[nodiscard]] QString pickText(const QString &prefix, int below) { return prefix + QString::number(pick(below)); }
    [[nodiscard]] ReviewRow someReview(qint64 row);

    std::mt19937 m_random;
};

/// Of days from 1 January 2024; every tenth without a date.
ReviewRow TestBreakdown::someReview(qint64 row)
{
    const auto someTruth = [this] { return pick(3) == 0 ? std::nullopt : std::optional(pick(2) == 0); };
    const auto day = QDate(2024, 1, 1).addDays(pick(100)).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return {.row = row,
        .rating = pick(8) == 0 ? std::nullopt : std::optional(1 + pick(5)),
        .status = ReviewStatus::Approved,
        .sentiment = Sentiment(pick(6)),
        .dateMs = pick(10) == 0 ? std::nullopt : std::optional(day),
        .productId = pickText(u"P"_s, 300),
        .languageCode = pick(4) == 0 ? QString() : pickText(u"l"_s, 9),
        .countryCode = pickText(u"C"_s, 40),
        .source = pickText(u"s"_s, 3),
        .isVerified = someTruth(),
        .isIncentivized = someTruth()};
}

void TestBreakdown::reviewsAreCountedAsPlainly_data()
{
    QTest::addColumn<int>("reviews");
    QTest::addColumn<QDate>("from");
    QTest::newRow("none") << 0 << QDate();
    QTest::newRow("one") << 1 << QDate();
    QTest::newRow("some") << 1'000 << QDate();
    QTest::newRow("some from a day on") << 1'000 << QDate(2024, 2, 3);
    QTest::newRow("in two halves") << 205'000 << QDate();
    QTest::newRow("in two halves, from a day on") << 230'000 << QDate(2024, 1, 3);
}

void TestBreakdown::reviewsAreCountedAsPlainly()
{
    QFETCH(const int, reviews);
    QFETCH(const QDate, from);
    SnapshotBuilder builder(QTimeZone("UTC"));
    std::array<Counts, comparedReviewDimensions.size()> plain;
    for (int row = 1; row <= reviews; ++row) {
        const auto review = someReview(row);
        builder.addReview(review);
        if (from.isValid() && (!review.dateMs || *review.dateMs < from.startOfDay(Qt::UTC).toMSecsSinceEpoch()))
            continue;
        for (std::size_t i = 0; i < plain.size(); ++i)
            count(plain[i][valueIn(review, comparedReviewDimensions[i])], review);
    }
    const auto snapshot = builder.take();
    Filter filter;
    if (from.isValid())
        filter.from = from;
    const auto together = reviewsByCompared(*snapshot, filter);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        QCOMPARE(countsOf(together[i]), plain[i]);
        QCOMPARE(countsOf(reviewsBy(*snapshot, filter, comparedReviewDimensions[i])), plain[i]);
        QVERIFY(std::is_sorted(together[i].begin(), together[i].end(),
            [](const auto &a, const auto &b) { return a.ratings.reviews > b.ratings.reviews; }));
    }
}

void TestBreakdown::responsesAreCountedAsPlainly()
{
    SnapshotBuilder builder(QTimeZone("UTC"));
    builder.addSurveys({{.row = 1, .surveyId = u"S1"_s}, {.row = 2, .surveyId = u"S2"_s, .name = u"After"_s}}, {});
    std::array<Counts, comparedResponseDimensions.size()> plain;
    for (int row = 1; row <= 210'000; ++row) {
        ResponseRow told{.row = row,
            .survey = 1 + pick(2),
            .channel = pickText(u"channel "_s, 4),
            .hasNps = pick(3) > 0,
            .fingerprint = QByteArray::number(row)};
        if (told.hasNps)
            told.score = pick(11);
        builder.addResponse(told);
        const std::array values{u"S%1"_s.arg(told.survey), told.channel};
        for (std::size_t i = 0; i < plain.size(); ++i) {
            auto &of = plain[i][values[i]];
            ++of[u"responses"_s];
            if (told.score)
                ++of[*told.score >= 9 ? u"promoters"_s : *told.score >= 7 ? u"passives"_s : u"detractors"_s];
        }
    }
    const auto snapshot = builder.take();
    const auto together = responsesByCompared(*snapshot, {});
    for (std::size_t i = 0; i < plain.size(); ++i) {
        QCOMPARE(countsOf(together[i]), plain[i]);
        QCOMPARE(countsOf(responsesBy(*snapshot, {}, comparedResponseDimensions[i])), plain[i]);
    }
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
