// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <vector>

namespace plaudit
{

class Database;

/// Delivered webhooks as they came, and what they say of customers beside reviews and surveys. To be used inside a
/// transaction.
class EventStore
{
public:
    explicit EventStore(Database &database);

    /// False where that sequence number was there; its earliest known delivery is kept.
    [[nodiscard]] Result<bool> add(const IncomingEvent &event, qint64 block);
    [[nodiscard]] Result<void> countAgain(qint64 batchId, const IncomingEvent &event);
    /// Keeps what the highest sequence number says of it.
    [[nodiscard]] Result<void> keepCustomerEvent(const IncomingEvent &event);
    /// What Data health counts.
    [[nodiscard]] Result<void> countInto(CacheCounts &counts);

private:
    Database &m_database;
};

} // namespace plaudit
