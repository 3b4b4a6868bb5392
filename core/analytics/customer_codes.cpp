// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_codes.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace plaudit
{

CustomerCodes::CustomerCodes()
    : m_slots(1024)
{}

CustomerCodes::CustomerCodes(Column<std::int64_t> known)
    : m_known(std::move(known))
{}

Column<std::int64_t> CustomerCodes::keys() const
{
    if (m_new.empty())
        return m_known;
    std::vector<std::int64_t> keys(m_known.begin(), m_known.end());
    keys.insert(keys.end(), m_new.begin(), m_new.end());
    return keys;
}

void CustomerCodes::fill()
{
    m_slots.resize(std::max<std::size_t>(1024, std::bit_ceil(2 * m_known.size() + 2)));
    for (std::size_t i = 0; i < m_known.size(); ++i)
        slotOf(m_known[i]) = {.key = m_known[i], .code = static_cast<std::uint32_t>(i + 1)};
}

std::uint32_t CustomerCodes::codeOf(qint64 key)
{
    if (key == 0)
        return 0;
    if (m_slots.empty())
        fill();
    auto *slot = &slotOf(key);
    if (slot->key == key)
        return slot->code;
    if (2 * (std::size_t{size()} + 1) > m_slots.size()) {
        grow();
        slot = &slotOf(key);
    }
    m_new.push_back(key);
    *slot = {.key = key, .code = size()};
    return size();
}

CustomerCodes::Slot &CustomerCodes::slotOf(qint64 key)
{
    const auto mask = m_slots.size() - 1;
    auto at = static_cast<std::size_t>(key) & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return m_slots[at];
}

void CustomerCodes::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const auto &slot : old) {
        if (slot.key != 0)
            slotOf(slot.key) = slot;
    }
}

} // namespace plaudit
