// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// `key` is a customerKey(); 0 for 0.
    [[nodiscard]] std::uint32_t codeOf(qint64 key);
    [[nodiscard]] std::uint32_t size() const { return m_size; }

private:
    struct Slot
    {
        qint64 key = 0; ///< 0: free
        std::uint32_t code = 0;
    };
    [[nodiscard]] Slot &slotOf(qint64 key);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    std::uint32_t m_size = 0;
};

} // namespace plaudit
