// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/live_feed.h"

#include "sample/sample_order.h"
#include "sample/sample_store.h"
#include "sample/sample_streams.h"

#include <QJsonDocument>
#include <QList>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Kind = FeedEvent::Kind;
using Type = FeedEvent::Type;
using Topic = FeedEvent::Topic;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 1'440 * minuteMs;
/// The list of a survey shows a submission this much later.
constexpr qint64 listLagMs = 3 * dayMs;
constexpr qint64 updateDelayMs = 40 * minuteMs;
/// Close to a power of ten, so that numbers of five and of six digits meet.
constexpr quint64 firstSequence = 99'960;
constexpr quint64 deletedOffset = quint64(1) << 40;
constexpr quint64 eventOffset = quint64(1) << 41;

} // namespace

ResponseFeed feedOf(const StorePlan &plan, const PlannedResponse &planned)
{
    const auto &calendar = plan.calendar();
    if (!calendar.isInFeed(planned.ms))
        return {};
    if (planned.ms >= calendar.endMs() - listLagMs)
        return {.ways = ResponseWays::WebhookOnly};
    auto random = plan.random(FeedStream, StorePlan::keyOf(plan.orders()[planned.order]));
    const auto fate = random.below(100);
    if (fate < 2)
        return {};
    const auto hasUpdate = fate >= 5 && fate < 9 && calendar.isInFeed(planned.ms + updateDelayMs);
    ResponseFeed feed{.ways = ResponseWays::Both, .isUpdated = hasUpdate, .isConflict = fate < 5};
    if (feed.isUpdated || feed.isConflict) {
        const auto isDifferent =
            sampleResponse(plan, planned, Edition::Earlier).json != sampleResponse(plan, planned, Edition::Final).json;
        feed.isUpdated = feed.isUpdated && isDifferent;
        feed.isConflict = feed.isConflict && isDifferent;
    }
    return feed;
}

QString toString(FeedEvent::Type type)
{
    switch (type) {
    case Type::Review:
        return u"review"_s;
    case Type::SurveyResponse:
        return u"survey_response"_s;
    case Type::LoyaltyCustomer:
        return u"loyalty_customer"_s;
    case Type::LoyaltyEarning:
        return u"loyalty_earning_transaction"_s;
    case Type::LoyaltyRedemption:
        return u"loyalty_redemption_transaction"_s;
    case Type::Referral:
        return u"referral"_s;
    case Type::Quiz:
        return u"quiz_response"_s;
    }
    Q_UNREACHABLE();
}

QString toString(FeedEvent::Topic topic)
{
    return topic == Topic::Create ? u"create"_s : topic == Topic::Update ? u"update"_s : u"delete"_s;
}

LiveFeed::LiveFeed(const StorePlan &plan, ReviewTeller tell)
    : m_plan(plan)
    , m_tell(std::move(tell))
{
    planReviews();
    planResponses();
    planOrders();
    number();
    deliver();
}

void LiveFeed::add(const FeedEvent &event)
{
    if (m_plan.calendar().isInFeed(event.happenedMs))
        m_events.push_back(event);
}

qint64 LiveFeed::deletedMs(qint64 createdMs, Random &random) const
{
    const auto deleted = createdMs + random.between(1, 30) * dayMs + random.below(600) * minuteMs;
    if (m_plan.calendar().isInFeed(deleted))
        return deleted;
    const auto end = m_plan.calendar().endMs();
    return (std::max(createdMs, end - listLagMs) + end) / 2;
}

void LiveFeed::planReviews()
{
    const auto feedFrom = startOfStoreDay(m_plan.calendar().feedFrom());
    const auto &reviews = m_plan.reviews();
    // A reply or an edit may come weeks after the review.
    const auto first = std::lower_bound(reviews.begin(), reviews.end(), feedFrom - 60 * dayMs,
        [](const PlannedReview &review, qint64 ms) { return review.ms < ms; });
    QList<quint32> indexes(std::distance(first, reviews.end()));
    std::iota(indexes.begin(), indexes.end(), quint32(std::distance(reviews.begin(), first)));
    const auto historyOf = [this, &reviews](quint32 index) {
        const auto review = m_tell(reviews[index], index);
        return std::array{review.ms, review.moderatedMs, review.editedMs, review.repliedMs};
    };
    const auto histories = QtConcurrent::blockingMapped<QList<std::array<qint64, 4>>>(indexes, historyOf);
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const auto &[created, moderated, edited, replied] = histories[i];
        add({.happenedMs = created, .index = indexes[i]});
        for (const auto changed : {moderated, edited, replied}) {
            if (changed > created)
                add({.happenedMs = changed, .index = indexes[i], .topic = Topic::Update});
        }
    }
    const auto &deleted = m_plan.deletedReviews();
    for (quint32 i = 0; i < deleted.size(); ++i) {
        auto random = m_plan.random(FeedStream, m_plan.keyOf(deleted[i]) + deletedOffset);
        add({.happenedMs = deleted[i].ms, .index = i, .kind = Kind::DeletedReview});
        add({.happenedMs = deletedMs(deleted[i].ms, random),
            .index = i,
            .kind = Kind::DeletedReview,
            .topic = Topic::Delete});
    }
}

void LiveFeed::planResponses()
{
    const auto &responses = m_plan.responses();
    for (quint32 i = 0; i < responses.size(); ++i) {
        const auto feed = feedOf(m_plan, responses[i]);
        if (feed.ways == ResponseWays::BackfillOnly)
            continue;
        add({.happenedMs = responses[i].ms, .index = i, .kind = Kind::Response, .type = Type::SurveyResponse});
        if (feed.isUpdated) {
            add({.happenedMs = responses[i].ms + updateDelayMs,
                .index = i,
                .kind = Kind::Response,
                .type = Type::SurveyResponse,
                .topic = Topic::Update});
        }
    }
    const auto &deleted = m_plan.deletedResponses();
    for (quint32 i = 0; i < deleted.size(); ++i) {
        auto random = m_plan.random(FeedStream, StorePlan::keyOf(m_plan.orders()[deleted[i].order]) + deletedOffset);
        FeedEvent event{
            .happenedMs = deleted[i].ms, .index = i, .kind = Kind::DeletedResponse, .type = Type::SurveyResponse};
        add(event);
        event.happenedMs = deletedMs(event.happenedMs, random);
        event.topic = Topic::Delete;
        add(event);
    }
}

void LiveFeed::planOrders()
{
    const auto &orders = m_plan.orders();
    for (quint32 i = 0; i < orders.size(); ++i) {
        if (!m_plan.calendar().isInFeed(orders[i].ms))
            continue;
        auto random = m_plan.random(FeedStream, StorePlan::keyOf(orders[i]) + eventOffset);
        constexpr std::array perMille = {std::pair{Type::LoyaltyCustomer, 30}, std::pair{Type::LoyaltyEarning, 160},
            std::pair{Type::LoyaltyRedemption, 40}, std::pair{Type::Referral, 15}, std::pair{Type::Quiz, 20}};
        for (const auto &[type, share] : perMille) {
            if (random.below(1'000) < share) {
                add({.happenedMs = orders[i].ms + random.between(1, 9) * minuteMs,
                    .index = i,
                    .kind = Kind::Order,
                    .type = type});
            }
        }
    }
}

void LiveFeed::number()
{
    std::sort(m_events.begin(), m_events.end(), [](const FeedEvent &a, const FeedEvent &b) {
        return std::tie(a.happenedMs, a.kind, a.index, a.topic, a.type) <
               std::tie(b.happenedMs, b.kind, b.index, b.topic, b.type);
    });
    std::array<quint64, 7> next;
    next.fill(firstSequence);
    for (auto &event : m_events)
        event.sequence = next[size_t(event.type)]++;
}

void LiveFeed::deliver()
{
    const auto count = m_events.size();
    for (size_t i = 0; i < count; ++i) {
        auto &event = m_events[i];
        auto random = m_plan.random(FeedStream, event.sequence * 8 + quint64(event.type));
        event.deliveredMs = event.happenedMs + random.between(400, 4'000);
        if (random.chance(6))
            event.deliveredMs += random.between(2, 400) * minuteMs;
        if (random.chance(5)) {
            auto again = event;
            again.isRedelivery = true;
            again.deliveredMs += std::array<qint64, 3>{5'000, 5 * minuteMs, 30 * minuteMs}[size_t(random.below(3))];
            m_events.push_back(again);
        }
    }
    std::sort(m_events.begin(), m_events.end(), [](const FeedEvent &a, const FeedEvent &b) {
        return std::tie(a.deliveredMs, a.type, a.sequence, a.isRedelivery) <
               std::tie(b.deliveredMs, b.type, b.sequence, b.isRedelivery);
    });
}

QByteArray LiveFeed::envelope(const FeedEvent &event) const
{
    const QJsonObject envelope{{u"resource"_s, resource(event)}, {u"resourceType"_s, toString(event.type)},
        {u"sequenceNumber"_s, QString::number(event.sequence)}, {u"topic"_s, toString(event.topic)},
        {u"version"_s, u"2025-02-01"_s}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

SampleReview LiveFeed::reviewOf(const FeedEvent &event) const
{
    return event.kind == Kind::Review ? m_tell(m_plan.reviews()[event.index], event.index)
                                      : ReviewAuthor(m_plan).review(m_plan.deletedReviews()[event.index], 0);
}

QJsonObject LiveFeed::resource(const FeedEvent &event) const
{
    const auto ids = [&event](const QJsonObject &whole, const QString &id) {
        return event.topic == Topic::Delete ? QJsonObject{{u"subscriberId"_s, sampleUserId()}, {id, whole[id]}} : whole;
    };
    switch (event.kind) {
    case Kind::Review:
    case Kind::DeletedReview:
        return ids(reviewOf(event).jsonAt(event.happenedMs), u"reviewId"_s);
    case Kind::Response: {
        const auto &planned = m_plan.responses()[event.index];
        const auto feed = feedOf(m_plan, planned);
        const auto isEarlier = feed.isConflict || (feed.isUpdated && event.topic == Topic::Create);
        return sampleResponse(m_plan, planned, isEarlier ? Edition::Earlier : Edition::Final).json;
    }
    case Kind::DeletedResponse:
        return ids(
            sampleResponse(m_plan, m_plan.deletedResponses()[event.index], Edition::Final).json, u"surveyResponseId"_s);
    case Kind::Order:
        return orderResource(event);
    }
    Q_UNREACHABLE();
}

QJsonObject LiveFeed::orderResource(const FeedEvent &event) const
{
    const auto &order = m_plan.orders()[event.index];
    auto random = m_plan.random(FeedStream, event.sequence * 8 + quint64(event.type) + deletedOffset);
    const auto person = m_plan.person(order.customer);
    const auto id = sampleUuid(random);
    const QJsonObject customer{{u"customerId"_s, person.id}, {u"email"_s, person.email}};
    QJsonObject resource{{u"subscriberId"_s, sampleUserId()}, {u"customer"_s, customer}};
    const auto date = Timestamp{.utcMs = event.happenedMs}.toIso();
    switch (event.type) {
    case Type::LoyaltyCustomer:
        resource.insert(u"loyaltyCustomerId"_s, person.id);
        break;
    case Type::LoyaltyEarning:
    case Type::LoyaltyRedemption:
        resource.insert(u"loyaltyCustomerId"_s, person.id);
        resource.insert(u"loyaltyTransactionId"_s, id);
        resource.insert(u"amount"_s, random.between(5, 40) * 10);
        resource.insert(u"date"_s, date);
        resource.insert(u"status"_s, u"complete"_s);
        break;
    case Type::Referral:
        resource.insert(u"referralId"_s, id);
        resource.insert(u"dateCreated"_s, date);
        break;
    default:
        resource.insert(u"quizResponseId"_s, id);
        resource.insert(u"quizName"_s, u"Find your roast"_s);
        resource.insert(u"dateCreated"_s, date);
    }
    return resource;
}

} // namespace plaudit
