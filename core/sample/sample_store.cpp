// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_store.h"

#include "domain/review.h"
#include "sample/catalogue.h"
#include "sample/people.h"
#include "sample/random.h"
#include "sample/review_details.h"
#include "sample/review_words.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int monthsBack = 18;
constexpr int pendingDays = 21;
/// Of the reviews that came while others are still pending.
constexpr int decidedPercent = 30;
constexpr int pendingPercent = 4;
constexpr int rejectedPercent = 3;
constexpr std::array<int, 5> rejectedStars = {48, 10, 10, 7, 25};

struct Draft
{
    QDateTime created;
    QDateTime ordered; ///< null without an order
    QJsonObject json;
};

QString isoOf(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

/// How many reviews come on a day, relative to others: the shop grows, November to January and Sundays are strong.
std::vector<int> dayWeights(const QDate &first, const QDate &last)
{
    constexpr int byMonth[] = {125, 95, 95, 92, 96, 98, 92, 90, 98, 104, 130, 150};
    constexpr int byWeekday[] = {108, 98, 95, 94, 92, 100, 118};
    std::vector<int> weights;
    for (auto day = first; day <= last; day = day.addDays(1)) {
        const auto growth = 60 + int(first.daysTo(day)) * 50 / 548;
        const auto decided = day.daysTo(last) < pendingDays ? decidedPercent : 100;
        weights.push_back(decided * growth * byMonth[day.month() - 1] * byWeekday[day.dayOfWeek() - 1] / 100'000);
    }
    return weights;
}

bool isBadBatch(const SampleProduct &product, qint64 daysBeforeEnd)
{
    return product.turnsBad && daysBeforeEnd < badBatchDays;
}

const SampleProduct &productOn(const QDate &day, qint64 daysBeforeEnd, Random &random)
{
    std::vector<int> weights;
    for (const auto &product : sampleCatalogue()) {
        const auto surge = isBadBatch(product, daysBeforeEnd) ? 150 : 100;
        weights.push_back(product.popularity * (*product.season)[size_t(day.month() - 1)] * surge / 100);
    }
    return sampleCatalogue()[size_t(random.weighted(weights))];
}

Sentiment sentimentFor(int rating, Random &random)
{
    constexpr Sentiment labels[] = {Sentiment::Positive, Sentiment::Mixed, Sentiment::Neutral, Sentiment::Negative};
    constexpr int weights[5][4] = {{0, 5, 2, 93}, {0, 24, 6, 70}, {7, 52, 24, 17}, {74, 20, 6, 0}, {95, 3, 2, 0}};
    return labels[random.weighted(weights[rating - 1])];
}

ReviewMood moodOf(const SamplePerson &person, const std::array<int, 5> &stars, bool isBad, Random &random)
{
    const auto rating = 1 + random.weighted(stars);
    return {
        .language = person.language, .rating = rating, .sentiment = sentimentFor(rating, random), .isBadBatch = isBad};
}

/// Writes the reviews of one store one by one; later ones avoid the words of earlier ones.
class Writer
{
public:
    explicit Writer(const SampleOptions &options)
        : m_options(options)
        , m_first(options.asOf.addMonths(-monthsBack).addDays(1))
        , m_dayWeights(dayWeights(m_first, options.asOf))
    {}

    Draft write(int index, ReviewStatus status)
    {
        Random random(m_options.seed, quint64(index) + 1);
        const auto person = samplePerson(m_options.seed, random.below(m_options.reviews * 4 / 5 + 1));
        const auto day = dayFor(status, random);
        const auto daysBeforeEnd = day.daysTo(m_options.asOf);
        const auto &product = productOn(day, daysBeforeEnd, random);
        const auto isBad = isBadBatch(product, daysBeforeEnd) && random.chance(88);
        const auto &stars = status == ReviewStatus::Rejected ? rejectedStars : isBad ? badBatchStars : product.stars;
        Draft draft{.created = timeOn(day, person, random), .ordered = {}, .json = {}};
        if (random.chance(86))
            draft.ordered = draft.created.addSecs(-qint64(random.between(9, 45)) * 86'400 - random.below(80'000));
        const auto mood = moodOf(person, stars, isBad, random);
        draft.json = {{u"subscriberId"_s, sampleUserId()}, {u"reviewId"_s, sampleUuid(random)},
            {u"customerId"_s, person.id}, {u"status"_s, toString(status)}, {u"rating"_s, mood.rating},
            {u"dateCreated"_s, isoOf(draft.created)}};
        addProduct(draft, product, mood, random);
        addWords(draft, product, mood, status, random);
        addOpinion(draft, mood, daysBeforeEnd, random);
        draft.json[u"reviewer"_s] = reviewerOf(person, product, !draft.ordered.isNull(), random);
        draft.json[u"source"_s] = random.chance(80) ? u"review-request-email"_s : u"write-review-button"_s;
        return draft;
    }

private:
    QDate dayFor(ReviewStatus status, Random &random) const
    {
        if (status == ReviewStatus::Pending)
            return m_options.asOf.addDays(-random.below(pendingDays));
        return m_first.addDays(random.weighted(m_dayWeights));
    }

    /// By day and in the evening where the customer lives, never after the end.
    QDateTime timeOn(const QDate &day, const SamplePerson &person, Random &random) const
    {
        constexpr int byHour[] = {
            8, 4, 2, 1, 1, 3, 10, 22, 34, 40, 42, 42, 44, 42, 38, 36, 36, 40, 46, 56, 64, 62, 46, 22};
        const auto hour = (random.weighted(byHour) - person.utcOffsetHours + 24) % 24;
        const QTime time(hour, random.below(60), random.below(60), random.below(1000));
        return {day, time, Qt::UTC};
    }

    static void addProduct(Draft &draft, const SampleProduct &product, const ReviewMood &mood, Random &random)
    {
        const auto variant = random.below(int(product.variants.size()));
        auto &json = draft.json;
        json[u"productId"_s] = u"shopify-%1"_s.arg(product.id);
        json[u"productName"_s] = QString::fromUtf8(product.name);
        json[u"variantId"_s] = QString::number(41'000'000'000'000 + (product.id % 100'000'000) * 10 + quint64(variant));
        json[u"variantName"_s] = QString::fromUtf8(product.variants[size_t(variant)]);
        json[u"attributesWithRating"_s] = scalesOf(product, mood.rating, mood.isBadBatch, random);
        json[u"productAttributes"_s] = productAttributesOf(product, variant, random);
        json[u"media"_s] = mediaOf(product, random);
    }

    void addWords(
        Draft &draft, const SampleProduct &product, const ReviewMood &mood, ReviewStatus status, Random &random)
    {
        constexpr int tries = 12;
        constexpr int shortText = 24;
        auto language = codeOf(mood.language);
        auto sentiment = mood.sentiment;
        ReviewWords words;
        if (status == ReviewStatus::Rejected && random.chance(70)) {
            sentiment = mood.rating <= 2 ? Sentiment::Negative : Sentiment::Neutral;
            words = rejectedWords(sentiment, random);
            language = codeOf(Language::English);
        } else if (!random.chance(7)) {
            for (int i = 0; i < tries; ++i) {
                words = reviewWords(product, mood, random);
                if (words.body.size() < shortText || !m_bodies.contains(words.body))
                    break;
            }
            m_bodies.insert(words.body);
        }
        const auto hasWords = !words.body.isEmpty();
        draft.json[u"title"_s] = words.title;
        draft.json[u"body"_s] = words.body;
        draft.json[u"languageCode"_s] = hasWords ? QJsonValue(language) : QJsonValue();
        draft.json[u"sentiment"_s] = hasWords ? QJsonValue(toString(sentiment)) : QJsonValue();
        draft.json[u"containsProfanity"_s] =
            words.body.contains(u"crap"_s, Qt::CaseInsensitive) || words.body.contains(u"like hell"_s);
        if (status == ReviewStatus::Approved && hasWords)
            addReply(draft, mood, random);
    }

    void addReply(Draft &draft, const ReviewMood &mood, Random &random) const
    {
        constexpr int share[] = {62, 48, 22, 5, 4};
        if (!random.chance(share[mood.rating - 1]))
            return;
        const auto replied = draft.created.addSecs(random.between(3'600, 5 * 86'400));
        if (replied.date() > m_options.asOf)
            return;
        const auto words = replyWords(mood, random);
        draft.json[u"reply"_s] = QJsonObject{{u"body"_s, u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s},
            {u"rawBody"_s, words}, {u"dateCreated"_s, isoOf(replied)}, {u"isPrivate"_s, random.chance(10)}};
    }

    static void addOpinion(Draft &draft, const ReviewMood &mood, qint64 daysBeforeEnd, Random &random)
    {
        auto &json = draft.json;
        if (random.chance(90))
            json[u"isRecommended"_s] = mood.rating >= 4 ? !random.chance(2) : mood.rating == 3 && random.chance(45);
        const auto interest = int(std::min<qint64>(daysBeforeEnd, 200)) / 50 + (mood.rating <= 2 ? 3 : 0);
        json[u"helpfulCount"_s] = random.chance(42) ? random.below(interest + 2) : 0;
        json[u"unhelpfulCount"_s] = random.chance(8) ? 1 : 0;
        json[u"isIncentivized"_s] = random.chance(7);
        if (const auto reward = rewardOf(random); !reward.isEmpty())
            json[u"reward"_s] = reward;
        QJsonArray tags;
        if (mood.rating <= 2 && random.chance(30))
            tags.append(u"needs follow-up"_s);
        if (mood.isBadBatch && random.chance(25))
            tags.append(u"roast complaint"_s);
        json[u"tags"_s] = tags;
    }

    SampleOptions m_options;
    QDate m_first;
    std::vector<int> m_dayWeights;
    QSet<QString> m_bodies;
};

/// Numbers rise with the time of the order, as a shop counts them; other customers' orders lie between.
void numberOrders(std::vector<Draft> &drafts, quint64 seed)
{
    std::vector<Draft *> withOrder;
    for (auto &draft : drafts) {
        if (!draft.ordered.isNull())
            withOrder.push_back(&draft);
    }
    std::stable_sort(
        withOrder.begin(), withOrder.end(), [](const Draft *a, const Draft *b) { return a->ordered < b->ordered; });
    Random random(seed);
    auto number = 1'200;
    for (auto *draft : withOrder) {
        number += random.between(1, 13);
        draft->json[u"order"_s] = QJsonObject{{u"orderId"_s, QString::number(5'480'000'000'000 + number * 32'768LL)},
            {u"orderNumber"_s, u"#FW%1"_s.arg(number)}};
    }
}

} // namespace

QString sampleUserId()
{
    return u"f3a71c52-0d4e-4b8a-9e61-2c5d7b90a4e8"_s;
}

std::vector<QJsonObject> sampleReviews(const SampleOptions &options)
{
    Q_ASSERT(options.asOf.isValid());
    const auto pending = (options.reviews * pendingPercent + 50) / 100;
    const auto rejected = (options.reviews * rejectedPercent + 50) / 100;
    Writer writer(options);
    std::vector<Draft> drafts;
    for (int i = 0; i < options.reviews; ++i) {
        const auto status = i < pending              ? ReviewStatus::Pending
                            : i < pending + rejected ? ReviewStatus::Rejected
                                                     : ReviewStatus::Approved;
        drafts.push_back(writer.write(i, status));
    }
    numberOrders(drafts, options.seed);
    std::stable_sort(
        drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.created > b.created; });
    std::vector<QJsonObject> reviews;
    for (auto &draft : drafts)
        reviews.push_back(std::move(draft.json));
    return reviews;
}

} // namespace plaudit
