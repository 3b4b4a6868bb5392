// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/event_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

EventStore::EventStore(Database &database)
    : m_database(database)
{}

Result<bool> EventStore::add(const IncomingEvent &event, qint64 block)
{
    const bool isRecord = event.resourceType == "review"_L1 || event.resourceType == "survey_response"_L1;
    const auto added = m_database.change(
        u"INSERT INTO webhook_event (resource_type, sequence, topic, resource_id, delivered_ms, state, block, start, "
        "length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {event.resourceType, event.sequence.toText(), event.topic, event.id.bytes(), orNull(event.deliveredMs),
            isRecord ? u"applied"_s : u"kept"_s, block, event.start, event.length});
    if (!added || *added > 0 || !event.deliveredMs)
        return added.map([](qint64 rows) { return rows > 0; });
    return m_database
        .execute(u"UPDATE webhook_event SET delivered_ms = min(coalesce(delivered_ms, ?), ?) "
                 "WHERE resource_type = ? AND sequence = ?"_s,
            {*event.deliveredMs, *event.deliveredMs, event.resourceType, event.sequence.toText()})
        .map([] { return false; });
}

Result<void> EventStore::countAgain(qint64 batchId, const IncomingEvent &event)
{
    return m_database.execute(
        u"INSERT INTO redelivery (batch, resource_type, sequence, delivered_ms) VALUES (?, ?, ?, ?)"_s,
        {batchId == 0 ? QVariant() : QVariant(batchId), event.resourceType, event.sequence.toText(),
            orNull(event.deliveredMs)});
}

Result<void> EventStore::keepCustomerEvent(const IncomingEvent &event)
{
    const bool isDeleted = event.topic == "delete"_L1;
    const auto *told = std::get_if<CustomerEvent>(&event.record);
    static const CustomerEvent nothing;
    const auto &happened = (told ? *told : nothing).occurredAt;
    const auto text = [told](QString CustomerEvent::*field) { return told ? orNull(told->*field) : QVariant(); };
    return m_database.execute(
        u"INSERT INTO event (type, resource_id, sequence, occurred_ms, occurred_offset, customer_id, email, properties, "
        "is_deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (type, resource_id) DO UPDATE SET "
        "sequence = excluded.sequence, occurred_ms = excluded.occurred_ms, occurred_offset = excluded.occurred_offset, "
        "customer_id = excluded.customer_id, email = excluded.email, properties = excluded.properties, "
        "is_deleted = excluded.is_deleted "
        "WHERE (length(excluded.sequence), excluded.sequence) > (length(sequence), sequence)"_s,
        {event.resourceType, event.id.bytes(), event.sequence.toText(), msOrNull(happened), offsetOrNull(happened),
            text(&CustomerEvent::customerId), text(&CustomerEvent::email),
            told ? orNull(QString::fromUtf8(told->properties)) : QVariant(), isDeleted});
}

Result<void> EventStore::countInto(CacheCounts &counts)
{
    const auto number = [this](const QString &sql, qint64 &into) {
        return m_database.eachRow(sql, {}, [&into](const Statement &row) { into = row.value(0).toLongLong(); });
    };
    const auto deleted = [](QLatin1String kind, QLatin1String idColumn) {
        return u"SELECT count(*) FROM tombstone t WHERE t.kind = '%1' AND NOT EXISTS (SELECT 1 FROM %1 r "
               "WHERE r.%2 = t.record_id AND r.removed_at_ms IS NULL)"_s.arg(kind, idColumn);
    };
    return number(u"SELECT count(*) FROM webhook_event"_s, counts.events)
        .and_then([&] { return number(u"SELECT count(*) FROM redelivery"_s, counts.redelivered); })
        .and_then([&] { return number(deleted("review"_L1, "review_id"_L1), counts.deletedReviews); })
        .and_then([&] { return number(deleted("survey_response"_L1, "response_id"_L1), counts.deletedResponses); })
        .and_then([&] { return number(u"SELECT count(*) FROM quarantine"_s, counts.quarantined); })
        .and_then([&] { return number(u"SELECT count(*) FROM event WHERE NOT is_deleted"_s, counts.customerEvents); })
        .and_then([&] {
            return m_database.eachRow(u"SELECT occurred_ms FROM event WHERE occurred_ms IS NOT NULL"_s, {},
                [&](const Statement &row) { counts.customerEventMs.push_back(row.value(0).toLongLong()); });
        });
}

} // namespace plaudit
