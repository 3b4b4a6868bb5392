// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/people.h"
#include "sample/store_calendar.h"

#include <QDate>

#include <vector>

namespace plaudit
{

struct SampleOptions
{
    quint64 seed = 1;
    int reviews = 5'000; ///< 0 or more; customers, orders and responses come in proportion
    QDate asOf;          ///< the sample ends where this day begins in the shop; valid
};

enum class SampleSurvey : quint8 { Recommendation, Purchase, MonthLater };
enum class SurveyChannel : quint8 { Email, PostPurchase };

/// One product of an order, and how it turned out.
struct BasketLine
{
    int product = 0; ///< in the catalogue
    int variant = 0;
    int quantity = 1;
    qint64 reviewMs = 0; ///< when the customer would review it
    int experience = 5;  ///< stars, 1–5
    bool isBadBatch = false;
};

struct Basket
{
    std::vector<BasketLine> lines; ///< one at least
    int score = 9;                 ///< how likely the customer is to recommend the store, 0–10
};

struct PlannedOrder
{
    qint64 ms = 0;
    quint32 customer = 0;
    quint8 turn = 0; ///< which of the customer's orders, from 0; one may be left out
};

struct PlannedReview
{
    qint64 ms = 0;
    quint32 order = 0; ///< in StorePlan::orders()
    quint8 line = 0;
};

struct PlannedResponse
{
    qint64 ms = 0;
    quint32 order = 0;
    SampleSurvey survey = SampleSurvey::Recommendation;
    SurveyChannel channel = SurveyChannel::Email;
};

/// Who orders what when, who reviews it and who answers a survey: a life for each customer, of which everything else is
/// told. What a customer lived through decides whether they come back. Some 150 bytes a review; immutable.
class StorePlan
{
public:
    explicit StorePlan(const SampleOptions &options);

    [[nodiscard]] const SampleOptions &options() const { return m_options; }
    [[nodiscard]] const StoreCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] quint32 customers() const { return m_customers; }

    /// Each list in the order of time.
    [[nodiscard]] const std::vector<PlannedOrder> &orders() const { return m_orders; }
    [[nodiscard]] const std::vector<PlannedReview> &reviews() const { return m_reviews; }
    [[nodiscard]] const std::vector<PlannedResponse> &responses() const { return m_responses; }
    /// What was there and is deleted: the live feed alone tells of it.
    [[nodiscard]] const std::vector<PlannedReview> &deletedReviews() const { return m_deletedReviews; }
    [[nodiscard]] const std::vector<PlannedResponse> &deletedResponses() const { return m_deletedResponses; }

    [[nodiscard]] SamplePerson person(quint32 customer) const;
    [[nodiscard]] Basket basket(const PlannedOrder &order) const;
    /// Chance for one purpose and one thing, apart from all others. Streams of the plan's own are below 16.
    [[nodiscard]] Random random(quint64 purpose, quint64 thing) const;

    /// A number of its own for each order, and for each line of one.
    [[nodiscard]] static quint64 keyOf(const PlannedOrder &order);
    [[nodiscard]] quint64 keyOf(const PlannedReview &review) const;

private:
    void planOrders();
    void planReviews();
    void planResponses();
    [[nodiscard]] Basket basketFor(const PlannedOrder &order, int utcOffsetHours) const;
    [[nodiscard]] PlannedResponse responseTo(quint32 order) const;

    SampleOptions m_options;
    StoreCalendar m_calendar;
    quint32 m_customers;
    std::vector<PlannedOrder> m_orders;
    std::vector<PlannedReview> m_reviews, m_deletedReviews;
    std::vector<PlannedResponse> m_responses, m_deletedResponses;
};

} // namespace plaudit
