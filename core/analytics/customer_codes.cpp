// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_codes.h"

#include <utility>

namespace plaudit
{

CustomerCodes::CustomerCodes()
    : m_slots(1024)
{}

std::uint32_t CustomerCodes::codeOf(qint64 key)
{
    if (key == 0)
        return 0;
    auto *slot = &slotOf(key);
    if (slot->key == key)
        return slot->code;
    if (2 * (std::size_t{m_size} + 1) > m_slots.size()) {
        grow();
        slot = &slotOf(key);
    }
    *slot = {.key = key, .code = ++m_size};
    return m_size;
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
