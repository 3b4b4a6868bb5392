// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/dictionary/dictionary_words.h"

namespace plaudit
{

const char *const keepingWords = R"words(
note: Notes of your own.
- id (working): Row number.
- kind: What it is on: review, response, customer or product.
- subject (subject): The id of that; of a customer `c-` and a number made from the email.
- text: The note.
- created_at (time): When it was written.
- changed_at (time): When it was last changed.

tag_local: Tags of your own.
- id (working): Row number.
- kind: What it is on: review, response, customer or product.
- subject (subject): The id of that; of a customer `c-` and a number made from the email.
- name: The tag.
- created_at (time): When it was given.

saved_view: Views that you saved.
- id (working): Row number.
- name: Its name.
- link (held_back): The view as a link.
- position: Place in the list.
- created_at (time): When it was saved.

connection: Connections to Okendo. The API key is not in here: it is in the keychain of the system.
- id (working): Row number.
- name: What you call the store.
- api: merchant.
- user_id: Okendo's user id, the public half of the credentials.
- base_url: Where Okendo is asked.
- last_validated_ms (time): When the credentials last worked.
- last_validated_offset: Offset from UTC of this machine then, in seconds.

sync_run: Every run of a sync.
- id (working): Row number.
- connection (working): The connection, by its row number.
- started_at_ms (time): When it began.
- ended_at_ms (time): When it ended.
- outcome: running, completed, stopped or failed.

sync_run_stream: What a run did to each of its streams.
- id (working): Row number.
- run (working): The run, by its row number.
- stream: The stream, such as reviews:approved.
- pages: Pages that were read.
- received: Records that came.
- added: Records that were new.
- changed: Records that were different.
- unchanged: Records that were as before.
- removed: Records that were gone.
- quarantined: Records that could not be read as they were.
- is_complete: 1: the stream was walked to its end.
- error_kind: What stopped it; empty where nothing did.
- error_detail: The same for support.
- error_subject: What that was about.
- error_http_status: Status that the server answered with.
- error_retry_after_s: Seconds that the server asked to wait.

sync_checkpoint: Where each stream goes on.
- connection (working): The connection, by its row number.
- stream: The stream.
- walk: The walk under way: first, later or full; empty where none is.
- cursor: Where it goes on, as Okendo calls it.
- walk_newest_ms (time): The newest date met in the walk under way.
- watermark_ms (time): The newest date of the last completed walk.
- last_completed_ms (time): When a walk last ended.

sweep: Full sweeps that are under way.
- connection (working): The connection, by its row number.
- started_ms (time): When it began.

quarantine: Records that could not be read as they were, with their bytes.
- id (working): Row number.
- run (working): The run that met it, by its row number.
- batch (working): The import that met it, by its row number.
- stream: The stream or file.
- record_id (record_id, held_back): The record's id, where it could be read.
- reason: What is wrong with it.
- raw (bytes, held_back): Its bytes.
- raw_hash (hash): BLAKE2b (160 bits) of its bytes.
- is_kept_out: 1: nothing was taken from it; 0: the record was taken with what is wrong replaced.
- received_at_ms (time): When it was first met.
- last_seen_ms (time): When it was last met.

import_batch: Files that were imported.
- id (working): Row number.
- kind: reviews, events or orders.
- file_name: Name of the file.
- file_hash (hash): SHA-256 of the file.
- dialect: What the file is, as it was detected or told.
- encoding: How its letters are written.
- separator: What stands between its cells.
- started_at_ms (time): When the import began.
- ended_at_ms (time): When it ended; empty where it never did.
- added: Records that were new.
- changed: Records that were different.
- unchanged: Records that were as before.
- rejected: Rows that were refused.
- received: Events in the file.
- redelivered: Events that were known already.
- position: How far it came, in bytes of the file's text.
- undone_at_ms (time): When the import was taken back.

import_reject: Rows of imported files that were refused.
- id (working): Row number.
- batch (working): The import, by its row number.
- line: Line of the file, from 1.
- reason: What is wrong with it.
- raw (bytes, held_back): The row as it stands in the file.

mapping: What the columns of your files mean, by their headers.
- kind: reviews or orders.
- header: The header's names.
- mapping: What each column is, JSON.

setting: Settings of this workspace.
- name: Name of the setting.
- value (held_back): Its value.

meta: One row about the database itself.
- id (working): Always 1.
- database_id: Made with the database, never changed.
- changed_seq: How many changes there have been.
- removal_seq: The change with which records were last gone from their tables.
- suppression_salt (hash, held_back): What the hashes of those who were erased are salted with.

delivery: Messages with webhooks that were sent to this machine and taken, for some days.
- message_id (bytes): What the sender calls the message.
- received_ms (time): When it came.

delivery_count: What became of the webhooks that were sent to this machine, by days.
- day: The day, as the number of days since 1970, UTC.
- outcome: taken, repeated, or why it was refused.
- count: How many.
- last_ms (time): When the last one came.

erasure: Customers who were erased, without who they were.
- id (working): Row number.
- erased_at_ms (time): When it was done.
- finished_at_ms (time): When the file was written anew; empty: not yet.
- report: What became of how many rows, as JSON.

suppression: Hashes by which those who were erased are known when they come again.
- hash (hash, held_back): Of an email or an id, salted.
- erasure (working): The erasure, by its row number.

raw_record: The newest payload of each record by each way it came, as it was received.
- kind: review or survey_response.
- record (working): The record, by its row number.
- way: merchant, storefront, webhook or archive.
- block (working): Row of raw_block that holds the payload.
- start (working): Where it begins in the unpacked block, in bytes.
- length (working): Its length in bytes.

raw_block (inside): Payloads packed together: four bytes of length (big endian), then zlib.
- id (working): Row number.
- data: The packed bytes.

review_words (inside): The full-text index of reviews.
- title: Title of the review.
- body: Text of the review.

response_words (inside): The full-text index of responses.
- words: Words of the answers.

review_indexed (inside): Reviews whose words are in the index.
- review (working): The review, by its row number.
- newest_ms (time): What the index orders by; empty for a removed review.

review_pending (inside): Reviews whose words are yet to be taken into the index.
- review (working): The review, by its row number.

review_stale (inside): Words that are to be taken out of the index.
- review (working): The review, by its row number.
- title: The title that is in the index.
- body: The text that is in the index.

response_text (inside): Words of responses as they are in the index.
- response (working): The response, by its row number.
- words: Words of the answers.

response_pending (inside): Responses whose words are yet to be taken into the index.
- response (working): The response, by its row number.
)words";

} // namespace plaudit
