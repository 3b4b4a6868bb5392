// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/column.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Gives customers dense numbers from 1, in the order they are met. For millions of keys that are hashes already: one
/// array with open addressing, no allocation for each.
class CustomerCodes
{
public:
    CustomerCodes();
    /// The keys of customers from 1 that have their numbers already.
    explicit CustomerCodes(Column<std::int64_t> known);

    /// `key` is a customerKey(); 0 for 0.
    [[nodiscard]] std::uint32_t codeOf(qint64 key);
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_known.size() + m_new.size()); }
    /// Of customers from 1; the known ones themselves where no other was met.
    [[nodiscard]] Column<std::int64_t> keys() const;

private:
    struct Slot
    {
        qint64 key = 0; ///< 0: free
        std::uint32_t code = 0;
    };
    [[nodiscard]] Slot &slotOf(qint64 key);
    void grow();
    /// Only once it is asked for: many an extension meets no customer by their key.
    void fill();

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    Column<std::int64_t> m_known;
    std::vector<std::int64_t> m_new;
};

} // namespace plaudit
