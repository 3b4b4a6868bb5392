// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_codes.h"
#include "analytics/row_merge.h"
#include "analytics/snapshot.h"
#include "cache/order_records.h"

#include <cstdint>
#include <span>
#include <vector>

namespace plaudit
{

/// Where the orders of a base are in what comes of it.
struct OrderPlaces
{
    const Snapshot::Orders &orders;    ///< as they are now
    const RowIndex &index;             ///< of those
    std::vector<std::uint32_t> places; ///< of each order of the base; empty where they are as they were
};

/// The matches of one kind of records as they are read, on their way into a snapshot.
class MatchDraft
{
public:
    void add(const MatchRow &row) { m_rows.push_back(row); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const std::vector<MatchRow> &rows() const { return m_rows; }

    /// For records in their new order. A record that is told anew keeps its match until that is told anew too;
    /// `leaving`: the indexes in the base that it had.
    [[nodiscard]] Snapshot::Matches merged(const Snapshot::Matches &base, std::span<const std::uint32_t> baseRows,
        const RowMerge &records, const std::vector<std::uint32_t> &leaving, const RowIndex &recordIndex,
        const OrderPlaces &orders, CustomerCodes &customers) const;

private:
    std::vector<MatchRow> m_rows;
};

} // namespace plaudit
