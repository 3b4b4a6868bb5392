// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// What is known of a record by each way, next to the facts that stand. Times that are not known are NULL; removed_at_ms
// is 0 where a record is gone since nobody knows when.
constexpr auto candidateColumns =
    "way TEXT NOT NULL DEFAULT 'merchant', rest_first_ms INTEGER, rest_ms INTEGER, rest_hash "
    "BLOB, gone_ms INTEGER, webhook_seq TEXT, webhook_ms INTEGER, webhook_hash BLOB, "
    "webhook_first_ms INTEGER, webhook_last_ms INTEGER, archive_hash BLOB, parts_hash BLOB"_L1;

QStringList addedToReview()
{
    QStringList statements;
    const auto columns = QString(candidateColumns).split(u", "_s);
    for (const auto &column : columns)
        statements.append(u"ALTER TABLE review ADD COLUMN "_s + column);
    statements += {
        u"UPDATE review SET way = coalesce((SELECT r.way FROM raw_record r WHERE r.kind = 'review' AND r.record = id), "
        "'merchant')"_s,
        u"UPDATE review SET rest_first_ms = observed_at_ms, rest_ms = observed_at_ms, rest_hash = payload_hash "
        "WHERE way = 'merchant'"_s,
        u"UPDATE review SET archive_hash = payload_hash WHERE way = 'archive'"_s,
        // A row for each telling of a review that differed from the one before, and for each webhook.
        uR"(CREATE TABLE review_version (
            review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
            way TEXT NOT NULL CHECK (way IN ('merchant', 'webhook')), stamp TEXT NOT NULL, at_ms INTEGER,
            status TEXT, rating INTEGER, helpful_count INTEGER, unhelpful_count INTEGER, has_reply INTEGER NOT NULL,
            words_hash BLOB NOT NULL, PRIMARY KEY (review, way, stamp)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX review_rest_ms ON review (status, rest_ms) WHERE removed_at_ms IS NULL"_s,
    };
    return statements;
}

/// A name belongs to the newest record that gave it.
QStringList datedNames()
{
    return {u"ALTER TABLE product ADD COLUMN name_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE product DROP COLUMN observed_at_ms"_s,
        u"ALTER TABLE customer ADD COLUMN name_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE customer ADD COLUMN email_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE customer DROP COLUMN observed_at_ms"_s};
}

QStringList surveys()
{
    return {
        uR"(CREATE TABLE survey (
            id INTEGER PRIMARY KEY, survey_id TEXT NOT NULL UNIQUE, name TEXT, name_at_ms INTEGER NOT NULL DEFAULT 0,
            given_name TEXT, is_added INTEGER NOT NULL DEFAULT 0 CHECK (is_added IN (0, 1))) STRICT)"_s,
        uR"(CREATE TABLE survey_question (
            id INTEGER PRIMARY KEY, survey INTEGER NOT NULL REFERENCES survey, question_id TEXT NOT NULL,
            text TEXT NOT NULL, type TEXT NOT NULL, position INTEGER NOT NULL,
            UNIQUE (survey, question_id, text, type)) STRICT)"_s,
        uR"(CREATE TABLE survey_response (
            id INTEGER PRIMARY KEY, response_id BLOB NOT NULL UNIQUE CHECK (length(response_id) > 0),
            survey INTEGER NOT NULL REFERENCES survey, channel TEXT,
            date_created_ms INTEGER, date_created_offset INTEGER, order_id TEXT, customer_id TEXT, customer_email TEXT,
            has_nps INTEGER NOT NULL, nps_score INTEGER CHECK (nps_score BETWEEN 0 AND 10), nps_category TEXT,
            nps_questions INTEGER NOT NULL, is_contradicting INTEGER NOT NULL,
            has_own_id INTEGER NOT NULL, fingerprint BLOB NOT NULL,
            channel_survey_id TEXT, channel_survey_description TEXT, subscriber_id TEXT,
            reward_type TEXT, reward_value TEXT, reward_description TEXT,
            observed_at_ms INTEGER NOT NULL, changed_seq INTEGER NOT NULL, payload_hash BLOB NOT NULL,
            removed_at_ms INTEGER, rest_content BLOB, webhook_content BLOB, )"_s +
            candidateColumns + u") STRICT"_s,
        uR"(CREATE TABLE survey_answer (
            response INTEGER NOT NULL REFERENCES survey_response ON DELETE CASCADE, position INTEGER NOT NULL,
            question INTEGER NOT NULL REFERENCES survey_question, answer TEXT, text TEXT, number REAL, choices TEXT,
            custom_answer TEXT, custom_option TEXT, nps_category TEXT, profile_question_id TEXT,
            marketing_opt_in INTEGER, PRIMARY KEY (response, position)) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList events()
{
    return {
        uR"(CREATE TABLE webhook_event (
            resource_type TEXT NOT NULL, sequence TEXT NOT NULL, topic TEXT NOT NULL, resource_id BLOB,
            delivered_ms INTEGER, state TEXT NOT NULL CHECK (state IN ('applied', 'kept', 'quarantined')),
            block INTEGER NOT NULL REFERENCES raw_block, start INTEGER NOT NULL, length INTEGER NOT NULL,
            PRIMARY KEY (resource_type, sequence)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE redelivery (
            id INTEGER PRIMARY KEY, batch INTEGER REFERENCES import_batch ON DELETE CASCADE,
            resource_type TEXT NOT NULL, sequence TEXT NOT NULL, delivered_ms INTEGER) STRICT)"_s,
        uR"(CREATE TABLE event (
            id INTEGER PRIMARY KEY, type TEXT NOT NULL, resource_id BLOB NOT NULL, sequence TEXT NOT NULL,
            occurred_ms INTEGER, occurred_offset INTEGER, customer_id TEXT, email TEXT, properties TEXT,
            is_deleted INTEGER NOT NULL CHECK (is_deleted IN (0, 1)), UNIQUE (type, resource_id)) STRICT)"_s,
        uR"(CREATE TABLE tombstone (
            kind TEXT NOT NULL CHECK (kind IN ('review', 'survey_response')), record_id BLOB NOT NULL,
            sequence TEXT NOT NULL, deleted_ms INTEGER, PRIMARY KEY (kind, record_id)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE sweep (
            connection INTEGER PRIMARY KEY REFERENCES connection, started_ms INTEGER NOT NULL) STRICT)"_s,
    };
}

/// Tables whose rules have widened; SQLite can't change a CHECK in place.
QStringList widened()
{
    return {
        uR"(CREATE TABLE raw_record_2 (
            kind TEXT NOT NULL CHECK (kind IN ('review', 'survey_response')), record INTEGER NOT NULL,
            way TEXT NOT NULL CHECK (way IN ('merchant', 'storefront', 'webhook', 'archive')),
            block INTEGER NOT NULL REFERENCES raw_block, start INTEGER NOT NULL CHECK (start >= 0),
            length INTEGER NOT NULL CHECK (length >= 0), PRIMARY KEY (kind, record, way)) STRICT, WITHOUT ROWID)"_s,
        u"INSERT INTO raw_record_2 SELECT * FROM raw_record"_s,
        u"DROP TABLE raw_record"_s,
        u"ALTER TABLE raw_record_2 RENAME TO raw_record"_s,
        u"CREATE INDEX raw_record_block ON raw_record (block)"_s,
        uR"(CREATE TABLE import_batch_2 (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('reviews', 'events')), file_name TEXT NOT NULL,
            file_hash BLOB NOT NULL, dialect TEXT NOT NULL, encoding TEXT NOT NULL, separator TEXT NOT NULL,
            started_at_ms INTEGER NOT NULL, ended_at_ms INTEGER,
            added INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,
            received INTEGER NOT NULL DEFAULT 0, redelivered INTEGER NOT NULL DEFAULT 0,
            position INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
        u"INSERT INTO import_batch_2 (id, kind, file_name, file_hash, dialect, encoding, separator, started_at_ms, "
        "ended_at_ms, added, changed, unchanged, rejected) SELECT id, kind, file_name, file_hash, dialect, encoding, "
        "separator, started_at_ms, ended_at_ms, added, changed, unchanged, rejected FROM import_batch"_s,
        uR"(CREATE TABLE import_reject_2 (
            id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES import_batch_2 ON DELETE CASCADE,
            line INTEGER NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL) STRICT)"_s,
        u"INSERT INTO import_reject_2 SELECT * FROM import_reject"_s,
        u"DROP TABLE import_reject"_s,
        u"DROP TABLE import_batch"_s,
        u"ALTER TABLE import_batch_2 RENAME TO import_batch"_s,
        u"ALTER TABLE import_reject_2 RENAME TO import_reject"_s,
        u"CREATE INDEX import_reject_batch ON import_reject (batch)"_s,
        uR"(CREATE TABLE quarantine_2 (
            id INTEGER PRIMARY KEY, run INTEGER REFERENCES sync_run, batch INTEGER REFERENCES import_batch,
            stream TEXT NOT NULL, record_id BLOB, reason TEXT NOT NULL, raw BLOB NOT NULL, raw_hash BLOB NOT NULL,
            is_kept_out INTEGER NOT NULL CHECK (is_kept_out IN (0, 1)),
            received_at_ms INTEGER NOT NULL, last_seen_ms INTEGER NOT NULL, UNIQUE (raw_hash, reason)) STRICT)"_s,
        u"INSERT INTO quarantine_2 (id, run, stream, record_id, reason, raw, raw_hash, is_kept_out, received_at_ms, "
        "last_seen_ms) SELECT id, run, stream, record_id, reason, raw, raw_hash, is_kept_out, received_at_ms, "
        "last_seen_ms FROM quarantine"_s,
        u"DROP TABLE quarantine"_s,
        u"ALTER TABLE quarantine_2 RENAME TO quarantine"_s,
    };
}

} // namespace

Migration surveysAndEvents()
{
    return {.description = u"surveys, webhook events, and what each way says of a record"_s,
        .statements = addedToReview() + datedNames() + surveys() + widened() + events()};
}

} // namespace plaudit
