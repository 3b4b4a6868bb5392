// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Tables whose rules have widened; SQLite can't change a CHECK in place. What points to import_batch moves along.
QStringList widened()
{
    return {
        uR"(CREATE TABLE import_batch_2 (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('reviews', 'events', 'orders')),
            file_name TEXT NOT NULL, file_hash BLOB NOT NULL, dialect TEXT NOT NULL, encoding TEXT NOT NULL,
            separator TEXT NOT NULL, started_at_ms INTEGER NOT NULL, ended_at_ms INTEGER,
            added INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,
            received INTEGER NOT NULL DEFAULT 0, redelivered INTEGER NOT NULL DEFAULT 0,
            position INTEGER NOT NULL DEFAULT 0, undone_at_ms INTEGER) STRICT)"_s,
        u"INSERT INTO import_batch_2 SELECT *, NULL FROM import_batch"_s,
        uR"(CREATE TABLE import_reject_2 (
            id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES import_batch_2 ON DELETE CASCADE,
            line INTEGER NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL) STRICT)"_s,
        u"INSERT INTO import_reject_2 SELECT * FROM import_reject"_s,
        uR"(CREATE TABLE redelivery_2 (
            id INTEGER PRIMARY KEY, batch INTEGER REFERENCES import_batch_2 ON DELETE CASCADE,
            resource_type TEXT NOT NULL, sequence TEXT NOT NULL, delivered_ms INTEGER) STRICT)"_s,
        u"INSERT INTO redelivery_2 SELECT * FROM redelivery"_s,
        uR"(CREATE TABLE quarantine_2 (
            id INTEGER PRIMARY KEY, run INTEGER REFERENCES sync_run, batch INTEGER REFERENCES import_batch_2,
            stream TEXT NOT NULL, record_id BLOB, reason TEXT NOT NULL, raw BLOB NOT NULL, raw_hash BLOB NOT NULL,
            is_kept_out INTEGER NOT NULL CHECK (is_kept_out IN (0, 1)),
            received_at_ms INTEGER NOT NULL, last_seen_ms INTEGER NOT NULL, UNIQUE (raw_hash, reason)) STRICT)"_s,
        u"INSERT INTO quarantine_2 SELECT * FROM quarantine"_s,
        u"DROP TABLE import_reject"_s,
        u"DROP TABLE redelivery"_s,
        u"DROP TABLE quarantine"_s,
        u"DROP TABLE import_batch"_s,
        u"ALTER TABLE import_batch_2 RENAME TO import_batch"_s,
        u"ALTER TABLE import_reject_2 RENAME TO import_reject"_s,
        u"ALTER TABLE redelivery_2 RENAME TO redelivery"_s,
        u"ALTER TABLE quarantine_2 RENAME TO quarantine"_s,
        u"CREATE INDEX import_reject_batch ON import_reject (batch)"_s,
        uR"(CREATE TABLE mapping_2 (
            kind TEXT NOT NULL CHECK (kind IN ('reviews', 'orders')), header TEXT NOT NULL, mapping TEXT NOT NULL,
            PRIMARY KEY (kind, header)) STRICT, WITHOUT ROWID)"_s,
        u"INSERT INTO mapping_2 SELECT * FROM mapping"_s,
        u"DROP TABLE mapping"_s,
        u"ALTER TABLE mapping_2 RENAME TO mapping"_s,
    };
}

/// An order as it stands, its lines, and what other batches told of it. Keys of orders and customers are hashes of what
/// they are compared by, so that the matcher's look through a million rows touches no text.
QStringList orders()
{
    return {
        u"CREATE TABLE order_source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"_s,
        uR"(CREATE TABLE orders (
            id INTEGER PRIMARY KEY, id_key INTEGER NOT NULL, name_key INTEGER NOT NULL, customer INTEGER NOT NULL,
            changed_seq INTEGER NOT NULL, created_at_ms INTEGER, created_at_offset INTEGER,
            source INTEGER NOT NULL REFERENCES order_source, order_key TEXT NOT NULL,
            facts_batch INTEGER, lines_batch INTEGER, content INTEGER NOT NULL,
            currency TEXT NOT NULL, subtotal INTEGER, shipping INTEGER, taxes INTEGER, total INTEGER,
            discount INTEGER NOT NULL, refunded INTEGER NOT NULL,
            flags INTEGER NOT NULL, subtotal_gap INTEGER, total_gap INTEGER,
            order_id TEXT, name TEXT, email TEXT, customer_id TEXT,
            paid_at_ms INTEGER, paid_at_offset INTEGER, fulfilled_at_ms INTEGER, fulfilled_at_offset INTEGER,
            cancelled_at_ms INTEGER, cancelled_at_offset INTEGER, financial_status TEXT, fulfillment_status TEXT,
            UNIQUE (order_key, source)) STRICT)"_s,
        u"CREATE INDEX orders_changed ON orders (changed_seq)"_s,
        uR"(CREATE TABLE order_item (
            id INTEGER PRIMARY KEY, product_id TEXT NOT NULL, variant_id TEXT NOT NULL, sku TEXT NOT NULL,
            name TEXT NOT NULL, UNIQUE (name, sku, product_id, variant_id)) STRICT)"_s,
        uR"(CREATE TABLE order_line (
            "order" INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE, position INTEGER NOT NULL,
            item INTEGER NOT NULL REFERENCES order_item, quantity INTEGER NOT NULL CHECK (quantity > 0),
            amount INTEGER NOT NULL, discount INTEGER NOT NULL,
            PRIMARY KEY ("order", position)) STRICT, WITHOUT ROWID)"_s,
        // Only of orders that more than one batch told of. Without a payload: what stands.
        uR"(CREATE TABLE order_version (
            "order" INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE, batch INTEGER NOT NULL REFERENCES import_batch,
            content INTEGER NOT NULL, payload BLOB, PRIMARY KEY ("order", batch)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE order_customer (
            customer_id TEXT NOT NULL, batch INTEGER NOT NULL REFERENCES import_batch, email TEXT NOT NULL,
            customer INTEGER NOT NULL, PRIMARY KEY (customer_id, batch)) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList matches()
{
    return {
        u"CREATE INDEX review_changed ON review (changed_seq)"_s,
        u"CREATE INDEX survey_response_changed ON survey_response (changed_seq)"_s,
        uR"(CREATE TABLE match (
            kind INTEGER NOT NULL CHECK (kind IN (0, 1)), record INTEGER NOT NULL, method INTEGER NOT NULL,
            reason INTEGER NOT NULL, "order" INTEGER NOT NULL, position INTEGER NOT NULL,
            id_key INTEGER NOT NULL, number_key INTEGER NOT NULL, customer INTEGER NOT NULL,
            PRIMARY KEY (kind, record)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE match_state (
            id INTEGER PRIMARY KEY CHECK (id = 1), matched_seq INTEGER NOT NULL, rules TEXT NOT NULL) STRICT)"_s,
        u"INSERT INTO match_state VALUES (1, -1, '')"_s,
    };
}

} // namespace

Migration ordersAndMatches()
{
    return {.description = u"orders, their lines and versions, and what they are matched to"_s,
        .statements = widened() + orders() + matches()};
}

} // namespace plaudit
