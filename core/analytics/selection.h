// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// A filter made ready for one snapshot, which must outlive it.
class Selection
{
public:
    Selection(const Snapshot &snapshot, const Filter &filter);

    /// Everything but the dates.
    [[nodiscard]] bool holdsAtAnyTime(std::size_t row) const
    {
        return m_snapshot.removed()[row] == 0 &&
               (m_statuses >> static_cast<unsigned>(m_snapshot.statuses()[row]) & 1U) &&
               (m_ratings >> m_snapshot.ratings()[row] & 1U) &&
               (m_sentiments >> static_cast<unsigned>(m_snapshot.sentiments()[row]) & 1U) &&
               m_products[m_snapshot.productCodes()[row]] != 0;
    }
    /// A row without a day is in no stretch of time, but in all of it.
    [[nodiscard]] bool holdsDay(std::int32_t day) const
    {
        return !m_hasDates || (day >= m_firstDay && day <= m_lastDay);
    }

private:
    const Snapshot &m_snapshot;
    unsigned m_statuses = 0;
    unsigned m_ratings = 0;
    unsigned m_sentiments = 0;
    std::vector<std::uint8_t> m_products;
    bool m_hasDates = false;
    std::int32_t m_firstDay = 0;
    std::int32_t m_lastDay = 0;
};

} // namespace plaudit
