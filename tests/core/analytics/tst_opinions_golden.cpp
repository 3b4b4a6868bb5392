// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/breakdown.h"
#include "analytics/customers.h"
#include "analytics/review_shares.h"
#include "analytics/snapshot_builder.h"
#include "core/analytics/opinions_golden.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 start = 1'704'067'200'000; // 2024-01-01

class Numbers
{
public:
    int below(quint64 limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<int>((m_state >> 33U) % limit);
    }
    template<class Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return values.begin()[below(values.size())];
    }

private:
    quint64 m_state = 7;
};

std::optional<bool> maybe(Numbers &numbers)
{
    return numbers.oneOf<std::optional<bool>>({{}, false, true, true});
}

std::optional<qint64> someTime(Numbers &numbers)
{
    if (numbers.below(25) == 0)
        return {};
    return start + numbers.below(300 * 86'400) * 1000LL;
}

/// The store that opinions_golden.py makes.
class Store
{
public:
    Store()
        : m_builder(QTimeZone::utc())
    {
        m_builder.setLastSync(start + 303 * dayMs);
        m_builder.addSurveys(
            {{.row = 1, .surveyId = u"S1"_s}, {.row = 2, .surveyId = u"S2"_s}, {.row = 3, .surveyId = u"S3"_s}}, {});
        for (qint64 row = 1; row <= orders; ++row) {
            const auto ms = start + m_numbers.below(290 * 86'400) * 1000LL;
            const qint64 customer = m_numbers.below(6) == 0 ? 0 : 1000 + m_numbers.below(150);
            m_builder.addOrder({.row = row, .createdMs = ms, .customer = customer, .currency = u"EUR"_s});
        }
        for (qint64 row = 1; row <= 600; ++row)
            addReview(row);
        for (qint64 row = 1; row <= 250; ++row)
            addResponse(row);
        for (const auto &match : m_matches)
            m_builder.addMatch(match);
    }
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() { return m_builder.take(); }

private:
    static constexpr int orders = 80;

    void addReview(qint64 row)
    {
        using S = ReviewStatus;
        auto &n = m_numbers;
        ReviewRow review{.row = row};
        review.rating = n.oneOf<std::optional<int>>({{}, 1, 2, 3, 4, 5, 5, 5});
        review.status =
            n.oneOf({S::Approved, S::Approved, S::Approved, S::Approved, S::Pending, S::Rejected, S::Other});
        review.sentiment = static_cast<Sentiment>(n.below(6));
        review.dateMs = someTime(n);
        review.productId = n.oneOf({u""_s, u"7"_s, u"8"_s, u"9"_s});
        review.variantId = n.oneOf({u""_s, u"71"_s, u"72"_s});
        review.languageCode = n.oneOf({u""_s, u"en"_s, u"de"_s});
        review.countryCode = n.oneOf({u""_s, u"US"_s, u"DE"_s, u"FR"_s, u"US"_s});
        review.source = n.oneOf({u""_s, u"email"_s, u"import"_s});
        review.isVerified = maybe(n);
        review.isRecommended = maybe(n);
        review.isIncentivized = maybe(n);
        review.hasText = n.below(3) > 0;
        review.hasMedia = n.below(4) == 0;
        review.hasReply = n.below(3) == 0;
        review.helpfulCount = n.below(4);
        review.unhelpfulCount = n.below(3);
        const auto replyAfter = n.below(5) == 0 ? std::nullopt : std::optional(n.below(20 * 86'400));
        if (review.hasReply && replyAfter && review.dateMs)
            review.replyMs = *review.dateMs + *replyAfter * 1000LL;
        review.isRemoved = n.below(12) == 0;
        tie(MatchKind::Review, row);
        m_builder.addReview(review);
    }

    void addResponse(qint64 row)
    {
        auto &n = m_numbers;
        ResponseRow response{.row = row};
        response.survey = n.below(3) + 1;
        response.channel = n.oneOf({u""_s, u"email"_s, u"checkout"_s});
        response.dateMs = someTime(n);
        response.hasNps = n.below(5) > 0;
        if (response.hasNps && n.below(8) > 0)
            response.score = n.below(11);
        response.isRemoved = n.below(14) == 0;
        response.fingerprint = QByteArray::number(row);
        tie(MatchKind::Response, row);
        m_builder.addResponse(response);
    }

    void tie(MatchKind kind, qint64 row)
    {
        MatchRow match{.kind = kind, .record = row};
        if (m_numbers.below(3) == 0) {
            match.method = MatchMethod::Order;
            match.order = m_numbers.below(orders) + 1;
        }
        match.customer = m_numbers.below(4) == 0 ? 0 : 1000 + m_numbers.below(150);
        m_matches.push_back(match);
    }

    Numbers m_numbers;
    SnapshotBuilder m_builder;
    std::vector<MatchRow> m_matches;
};

QString written(const RatingFigures &ratings)
{
    auto text = QString::number(ratings.reviews - ratings.count);
    for (const auto count : ratings.distribution)
        text += u" %1"_s.arg(count);
    return text;
}

QString written(const SentimentFigures &sentiment)
{
    return u"%1 %2 %3 %4 %5"_s.arg(sentiment.positive)
        .arg(sentiment.neutral)
        .arg(sentiment.mixed)
        .arg(sentiment.negative)
        .arg(sentiment.unlabelled);
}

QString written(const Quartiles &quartiles)
{
    auto text = QString::number(quartiles.n);
    for (const auto &value : {quartiles.lower, quartiles.median, quartiles.upper})
        text += value ? u" %1"_s.arg(*value, 0, 'f', 4) : QString();
    return text;
}

QString both(const RatingFigures &ratings, const SentimentFigures &sentiment)
{
    return written(ratings) + u" | "_s + written(sentiment);
}

QStringList sharesOf(const Snapshot &snapshot, const Filter &filter)
{
    const auto shares = reviewShares(snapshot, filter);
    const auto difference = incentivizedDifference(snapshot, filter);
    return {u"verified "_s + written(shares.verified), u"recommended "_s + written(shares.recommended),
        u"incentivized "_s + written(shares.incentivized), u"media "_s + written(shares.withMedia),
        u"text "_s + written(shares.withText), u"replied "_s + written(shares.replied),
        u"days "_s + written(shares.daysToReply), u"helpful "_s + written(shares.helpful),
        u"incentivized yes: "_s + both(difference.incentivized, difference.incentivizedSentiment),
        u"incentivized no: "_s + both(difference.others, difference.othersSentiment)};
}

QStringList groupsOf(const Snapshot &snapshot, const Filter &filter)
{
    QStringList lines;
    for (int i = 0; i <= static_cast<int>(lastReviewDimension); ++i) {
        const auto dimension = static_cast<ReviewDimension>(i);
        for (const auto &[value, name, ratings, sentiment] : reviewsBy(snapshot, filter, dimension)) {
            lines += u"%1 '%2': %3 | %4"_s.arg(toString(dimension), value)
                         .arg(ratings.reviews)
                         .arg(both(ratings, sentiment));
        }
    }
    for (int i = 0; i <= static_cast<int>(lastResponseDimension); ++i) {
        const auto dimension = static_cast<ResponseDimension>(i);
        for (const auto &[value, name, responses, nps] : responsesBy(snapshot, filter, dimension)) {
            lines += u"%1 '%2': %3 | %4 %5 %6 %7"_s.arg(toString(dimension), value)
                         .arg(responses)
                         .arg(nps.counts.promoters)
                         .arg(nps.counts.passives)
                         .arg(nps.counts.detractors)
                         .arg(nps.notAScore);
        }
    }
    return lines;
}

} // namespace

/// Customers, shares of reviews and breakdowns against a count that knows nothing of the program.
class TestOpinionsGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsAsCounted();
    void intervalsComeWithTheCounts();
};

void TestOpinionsGolden::everyFigureIsAsCounted()
{
    const auto snapshot = Store().snapshot();
    QStringList lines;
    for (const auto &[title, filter] : {std::pair{u"# all"_s, Filter()},
             {u"# april to september"_s, Filter{.from = QDate(2024, 4, 1), .to = QDate(2024, 9, 30)}},
             {u"# good ones from the US"_s, Filter{.ratings = {4, 5}, .countries = {u"US"_s}}}}) {
        const auto people = customers(*snapshot, filter);
        lines += title;
        lines += u"customers %1 %2 %3 %4 %5"_s.arg(people.customers)
                     .arg(people.withOrder)
                     .arg(people.withReview)
                     .arg(people.withResponse)
                     .arg(people.withoutEmail);
        lines += sharesOf(*snapshot, filter);
        lines += groupsOf(*snapshot, filter);
    }
    const auto expected = QString::fromUtf8(goldenOpinions).split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

void TestOpinionsGolden::intervalsComeWithTheCounts()
{
    const auto snapshot = Store().snapshot();
    const auto groups = reviewsBy(*snapshot, {}, ReviewDimension::Product);
    const auto &first = groups.at(0).ratings;
    // 12 without; 7, 6, 8, 12 and 36 from 1★ to 5★: 271/69.
    QCOMPARE(first.average.value(), 271.0 / 69.0);
    QVERIFY(first.averageCi95->low < 271.0 / 69.0 && first.averageCi95->high > 271.0 / 69.0);
    const auto verified = reviewShares(*snapshot, {}).verified;
    QCOMPARE(verified.value.value(), 151.0 / 218.0);
    // By Wilson's formula.
    QVERIFY(std::abs(verified.ci95->low - 0.628518) < 1e-6);
    QVERIFY(std::abs(verified.ci95->high - 0.750131) < 1e-6);
}

QTEST_GUILESS_MAIN(TestOpinionsGolden)
#include "tst_opinions_golden.moc"
