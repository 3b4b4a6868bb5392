// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/review_author.h"
#include "sample/store_plan.h"
#include "sample/surveys.h"

#include <QJsonObject>

#include <array>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

/// The plan's orders by their customers.
class CustomerOrders
{
public:
    explicit CustomerOrders(const StorePlan &plan);
    /// Indexes into the plan's orders, in the order of time.
    [[nodiscard]] std::vector<quint32> of(quint32 customer) const;

private:
    std::vector<std::pair<quint32, quint32>> m_orders; ///< customer and order
};

/// How records are tied to orders by the rules of matching, told from the plan, for an export of orders that ends
/// somewhere. Reviews and responses may be added by two threads.
class MatchTruth
{
public:
    /// The export holds the orders before `endMs`. `plan` and `customers` must outlive it.
    MatchTruth(
        const StorePlan &plan, const CustomerOrders &customers, qint64 endMs = std::numeric_limits<qint64>::max());
    void add(const SampleReview &review, const PlannedReview &planned);
    void add(const SampleResponse &response, const PlannedResponse &planned);
    /// Counts by method of `reviews`, `approved_reviews` and `responses`.
    [[nodiscard]] QJsonObject json() const;

private:
    enum Method : size_t { OrderLine, Order, CustomerProduct, Ambiguous, None };
    using Counts = std::array<qint64, 5>;
    struct Named
    {
        std::optional<quint32> order;
        bool isShared = false; ///< by its number alone, which another order has too
    };

    [[nodiscard]] bool isExported(quint32 order) const { return order < m_exported; }
    [[nodiscard]] Named orderNamedBy(const SampleReview &review, const PlannedReview &planned) const;
    [[nodiscard]] Method methodFor(const SampleReview &review, const PlannedReview &planned) const;
    /// Under the name that the review has for it.
    [[nodiscard]] bool sells(quint32 order, const BasketLine &wanted) const;
    [[nodiscard]] bool isBoughtBefore(const PlannedReview &planned, const BasketLine &wanted) const;
    [[nodiscard]] static QJsonObject json(const Counts &counts);

    const StorePlan &m_plan;
    const CustomerOrders &m_customers;
    quint32 m_exported; ///< the first so many
    Counts m_reviews{}, m_approved{}, m_responses{};
};

} // namespace plaudit
