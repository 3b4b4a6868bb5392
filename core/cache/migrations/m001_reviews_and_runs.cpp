// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

// An empty text is NULL. Times are UTC milliseconds; the offset is the source's, in seconds. Parts of a review hang on
// its row number, not on its id: numbers come in order, random ids would cost a page of the index each.
Migration reviewsAndRuns()
{
    return {.description = u"reviews, their parts and payloads, runs of a sync"_s,
        .statements = {
            u"CREATE TABLE meta (id INTEGER PRIMARY KEY CHECK (id = 1), database_id TEXT NOT NULL, "
            "changed_seq INTEGER NOT NULL) STRICT"_s,
            u"INSERT INTO meta VALUES (1, lower(hex(randomblob(16))), 0)"_s,
            u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
            uR"(CREATE TABLE connection (
                id INTEGER PRIMARY KEY, name TEXT, api TEXT NOT NULL, user_id TEXT NOT NULL COLLATE NOCASE,
                base_url TEXT NOT NULL, last_validated_ms INTEGER, last_validated_offset INTEGER,
                CHECK ((last_validated_ms IS NULL) = (last_validated_offset IS NULL)),
                UNIQUE (api, base_url, user_id)) STRICT)"_s,
            uR"(CREATE TABLE review (
                id INTEGER PRIMARY KEY, review_id BLOB NOT NULL UNIQUE CHECK (length(review_id) > 0),
                rating INTEGER CHECK (rating BETWEEN 1 AND 5), status TEXT, sentiment TEXT,
                date_created_ms INTEGER, date_created_offset INTEGER,
                product_id TEXT, variant_id TEXT, order_id TEXT, order_number TEXT, customer_id TEXT,
                language_code TEXT, source TEXT, country_code TEXT, zone_code TEXT, verified_status TEXT,
                is_verified INTEGER CHECK (is_verified IN (0, 1)),
                is_recommended INTEGER CHECK (is_recommended IN (0, 1)),
                is_incentivized INTEGER CHECK (is_incentivized IN (0, 1)),
                contains_profanity INTEGER CHECK (contains_profanity IN (0, 1)),
                helpful_count INTEGER, unhelpful_count INTEGER,
                image_count INTEGER NOT NULL CHECK (image_count >= 0),
                video_count INTEGER NOT NULL CHECK (video_count >= 0),
                has_text INTEGER NOT NULL CHECK (has_text IN (0, 1)),
                has_reply INTEGER NOT NULL CHECK (has_reply IN (0, 1)),
                reply_date_ms INTEGER, reply_date_offset INTEGER,
                reply_is_private INTEGER CHECK (reply_is_private IN (0, 1)),
                observed_at_ms INTEGER NOT NULL, changed_seq INTEGER NOT NULL, payload_hash BLOB NOT NULL,
                removed_at_ms INTEGER,
                CHECK ((date_created_ms IS NULL) = (date_created_offset IS NULL)),
                CHECK ((reply_date_ms IS NULL) = (reply_date_offset IS NULL)),
                CHECK (has_reply OR reply_date_ms IS NULL),
                CHECK ((reply_is_private IS NOT NULL) = has_reply)) STRICT)"_s,
            uR"(CREATE TABLE review_text (
                review INTEGER PRIMARY KEY REFERENCES review ON DELETE CASCADE,
                title TEXT, body TEXT, reply_body TEXT, reply_raw_body TEXT, subscriber_id TEXT,
                product_name TEXT, variant_name TEXT, sku TEXT,
                reviewer_name TEXT, reviewer_display_name TEXT, reviewer_email TEXT, reviewer_avatar_url TEXT,
                reviewer_social_connection TEXT, reviewer_country_name TEXT) STRICT)"_s,
            uR"(CREATE TABLE review_attribute (
                review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE, position INTEGER NOT NULL,
                scope TEXT NOT NULL CHECK (scope IN ('product', 'scale', 'reviewer')), title TEXT, type TEXT,
                text TEXT, number REAL, choices TEXT,
                min_label TEXT, mid_label TEXT, max_label TEXT,
                CHECK ((text IS NOT NULL) + (number IS NOT NULL) + (choices IS NOT NULL) = 1),
                PRIMARY KEY (review, position)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE review_media (
                review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE, position INTEGER NOT NULL,
                stream_id TEXT, type TEXT, full_size_url TEXT, large_url TEXT, thumbnail_url TEXT,
                is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
                PRIMARY KEY (review, position)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE review_tag (
                review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE, position INTEGER NOT NULL, tag TEXT,
                PRIMARY KEY (review, position)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE review_reward (
                review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE, position INTEGER NOT NULL,
                type TEXT, value TEXT, description TEXT, integration TEXT,
                PRIMARY KEY (review, position)) STRICT, WITHOUT ROWID)"_s,
            // With row numbers: an upsert that meets its row opens a temporary table where there are none.
            u"CREATE TABLE product (id INTEGER PRIMARY KEY, product_id TEXT NOT NULL UNIQUE, name TEXT, "
            "observed_at_ms INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE customer (id INTEGER PRIMARY KEY, customer_id BLOB NOT NULL UNIQUE, name TEXT, email TEXT, "
            "observed_at_ms INTEGER NOT NULL) STRICT"_s,
            // A page's payloads are compressed together; `record` is the row number in the table that `kind` names.
            u"CREATE TABLE raw_block (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT"_s,
            uR"(CREATE TABLE raw_record (
                kind TEXT NOT NULL CHECK (kind IN ('review')), record INTEGER NOT NULL,
                way TEXT NOT NULL CHECK (way IN ('merchant', 'storefront', 'webhook', 'archive')),
                block INTEGER NOT NULL REFERENCES raw_block, start INTEGER NOT NULL CHECK (start >= 0),
                length INTEGER NOT NULL CHECK (length >= 0),
                PRIMARY KEY (kind, record, way)) STRICT, WITHOUT ROWID)"_s,
            u"CREATE INDEX raw_record_block ON raw_record (block)"_s,
            uR"(CREATE TABLE sync_run (
                id INTEGER PRIMARY KEY, connection INTEGER NOT NULL REFERENCES connection,
                started_at_ms INTEGER NOT NULL, ended_at_ms INTEGER,
                outcome TEXT NOT NULL CHECK (outcome IN ('running', 'completed', 'stopped', 'failed')),
                CHECK (outcome <> 'running' OR ended_at_ms IS NULL)) STRICT)"_s,
            uR"(CREATE TABLE sync_run_stream (
                id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES sync_run ON DELETE CASCADE,
                stream TEXT NOT NULL, pages INTEGER NOT NULL, received INTEGER NOT NULL, added INTEGER NOT NULL,
                changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, removed INTEGER NOT NULL,
                quarantined INTEGER NOT NULL, is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
                error_kind TEXT, error_detail TEXT, error_subject TEXT, error_http_status INTEGER,
                error_retry_after_s INTEGER, UNIQUE (run, stream)) STRICT)"_s,
            uR"(CREATE TABLE sync_checkpoint (
                connection INTEGER NOT NULL REFERENCES connection, stream TEXT NOT NULL,
                walk TEXT CHECK (walk IN ('first', 'later', 'full')), cursor TEXT, walk_newest_ms INTEGER,
                watermark_ms INTEGER, last_completed_ms INTEGER,
                PRIMARY KEY (connection, stream)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE quarantine (
                id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES sync_run, stream TEXT NOT NULL,
                record_id BLOB, reason TEXT NOT NULL, raw BLOB NOT NULL, raw_hash BLOB NOT NULL,
                is_kept_out INTEGER NOT NULL CHECK (is_kept_out IN (0, 1)),
                received_at_ms INTEGER NOT NULL, last_seen_ms INTEGER NOT NULL,
                UNIQUE (raw_hash, reason)) STRICT)"_s,
        }};
}

} // namespace plaudit
