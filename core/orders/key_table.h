// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace plaudit
{

/// Numbers under 64-bit keys that are hashes; several may share a key. 20 bytes each. Filled, sealed, then asked, by
/// any thread.
class KeyTable
{
public:
    struct Entry
    {
        quint64 key = 0; ///< spread over all bits
        quint32 value = 0;
    };

    void reserve(size_t count) { m_entries.reserve(count); }
    /// Key 0 means none and is left out.
    void add(qint64 key, quint32 value);
    /// Those of one key are sorted by `isBefore`, else by their value.
    void seal(const std::function<bool(quint32, quint32)> &isBefore = std::less<quint32>());

    /// Each value once, if it was added more than once under the key.
    [[nodiscard]] std::span<const Entry> of(qint64 key) const;

private:
    [[nodiscard]] size_t bucketOf(quint64 key) const { return m_shift >= 64 ? 0 : size_t(key >> m_shift); }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_starts; ///< of the entries whose keys begin with those bits
    int m_shift = 64;
};

} // namespace plaudit
