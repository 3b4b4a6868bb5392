// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/matching.h"

#include <QString>

#include <vector>

namespace plaudit
{

/// Takes a rule's prefix and suffix off references.
class ReferenceCore
{
public:
    explicit ReferenceCore(const MatchRules &rules);

    [[nodiscard]] bool hasRules() const { return !m_prefixes.isEmpty() || !m_suffixes.isEmpty(); }
    /// Without the longest prefix and the longest suffix that fit; something always stays. `reference` as
    /// orderReference() writes it.
    [[nodiscard]] QString of(const QString &reference) const;
    /// orderKey() of every reference that is equal to this one by the rules, this one included.
    [[nodiscard]] std::vector<qint64> keysOf(const QString &text) const;

private:
    QStringList m_prefixes, m_suffixes; ///< the longest first
};

} // namespace plaudit
