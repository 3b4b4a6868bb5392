// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/match_draft.h"

#include "analytics/side_by_side.h"

namespace plaudit
{

namespace
{

using Matches = Snapshot::Matches;

/// Matches that still change.
struct OpenMatches
{
    std::vector<std::uint8_t> outcome;
    std::vector<std::uint32_t> order;
    std::vector<std::uint16_t> position;
    std::vector<std::uint32_t> customer;
};

OpenMatches opened(const Matches &base, const RowMerge &records)
{
    const auto added = records.added();
    const auto unseen = Matches::outcomeOf(MatchMethod::None, UnmatchedReason::NotUnmatched);
    OpenMatches open;
    sideBySide({[&] {
                    open.order =
                        records.merged(base.order.values(), std::vector<std::uint32_t>(added, Matches::nothing));
                    open.outcome = records.merged(base.outcome.values(), std::vector<std::uint8_t>(added, unseen));
                },
        [&] {
            open.customer = records.merged(base.customer.values(), std::vector<std::uint32_t>(added, 0));
            open.position =
                records.merged(base.position.values(), std::vector<std::uint16_t>(added, Matches::noPosition));
        }});
    return open;
}

void set(OpenMatches &matches, std::uint32_t record, const MatchRow &row, const OrderPlaces &orders,
    CustomerCodes &customers)
{
    const auto order = row.order == 0 ? RowIndex::nothing : orders.index.indexOf(row.order);
    const bool hasOrder = order != RowIndex::nothing;
    const bool hasLine = hasOrder && row.position >= 0 && row.position < Matches::noPosition;
    const auto buyer = hasOrder ? orders.orders.customer[order] : 0;
    matches.outcome[record] = Matches::outcomeOf(row.method, row.reason);
    matches.order[record] = hasOrder ? order : Matches::nothing;
    matches.position[record] = hasLine ? static_cast<std::uint16_t>(row.position) : Matches::noPosition;
    matches.customer[record] = buyer != 0 ? buyer : customers.codeOf(row.customer);
}

/// Orders have moved, and those told anew may have another customer.
void follow(OpenMatches &matches, const OrderPlaces &orders)
{
    if (orders.places.empty())
        return;
    for (std::size_t i = 0; i < matches.order.size(); ++i) {
        auto &order = matches.order[i];
        if (order == Matches::nothing)
            continue;
        order = orders.places[order];
        if (const auto buyer = order == RowMerge::gone ? 0 : orders.orders.customer[order]; buyer != 0)
            matches.customer[i] = buyer;
    }
}

} // namespace

Snapshot::Matches MatchDraft::merged(const Matches &base, std::span<const std::uint32_t> baseRows,
    const RowMerge &records, const std::vector<std::uint32_t> &leaving, const RowIndex &recordIndex,
    const OrderPlaces &orders, CustomerCodes &customers) const
{
    if (m_rows.empty() && records.isInPlace() && orders.places.empty())
        return base;
    auto matches = opened(base, records);
    for (const auto old : leaving) {
        const auto now = recordIndex.indexOf(baseRows[old]);
        matches.outcome[now] = base.outcome[old];
        matches.order[now] = base.order[old];
        matches.position[now] = base.position[old];
        matches.customer[now] = base.customer[old];
    }
    follow(matches, orders);
    for (const auto &row : m_rows) {
        if (const auto record = recordIndex.indexOf(row.record); record != RowIndex::nothing)
            set(matches, record, row, orders, customers);
    }
    Matches made;
    made.outcome = std::move(matches.outcome);
    made.order = std::move(matches.order);
    made.position = std::move(matches.position);
    made.customer = std::move(matches.customer);
    return made;
}

} // namespace plaudit
