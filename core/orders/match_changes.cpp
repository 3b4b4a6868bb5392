// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/match_changes.h"

#include "cache/reader.h"
#include "domain/order_reference.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace plaudit
{

namespace
{

void addAll(std::vector<qint64> &keys, const std::vector<qint64> &more)
{
    keys.insert(keys.end(), more.begin(), more.end());
}

void sortUnique(std::vector<qint64> &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace

void MatchKeys::add(const ReferenceCore &core, const MatchSubject &subject)
{
    addAll(orders, core.keysOf(subject.orderId));
    addAll(orders, core.keysOf(subject.orderNumber));
    if (const auto customer = customerKey(subject.email); customer != 0)
        customers.push_back(customer);
}

void MatchKeys::add(const ReferenceCore &core, const OrderReferenceRow &order)
{
    addAll(orders, core.keysOf(order.id));
    addAll(orders, core.keysOf(order.name));
    if (order.customer != 0)
        customers.push_back(order.customer);
}

void MatchKeys::makeUnique()
{
    sortUnique(orders);
    sortUnique(customers);
}

Result<void> MatchChanges::read(Reader &reader, qint64 sinceSeq, const ReferenceCore &core)
{
    return reader
        .eachOrderReference(sinceSeq,
            [&](const OrderReferenceRow &order) {
                if (++m_orders <= most)
                    m_keys.add(core, order);
            })
        .and_then([&]() -> Result<void> {
            if (isTooMuch())
                return {};
            return reader.eachMatchSubject(sinceSeq, [this](const MatchSubject &subject) {
                if (++m_records <= most)
                    m_subjects.push_back(subject);
            });
        })
        .and_then([&] { return isTooMuch() || m_orders == 0 ? Result<void>() : readTouched(reader); });
}

Result<void> MatchChanges::readTouched(Reader &reader)
{
    m_keys.makeUnique();
    const auto touched = reader.matchesTouching(m_keys.orders, m_keys.customers);
    if (!touched)
        return failure(touched.error());
    for (const auto kind : {MatchKind::Review, MatchKind::Response}) {
        std::unordered_set<qint64> known;
        for (const auto &subject : m_subjects) {
            if (subject.kind == kind)
                known.insert(subject.row);
        }
        std::vector<qint64> rows;
        for (const auto &[touchedKind, row] : *touched) {
            if (touchedKind == kind && !known.contains(row))
                rows.push_back(row);
        }
        m_records += rows.size();
        if (isTooMuch())
            return {};
        auto read = reader.eachMatchSubjectOf(
            kind, rows, [this](const MatchSubject &subject) { m_subjects.push_back(subject); });
        if (!read)
            return read;
    }
    return {};
}

} // namespace plaudit
