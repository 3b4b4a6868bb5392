// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_author.h"

#include "sample/catalogue.h"
#include "sample/review_details.h"
#include "sample/sample_order.h"
#include "sample/sample_store.h"
#include "sample/sample_streams.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int rejectedPercent = 3;
constexpr int wordlessPercent = 7;
constexpr int incentivizedPercent = 9;
constexpr int orderKnownPercent = 88;
constexpr quint64 mostAttempts = 16;

QString isoOf(qint64 ms)
{
    return Timestamp{.utcMs = ms}.toIso();
}

int pendingPercent(qint64 age)
{
    if (age < 2 * dayMs)
        return 70;
    if (age < 5 * dayMs)
        return 35;
    if (age < 10 * dayMs)
        return 12;
    return age < 21 * dayMs ? 4 : 0;
}

/// Mostly as the stars say, sometimes tellingly not.
Sentiment sentimentFor(int rating, Random &random)
{
    constexpr Sentiment labels[] = {Sentiment::Positive, Sentiment::Mixed, Sentiment::Neutral, Sentiment::Negative};
    constexpr int weights[5][4] = {{2, 5, 2, 91}, {3, 22, 6, 69}, {7, 52, 24, 17}, {73, 19, 6, 2}, {94, 3, 2, 1}};
    return labels[random.weighted(weights[rating - 1])];
}

} // namespace

struct ReviewAuthor::Context
{
    const PlannedReview &planned;
    const PlannedOrder &order;
    BasketLine line;
    const SampleProduct &product;
    SamplePerson person;
    Random random;
    ReviewMood mood;
    SampleReview review;
};

ReviewAuthor::ReviewAuthor(const StorePlan &plan)
    : m_plan(plan)
{}

SampleReview ReviewAuthor::review(const PlannedReview &planned, int attempt) const
{
    const auto &order = m_plan.orders()[planned.order];
    const auto line = m_plan.basket(order).lines[planned.line];
    Context context{.planned = planned,
        .order = order,
        .line = line,
        .product = sampleCatalogue()[size_t(line.product)],
        .person = m_plan.person(order.customer),
        .random = m_plan.random(ReviewStream, m_plan.keyOf(planned)),
        .mood = {},
        .review = {}};
    addFacts(context);
    addProduct(context);
    addWords(context, attempt);
    addOpinion(context);
    addReviewer(context);
    addHistory(context);
    addReply(context);
    return std::move(context.review);
}

void ReviewAuthor::addFacts(Context &context) const
{
    auto &[planned, order, line, product, person, random, mood, review] = context;
    review.ms = planned.ms;
    review.product = line.product;
    review.rating = line.experience;
    review.isIncentivized = random.chance(incentivizedPercent);
    if (review.isIncentivized && review.rating < highestRating && random.chance(60))
        ++review.rating;
    const auto isPending = random.chance(pendingPercent(m_plan.calendar().endMs() - planned.ms));
    const auto isRejected = !isPending && random.chance(rejectedPercent);
    if (isRejected)
        review.rating = 1 + random.weighted({48, 10, 10, 7, 25});
    review.status = isPending ? ReviewStatus::Pending : isRejected ? ReviewStatus::Rejected : ReviewStatus::Approved;
    review.sentiment = sentimentFor(review.rating, random);
    mood = {.language = person.language,
        .rating = review.rating,
        .sentiment = review.sentiment,
        .isBadBatch = line.isBadBatch && review.rating <= 3};
    review.json = {{u"subscriberId"_s, sampleUserId()}, {u"reviewId"_s, sampleUuid(random)},
        {u"customerId"_s, person.id}, {u"status"_s, toString(review.status)}, {u"rating"_s, review.rating},
        {u"dateCreated"_s, isoOf(planned.ms)}, {u"isIncentivized"_s, review.isIncentivized},
        {u"source"_s, random.chance(80) ? u"review-request-email"_s : u"write-review-button"_s}};
    if (random.chance(orderKnownPercent))
        addOrder(context);
}

void ReviewAuthor::addOrder(Context &context) const
{
    static constexpr OrderNaming namings[] = {
        OrderNaming::IdAndNumber, OrderNaming::IdAlone, OrderNaming::NumberAlone, OrderNaming::BareNumber};
    const auto &planned = context.planned;
    auto naming = m_plan.random(OrderNamingStream, m_plan.keyOf(planned));
    context.review.naming = namings[naming.weighted({64, 12, 12, 12})];
    QJsonObject order;
    if (context.review.naming <= OrderNaming::IdAlone)
        order.insert(u"orderId"_s, orderId(planned.order));
    if (context.review.naming != OrderNaming::IdAlone) {
        const auto isBare = context.review.naming == OrderNaming::BareNumber;
        order.insert(u"orderNumber"_s, isBare ? bareNumber(planned.order) : orderName(planned.order));
    }
    context.review.json.insert(u"order"_s, order);
}

void ReviewAuthor::addProduct(Context &context) const
{
    const auto &product = context.product;
    const auto variant = context.line.variant;
    auto &json = context.review.json;
    json.insert(u"productId"_s, u"shopify-%1"_s.arg(product.id));
    json.insert(u"productName"_s, QString::fromUtf8(product.name));
    json.insert(u"variantId"_s, variantId(context.line.product, variant));
    json.insert(u"variantName"_s, QString::fromUtf8(product.variants[size_t(variant)]));
    json.insert(
        u"attributesWithRating"_s, scalesOf(product, context.mood.rating, context.mood.isBadBatch, context.random));
    json.insert(u"productAttributes"_s, productAttributesOf(product, variant, context.random));
    json.insert(u"media"_s, mediaOf(product, context.random));
}

void ReviewAuthor::addWords(Context &context, int attempt) const
{
    auto words = m_plan.random(ReviewWordsStream, m_plan.keyOf(context.planned) * mostAttempts + quint64(attempt));
    auto &[planned, order, line, product, person, random, mood, review] = context;
    auto language = codeOf(mood.language);
    ReviewWords said;
    const auto isWordless = random.chance(wordlessPercent);
    if (review.status == ReviewStatus::Rejected && random.chance(70)) {
        review.sentiment = mood.rating <= 2 ? Sentiment::Negative : Sentiment::Neutral;
        said = rejectedWords(review.sentiment, words);
        language = codeOf(Language::English);
    } else if (!isWordless) {
        said = reviewWords(product, mood, words);
    }
    const auto hasWords = !said.body.isEmpty();
    if (!hasWords)
        review.sentiment = Sentiment::Unlabelled;
    review.json.insert(u"title"_s, said.title);
    review.json.insert(u"body"_s, said.body);
    review.json.insert(u"languageCode"_s, hasWords ? QJsonValue(language) : QJsonValue());
    review.json.insert(u"sentiment"_s, hasWords ? QJsonValue(toString(review.sentiment)) : QJsonValue());
    review.json.insert(u"containsProfanity"_s,
        said.body.contains(u"crap"_s, Qt::CaseInsensitive) || said.body.contains(u"like hell"_s));
}

void ReviewAuthor::addReply(Context &context) const
{
    constexpr std::array share = {62, 48, 22, 5, 4};
    auto &review = context.review;
    if (review.status != ReviewStatus::Approved || review.sentiment == Sentiment::Unlabelled ||
        !context.random.chance(share[size_t(review.rating - 1)]))
        return;
    const auto replied = std::max(review.ms, review.moderatedMs) + context.random.between(3'600, 5 * 86'400) * 1000LL;
    if (replied >= m_plan.calendar().endMs())
        return;
    review.repliedMs = replied;
    const auto words = replyWords(context.mood, context.random);
    review.json.insert(
        u"reply"_s, QJsonObject{{u"body"_s, u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s}, {u"rawBody"_s, words},
                        {u"dateCreated"_s, isoOf(replied)}, {u"isPrivate"_s, context.random.chance(10)}});
}

void ReviewAuthor::addOpinion(Context &context) const
{
    auto &[planned, order, line, product, person, random, mood, review] = context;
    auto &json = review.json;
    if (random.chance(90)) {
        json.insert(u"isRecommended"_s, mood.rating >= 4 ? !random.chance(2) : mood.rating == 3 && random.chance(45));
    }
    const auto age = (m_plan.calendar().endMs() - planned.ms) / dayMs;
    const auto interest = int(std::min<qint64>(age, 200)) / 50 + (mood.rating <= 2 ? 3 : 0);
    json.insert(u"helpfulCount"_s, random.chance(42) ? random.below(interest + 2) : 0);
    json.insert(u"unhelpfulCount"_s, random.chance(8) ? 1 : 0);
    if (const auto reward = rewardOf(random); review.isIncentivized && !reward.isEmpty())
        json.insert(u"reward"_s, reward);
    QJsonArray tags;
    if (mood.rating <= 2 && random.chance(30))
        tags.append(u"needs follow-up"_s);
    if (mood.isBadBatch && random.chance(25))
        tags.append(u"roast complaint"_s);
    json.insert(u"tags"_s, tags);
}

void ReviewAuthor::addReviewer(Context &context) const
{
    auto &json = context.review.json;
    json.insert(u"reviewer"_s, reviewerOf(context.person, context.product, json.contains(u"order"_s), context.random));
}

void ReviewAuthor::addHistory(Context &context) const
{
    auto &review = context.review;
    auto &random = context.random;
    const auto end = m_plan.calendar().endMs();
    if (review.status != ReviewStatus::Pending) {
        const auto moderated = review.ms + random.between(600, 30 * 3'600) * 1000LL;
        review.moderatedMs = moderated < end ? moderated : review.ms;
    }
    review.ratingBeforeEdit = review.rating;
    if (!random.chance(3) || review.status == ReviewStatus::Pending)
        return;
    const auto edited = review.moderatedMs + random.between(2, 20) * dayMs + random.below(12) * hourMs;
    if (edited >= end)
        return;
    review.editedMs = edited;
    review.ratingBeforeEdit = review.rating <= 2 ? review.rating + 2 : review.rating - 1;
}

QJsonObject SampleReview::jsonAt(qint64 when) const
{
    auto then = json;
    if (when < moderatedMs)
        then.insert(u"status"_s, toString(ReviewStatus::Pending));
    if (when < editedMs && editedMs != never) {
        then.insert(u"rating"_s, ratingBeforeEdit);
        then.insert(u"title"_s, QString());
    }
    if (when < repliedMs)
        then.remove(u"reply"_s);
    then.insert(u"helpfulCount"_s, 0);
    then.insert(u"unhelpfulCount"_s, 0);
    return then;
}

} // namespace plaudit
