// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/review_author.h"
#include "sample/store_plan.h"
#include "sample/surveys.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace plaudit
{

/// Which ways a response can be learnt of: the list of the survey, the feed, or both.
enum class ResponseWays { BackfillOnly, WebhookOnly, Both };

/// What the feed tells of a response.
struct ResponseFeed
{
    ResponseWays ways = ResponseWays::BackfillOnly;
    bool isUpdated = false;  ///< the feed has the earlier edition, then the final one
    bool isConflict = false; ///< the feed has the earlier edition alone
};

[[nodiscard]] ResponseFeed feedOf(const StorePlan &plan, const PlannedResponse &planned);

struct FeedEvent
{
    enum class Kind : quint8 { Review, DeletedReview, Response, DeletedResponse, Order };
    enum class Type : quint8 {
        Review,
        SurveyResponse,
        LoyaltyCustomer,
        LoyaltyEarning,
        LoyaltyRedemption,
        Referral,
        Quiz
    };
    enum class Topic : quint8 { Create, Update, Delete };

    qint64 happenedMs = 0, deliveredMs = 0;
    quint64 sequence = 0; ///< rises with happenedMs within a type
    quint32 index = 0;    ///< in the plan's list of that kind
    Kind kind = Kind::Review;
    Type type = Type::Review;
    Topic topic = Topic::Create;
    bool isRedelivery = false;
};

/// "survey_response" …
[[nodiscard]] QString toString(FeedEvent::Type type);
/// "create" …
[[nodiscard]] QString toString(FeedEvent::Topic topic);

/// The webhooks of the last months as somebody's endpoint kept them: late ones, some twice, a silence of days.
class LiveFeed
{
public:
    /// Tells a review of the plan in its final words.
    using ReviewTeller = std::function<SampleReview(const PlannedReview &planned, quint32 index)>;

    /// Asks `tell`, from several threads, for the reviews of the feed's time alone. `plan` must outlive it.
    LiveFeed(const StorePlan &plan, ReviewTeller tell);

    [[nodiscard]] const std::vector<FeedEvent> &events() const { return m_events; } ///< as delivered
    /// The envelope, compact JSON. Thread-safe.
    [[nodiscard]] QByteArray envelope(const FeedEvent &event) const;

private:
    void planReviews();
    void planResponses();
    void planOrders();
    void add(const FeedEvent &event);
    void number();
    void deliver();
    [[nodiscard]] QJsonObject resource(const FeedEvent &event) const;
    [[nodiscard]] QJsonObject orderResource(const FeedEvent &event) const;
    [[nodiscard]] SampleReview reviewOf(const FeedEvent &event) const;
    [[nodiscard]] qint64 deletedMs(qint64 createdMs, Random &random) const;

    const StorePlan &m_plan;
    ReviewTeller m_tell;
    std::vector<FeedEvent> m_events;
};

} // namespace plaudit
