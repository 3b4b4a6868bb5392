// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_codes.h"
#include "analytics/local_days.h"
#include "analytics/match_draft.h"
#include "analytics/order_draft.h"
#include "analytics/order_ties.h"
#include "analytics/response_draft.h"
#include "analytics/review_draft.h"
#include "analytics/snapshot.h"

#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

struct AnswerRow;
struct CacheCounts;
struct QuestionRow;
struct ResponseRow;
struct ReviewRow;
struct SurveyRow;

/// Makes a snapshot of the rows it is told, or extends a base by those that are new or changed since; single use.
/// Different kinds of rows may be told by different threads, each kind by one: reviews; and all else.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const QTimeZone &zone);
    /// In the base's time zone. Texts, counts and times are told anew as a whole, records only where they changed. What
    /// is gone from the tables altogether can't be told.
    explicit SnapshotBuilder(std::shared_ptr<const Snapshot> base);

    /// Of many records a few will be looked up: makes that ready. Meanwhile another thread may tell rows.
    void indexBase();

    void setChangeCounter(qint64 counter);
    void setLastSync(std::optional<qint64> utcMs);
    void addProduct(const QString &productId, const QString &name);
    void addReview(const ReviewRow &row);
    void addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions);
    /// In the order of rows.
    void addResponse(const ResponseRow &row);
    /// In the order of the responses.
    void addAnswer(const AnswerRow &row);
    /// In the order of rows.
    void addOrder(const OrderRow &row);
    /// After all orders, in their order.
    void addOrderLine(const OrderLineRow &row);
    void addMatch(const MatchRow &row);
    void setCounts(CacheCounts counts);
    /// Reviews, responses, orders and matches told so far.
    [[nodiscard]] std::size_t records() const;
    /// Null where a base can't be extended: an order has lost its customer, and whose the opinions on it are by
    /// themselves is not known.
    [[nodiscard]] std::shared_ptr<const Snapshot> take();

private:
    void takeOrders();
    [[nodiscard]] const RowIndex &orderIndex();  ///< of the orders that were taken; made when it is first asked for
    [[nodiscard]] const RowIndex &reviewIndex(); ///< the same of reviews
    void takeReviewTexts();
    void takeReviews();
    void takeResponses();
    /// `index`: of the records as they are now.
    [[nodiscard]] ToldRows toldOf(const RowMerge &merge, const MatchDraft &matches, const RowIndex &index) const;
    [[nodiscard]] ReturningOrders returningOrders() const;

    std::shared_ptr<const Snapshot> m_base;
    std::shared_ptr<Snapshot> m_snapshot;
    LocalDays m_reviewDays, m_days; ///< of the two threads
    CustomerCodes m_customers;
    ReviewDraft m_reviews;
    ResponseDraft m_responses;
    OrderDraft m_orders;
    MatchDraft m_reviewMatches, m_responseMatches;
    std::vector<std::uint32_t> m_orderPlaces; ///< see OrderPlaces
    std::optional<RowIndex> m_baseOrders, m_baseReviews;
    std::optional<RowIndex> m_orderIndex, m_reviewIndex; ///< where they aren't as in the base
    bool m_isCustomerLost = false;
};

} // namespace plaudit
