// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/match_draft.h"

#include "analytics/side_by_side.h"

namespace plaudit
{

namespace
{

using Matches = Snapshot::Matches;

/// Values of a base, which are copied only when one of them becomes another.
template<class T>
class OpenColumn
{
public:
    OpenColumn() = default;
    explicit OpenColumn(Column<T> base)
        : m_base(std::move(base))
    {}
    explicit OpenColumn(std::vector<T> own)
        : m_own(std::move(own))
        , m_isOwn(true)
    {}
    [[nodiscard]] std::size_t size() const { return m_isOwn ? m_own.size() : m_base.size(); }
    [[nodiscard]] T operator[](std::size_t row) const { return m_isOwn ? m_own[row] : m_base[row]; }
    void set(std::size_t row, T value)
    {
        if ((*this)[row] == value)
            return;
        if (!m_isOwn)
            m_own.assign(m_base.begin(), m_base.end());
        m_isOwn = true;
        m_own[row] = value;
    }
    [[nodiscard]] Column<T> taken() && { return m_isOwn ? Column<T>(std::move(m_own)) : std::move(m_base); }

private:
    Column<T> m_base;
    std::vector<T> m_own;
    bool m_isOwn = false;
};

/// Matches that still change.
struct OpenMatches
{
    OpenColumn<std::uint8_t> outcome;
    OpenColumn<std::uint32_t> order;
    OpenColumn<std::uint16_t> position;
    OpenColumn<std::uint32_t> customer;
};

/// `leaving`: see MatchDraft::merged().
OpenMatches opened(const Matches &base, std::span<const std::uint32_t> baseRows, const RowMerge &records,
    const std::vector<std::uint32_t> &leaving, const RowIndex &recordIndex)
{
    if (records.isInPlace())
        return {.outcome = OpenColumn(base.outcome),
            .order = OpenColumn(base.order),
            .position = OpenColumn(base.position),
            .customer = OpenColumn(base.customer)};
    OpenMatches open;
    const auto openOne = [&]<class T>(OpenColumn<T> &column, const Column<T> &before, T ofUnseen) {
        auto values = records.merged(before.values(), std::vector<T>(records.added(), ofUnseen));
        for (const auto old : leaving)
            values[recordIndex.indexOf(baseRows[old])] = before[old];
        column = OpenColumn<T>(std::move(values));
    };
    sideBySide(
        {[&] {
             openOne(open.order, base.order, Matches::nothing);
             openOne(open.outcome, base.outcome, Matches::outcomeOf(MatchMethod::None, UnmatchedReason::NotUnmatched));
         },
            [&] {
                openOne(open.customer, base.customer, 0U);
                openOne(open.position, base.position, Matches::noPosition);
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
    matches.outcome.set(record, Matches::outcomeOf(row.method, row.reason));
    matches.order.set(record, hasOrder ? order : Matches::nothing);
    matches.position.set(record, hasLine ? static_cast<std::uint16_t>(row.position) : Matches::noPosition);
    matches.customer.set(record, buyer != 0 ? buyer : customers.codeOf(row.customer));
}

/// Orders have moved, and those told anew may have another customer.
void follow(OpenMatches &matches, const OrderPlaces &orders)
{
    if (orders.places.empty())
        return;
    for (std::size_t i = 0; i < matches.order.size(); ++i) {
        if (matches.order[i] == Matches::nothing)
            continue;
        const auto order = orders.places[matches.order[i]];
        matches.order.set(i, order);
        if (const auto buyer = order == RowMerge::gone ? 0 : orders.orders.customer[order]; buyer != 0)
            matches.customer.set(i, buyer);
    }
}

} // namespace

Snapshot::Matches MatchDraft::merged(const Matches &base, std::span<const std::uint32_t> baseRows,
    const RowMerge &records, const std::vector<std::uint32_t> &leaving, const RowIndex &recordIndex,
    const OrderPlaces &orders, CustomerCodes &customers) const
{
    auto matches = opened(base, baseRows, records, leaving, recordIndex);
    follow(matches, orders);
    for (const auto &row : m_rows) {
        if (const auto record = recordIndex.indexOf(row.record); record != RowIndex::nothing)
            set(matches, record, row, orders, customers);
    }
    Matches made;
    made.outcome = std::move(matches.outcome).taken();
    made.order = std::move(matches.order).taken();
    made.position = std::move(matches.position).taken();
    made.customer = std::move(matches.customer).taken();
    return made;
}

} // namespace plaudit
