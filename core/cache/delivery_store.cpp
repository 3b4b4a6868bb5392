// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/delivery_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 msInADay = 86'400'000;

} // namespace

DeliveryStore::DeliveryStore(Database &database)
    : m_database(database)
{}

Result<QSet<QByteArray>> DeliveryStore::known(const std::vector<QByteArray> &messageIds)
{
    QSet<QByteArray> known;
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < messageIds.size(); ++i)
        done = m_database.eachRow(u"SELECT 1 FROM delivery WHERE message_id = ?"_s, {messageIds[i]},
            [&](const Statement &) { known.insert(messageIds[i]); });
    return done.map([&known] { return std::move(known); });
}

Result<void> DeliveryStore::remember(const std::vector<QByteArray> &messageIds, qint64 atMs)
{
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < messageIds.size(); ++i)
        done =
            m_database.execute(u"INSERT INTO delivery (message_id, received_ms) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                {messageIds[i], atMs});
    return done;
}

Result<void> DeliveryStore::forgetBefore(qint64 ms)
{
    return m_database.execute(u"DELETE FROM delivery WHERE received_ms < ?"_s, {ms});
}

Result<void> DeliveryStore::count(const DeliveryCount &more)
{
    return m_database.execute(u"INSERT INTO delivery_count (day, outcome, count, last_ms) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (day, outcome) DO UPDATE SET count = count + excluded.count, "
                              "last_ms = max(last_ms, excluded.last_ms)"_s,
        {more.lastMs / msInADay, toString(more.outcome), more.count, more.lastMs});
}

Result<std::vector<DeliveryCount>> DeliveryStore::countsSince(qint64 ms)
{
    std::vector<DeliveryCount> counts;
    return m_database
        .eachRow(u"SELECT outcome, sum(count), max(last_ms) FROM delivery_count WHERE day >= ? GROUP BY outcome "
                 "ORDER BY sum(count) DESC, outcome"_s,
            {ms / msInADay},
            [&counts](const Statement &row) {
                if (const auto outcome = deliveryOutcomeFrom(row.value(0).toString()))
                    counts.push_back(
                        {.outcome = *outcome, .count = row.value(1).toLongLong(), .lastMs = row.value(2).toLongLong()});
            })
        .map([&counts] { return std::move(counts); });
}

Result<void> setOutlastingPowerLoss(Database &database, bool isWanted)
{
    return database.execute(isWanted ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
}

} // namespace plaudit
