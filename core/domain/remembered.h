// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace plaudit
{

/// What was worked out of keys that come again and again. With `most` of them it forgets them all, so that keys that
/// never come again take no more room than that. Belongs to one thread at a time.
template<class Key, class Value, qsizetype most>
class Remembered
{
public:
    /// As it was made the first time; valid until the next is asked for.
    template<class Make>
    [[nodiscard]] Value &of(const Key &key, const Make &make)
    {
        auto known = m_values.find(key);
        if (known == m_values.end()) {
            if (m_values.size() >= most)
                m_values.clear();
            known = m_values.insert(key, make());
        }
        return *known;
    }

private:
    QHash<Key, Value> m_values;
};

} // namespace plaudit
