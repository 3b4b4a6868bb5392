// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The index of a review's words reads them from review_text, so they are stored once. A review is in review_indexed
/// (its words are in the index), or in review_pending (they are not), and beside that in review_stale while words that
/// it had before are still in the index, which forgets words only when it is told them.
QStringList ofReviews()
{
    return {
        u"CREATE VIRTUAL TABLE review_words USING fts5(title, body, content = 'review_text', content_rowid = 'review', "
        "columnsize = 0, tokenize = \"unicode61 remove_diacritics 2\")"_s,
        // `newest_ms` orders by date: the least number without a date, NULL where the review is removed.
        u"CREATE TABLE review_indexed (review INTEGER PRIMARY KEY, newest_ms INTEGER) STRICT"_s,
        u"CREATE INDEX review_indexed_newest ON review_indexed (newest_ms, review) WHERE newest_ms IS NOT NULL"_s,
        u"CREATE TABLE review_pending (review INTEGER PRIMARY KEY) STRICT"_s,
        u"CREATE TABLE review_stale (review INTEGER PRIMARY KEY, title TEXT, body TEXT) STRICT"_s,
        uR"(CREATE TRIGGER review_text_added AFTER INSERT ON review_text BEGIN
            INSERT INTO review_pending VALUES (NEW.review) ON CONFLICT DO NOTHING; END)"_s,
        uR"(CREATE TRIGGER review_text_edited AFTER UPDATE OF title, body ON review_text
            WHEN NEW.title IS NOT OLD.title OR NEW.body IS NOT OLD.body BEGIN
            INSERT INTO review_stale SELECT review, OLD.title, OLD.body FROM review_indexed WHERE review = OLD.review;
            DELETE FROM review_indexed WHERE review = OLD.review;
            INSERT INTO review_pending VALUES (OLD.review) ON CONFLICT DO NOTHING; END)"_s,
        uR"(CREATE TRIGGER review_text_gone AFTER DELETE ON review_text BEGIN
            INSERT INTO review_stale SELECT review, OLD.title, OLD.body FROM review_indexed WHERE review = OLD.review;
            DELETE FROM review_indexed WHERE review = OLD.review;
            DELETE FROM review_pending WHERE review = OLD.review; END)"_s,
        uR"(CREATE TRIGGER review_dated AFTER UPDATE OF date_created_ms, removed_at_ms ON review
            WHEN NEW.date_created_ms IS NOT OLD.date_created_ms OR NEW.removed_at_ms IS NOT OLD.removed_at_ms BEGIN
            UPDATE review_indexed SET newest_ms = iif(NEW.removed_at_ms IS NULL,
            coalesce(NEW.date_created_ms, -9223372036854775807), NULL) WHERE review = NEW.id; END)"_s,
        u"INSERT INTO review_pending SELECT review FROM review_text"_s,
    };
}

/// The words of a response, gathered from its answers, as they are in the index; whatever changes marks it pending.
QStringList ofResponses()
{
    QStringList statements{
        u"CREATE TABLE response_text (response INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT"_s,
        u"CREATE VIRTUAL TABLE response_words USING fts5(words, content = 'response_text', content_rowid = 'response', "
        "columnsize = 0, tokenize = \"unicode61 remove_diacritics 2\")"_s,
        u"CREATE TABLE response_pending (response INTEGER PRIMARY KEY) STRICT"_s,
    };
    const auto trigger = uR"(CREATE TRIGGER survey_answer_%1 AFTER %2 ON survey_answer
        WHEN %3.text IS NOT NULL OR %3.custom_answer IS NOT NULL BEGIN
        INSERT INTO response_pending VALUES (%3.response) ON CONFLICT DO NOTHING; END)"_s;
    return statements +
           QStringList{trigger.arg(u"added"_s, u"INSERT"_s, u"NEW"_s), trigger.arg(u"edited"_s, u"UPDATE"_s, u"NEW"_s),
               trigger.arg(u"unedited"_s, u"UPDATE"_s, u"OLD"_s), trigger.arg(u"gone"_s, u"DELETE"_s, u"OLD"_s),
               u"INSERT INTO response_pending SELECT DISTINCT response FROM survey_answer WHERE text IS "
               "NOT NULL OR custom_answer IS NOT NULL"_s};
}

} // namespace

Migration search()
{
    return {
        .description = u"an index of the words of reviews and responses"_s, .statements = ofReviews() + ofResponses()};
}

} // namespace plaudit
