// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "domain/result.h"
#include "orders/match_rules.h"

#include <vector>

namespace plaudit
{

class Reader;

/// What orders may be found by; see orderKey and customerKey.
struct MatchKeys
{
    std::vector<qint64> orders, customers;

    void add(const ReferenceCore &core, const MatchSubject &subject);
    void add(const ReferenceCore &core, const OrderReferenceRow &order);
    void makeUnique();
};

/// The records whose match may be another one since a change number: those that changed, and those that changed orders
/// may belong to.
class MatchChanges
{
public:
    /// Beyond so many records, matching everything anew is about as fast.
    static constexpr size_t most = 60'000;

    /// Once.
    [[nodiscard]] Result<void> read(Reader &reader, qint64 sinceSeq, const ReferenceCore &core);

    [[nodiscard]] const std::vector<MatchSubject> &subjects() const { return m_subjects; } ///< each once
    [[nodiscard]] bool hasOrders() const { return m_orders > 0; } ///< whether any order changed
    [[nodiscard]] bool isTooMuch() const { return m_orders > most || m_records > most; }

private:
    [[nodiscard]] Result<void> readTouched(Reader &reader);

    MatchKeys m_keys;
    std::vector<MatchSubject> m_subjects;
    size_t m_orders = 0, m_records = 0;
};

} // namespace plaudit
