// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/match_truth.h"

#include "sample/sample_order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 yearMs = 365LL * 86'400'000;

/// The export has whole seconds.
qint64 exportedMs(const PlannedOrder &order)
{
    return order.ms / 1000 * 1000;
}

} // namespace

CustomerOrders::CustomerOrders(const StorePlan &plan)
{
    m_orders.reserve(plan.orders().size());
    for (quint32 i = 0; i < plan.orders().size(); ++i)
        m_orders.emplace_back(plan.orders()[i].customer, i);
    std::sort(m_orders.begin(), m_orders.end());
}

std::vector<quint32> CustomerOrders::of(quint32 customer) const
{
    std::vector<quint32> orders;
    for (auto it = std::lower_bound(m_orders.begin(), m_orders.end(), std::pair(customer, quint32(0)));
         it != m_orders.end() && it->first == customer; ++it)
        orders.push_back(it->second);
    return orders;
}

MatchTruth::MatchTruth(const StorePlan &plan, const CustomerOrders &customers, qint64 endMs)
    : m_plan(plan)
    , m_customers(customers)
    , m_exported(quint32(std::count_if(
          plan.orders().begin(), plan.orders().end(), [endMs](const PlannedOrder &order) { return order.ms < endMs; })))
{}

MatchTruth::Named MatchTruth::orderNamedBy(const SampleReview &review, const PlannedReview &planned) const
{
    const auto order = planned.order;
    if (review.naming == OrderNaming::None)
        return {};
    const auto isOwnThere = isExported(order);
    if (isOwnThere && review.naming != OrderNaming::BareNumber)
        return {.order = order};
    if (!isOwnThere && review.naming == OrderNaming::IdAlone)
        return {};
    // By the digits of its number: those of the other part of a split order are the same.
    const auto other = isSecondPart(order)       ? std::optional(order - 1)
                       : isSecondPart(order + 1) ? std::optional(order + 1)
                                                 : std::nullopt;
    const auto isOtherThere = other && isExported(*other);
    if (isOwnThere && isOtherThere)
        return {.isShared = true};
    return {.order = isOwnThere ? std::optional(order) : isOtherThere ? other : std::nullopt};
}

bool MatchTruth::sells(quint32 order, const BasketLine &wanted) const
{
    const auto &planned = m_plan.orders()[order];
    const auto lines = m_plan.basket(planned).lines;
    return !hasEarlierName(m_plan, planned, wanted.product) &&
           std::any_of(lines.begin(), lines.end(), [&wanted](const BasketLine &line) {
               return line.product == wanted.product && line.variant == wanted.variant;
           });
}

bool MatchTruth::isBoughtBefore(const PlannedReview &planned, const BasketLine &wanted) const
{
    const auto customer = m_plan.orders()[planned.order].customer;
    if (!leavesEmail(m_plan, customer))
        return false;
    const auto orders = m_customers.of(customer);
    return std::any_of(orders.begin(), orders.end(), [&](quint32 order) {
        const auto ms = exportedMs(m_plan.orders()[order]);
        return isExported(order) && ms < planned.ms && planned.ms - ms <= yearMs && sells(order, wanted);
    });
}

MatchTruth::Method MatchTruth::methodFor(const SampleReview &review, const PlannedReview &planned) const
{
    const auto wanted = m_plan.basket(m_plan.orders()[planned.order]).lines[planned.line];
    const auto named = orderNamedBy(review, planned);
    if (named.order)
        return sells(*named.order, wanted) ? OrderLine : Order;
    if (isBoughtBefore(planned, wanted))
        return CustomerProduct;
    return named.isShared ? Ambiguous : None;
}

void MatchTruth::add(const SampleReview &review, const PlannedReview &planned)
{
    const auto method = methodFor(review, planned);
    ++m_reviews[method];
    m_approved[method] += review.status == ReviewStatus::Approved ? 1 : 0;
}

void MatchTruth::add(const SampleResponse &response, const PlannedResponse &planned)
{
    ++m_responses[response.hasOrder && isExported(planned.order) ? Order : None];
}

QJsonObject MatchTruth::json(const Counts &counts)
{
    return {{u"order_line"_s, counts[OrderLine]}, {u"order"_s, counts[Order]},
        {u"customer_product"_s, counts[CustomerProduct]}, {u"ambiguous"_s, counts[Ambiguous]},
        {u"none"_s, counts[None]}};
}

QJsonObject MatchTruth::json() const
{
    return {{u"reviews"_s, json(m_reviews)}, {u"approved_reviews"_s, json(m_approved)},
        {u"responses"_s, json(m_responses)}};
}

} // namespace plaudit
