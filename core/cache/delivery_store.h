// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/delivery.h"
#include "domain/result.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace plaudit
{

class Database;

/// Events of some deliveries with what must be true together: `events` holds nothing of a message that was there.
struct DeliveriesCommit
{
    EventsCommit events;
    std::vector<QByteArray> messageIds;
};

/// Webhooks that were delivered to this machine: which messages were taken, and what became of all by days.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database &database);

    /// Those of the messages that were taken.
    [[nodiscard]] Result<QSet<QByteArray>> known(const std::vector<QByteArray> &messageIds);
    [[nodiscard]] Result<void> remember(const std::vector<QByteArray> &messageIds, qint64 atMs);
    /// Messages received before then may come again as new ones.
    [[nodiscard]] Result<void> forgetBefore(qint64 ms);
    [[nodiscard]] Result<void> count(const DeliveryCount &more);
    /// Each outcome there was on that UTC day or later, once.
    [[nodiscard]] Result<std::vector<DeliveryCount>> countsSince(qint64 ms);

private:
    Database &m_database;
};

/// Whether a commit is on the disk itself when it returns, so that a loss of power can't take it back; otherwise it is
/// in the hands of the system. To be set outside of a transaction.
[[nodiscard]] Result<void> setOutlastingPowerLoss(Database &database, bool isWanted);

} // namespace plaudit
