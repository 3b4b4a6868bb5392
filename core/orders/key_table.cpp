// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/key_table.h"

#include <algorithm>
#include <bit>

namespace plaudit
{

namespace
{

/// FNV's first bits are nearly the same for texts that differ in their last letter.
quint64 spread(qint64 key)
{
    return quint64(key) * 0x9E3779B97F4A7C15u;
}

} // namespace

void KeyTable::add(qint64 key, quint32 value)
{
    if (key != 0)
        m_entries.push_back({.key = spread(key), .value = value});
}

void KeyTable::seal(const std::function<bool(quint32, quint32)> &isBefore)
{
    std::sort(m_entries.begin(), m_entries.end(), [&isBefore](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : isBefore(a.value, b.value);
    });
    const auto isSame = [](const Entry &a, const Entry &b) { return a.key == b.key && a.value == b.value; };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), isSame), m_entries.end());
    m_shift = 64 - int(std::bit_width(m_entries.size()));
    m_starts.assign(m_shift >= 64 ? 2 : (size_t(1) << (64 - m_shift)) + 1, quint32(m_entries.size()));
    for (auto i = m_entries.size(); i-- > 0;)
        m_starts[bucketOf(m_entries[i].key)] = quint32(i);
    for (auto bucket = m_starts.size() - 1; bucket-- > 0;)
        m_starts[bucket] = std::min(m_starts[bucket], m_starts[bucket + 1]);
}

std::span<const KeyTable::Entry> KeyTable::of(qint64 key) const
{
    if (key == 0 || m_entries.empty())
        return {};
    const auto spreadKey = spread(key);
    const auto bucket = bucketOf(spreadKey);
    const auto end = m_entries.begin() + m_starts[bucket + 1];
    const auto first = std::find_if(
        m_entries.begin() + m_starts[bucket], end, [spreadKey](const Entry &entry) { return entry.key == spreadKey; });
    const auto last = std::find_if(first, end, [spreadKey](const Entry &entry) { return entry.key != spreadKey; });
    return {first, last};
}

} // namespace plaudit
