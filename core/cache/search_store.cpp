// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search_store.h"

#include "cache/database.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// The words of each answer: what was written in for "other", or the text that answers an open question. Between two
// answers stands a word that nobody types, so that no phrase reaches from one into the next.
const auto wordsOfResponses =
    uR"(INSERT INTO response_text SELECT response, group_concat(words, ' ' || char(57344) || ' ') FROM
        (SELECT p.response, coalesce(a.custom_answer, iif(a.choices IS NULL AND a.number IS NULL
            AND q.type NOT LIKE '%choice%' AND q.type NOT LIKE '%select%', a.text, NULL)) words
         FROM response_pending p CROSS JOIN survey_answer a ON a.response = p.response
         JOIN survey_question q ON q.id = a.question WHERE p.response <= ? ORDER BY a.response, a.position)
        WHERE words IS NOT NULL GROUP BY response)"_s;

} // namespace

SearchStore::SearchStore(Database &database)
    : m_database(database)
{}

Result<qint64> SearchStore::indexTexts(qint64 most)
{
    // Old words first: a review's new ones can only be taken when the ones before are out.
    qint64 taken = 0;
    for (const auto take : {&SearchStore::forgetOldReviews, &SearchStore::takeReviews, &SearchStore::takeResponses}) {
        if (taken == most)
            break;
        const auto some = (this->*take)(most - taken);
        if (!some)
            return some;
        taken += *some;
    }
    return taken;
}

Result<qint64> SearchStore::unindexed()
{
    return m_database
        .value(u"SELECT (SELECT count(*) FROM review_stale) + (SELECT count(*) FROM review_pending) + "
               "(SELECT count(*) FROM response_pending)"_s)
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Result<void> SearchStore::indexAttributes()
{
    return m_database.execute(u"CREATE INDEX IF NOT EXISTS review_attribute_value "
                              "ON review_attribute (title, text, number, choices)"_s);
}

Result<bool> SearchStore::hasAttributeIndex()
{
    return m_database.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'review_attribute_value'"_s)
        .map([](const QVariant &count) { return count.toInt() > 0; });
}

Result<qint64> SearchStore::forgetOldReviews(qint64 most)
{
    return forFirst(most, u"review_stale"_s, u"review"_s,
        {u"INSERT INTO review_words (review_words, rowid, title, body) "
         "SELECT 'delete', review, title, body FROM review_stale WHERE review <= ?"_s,
            u"DELETE FROM review_stale WHERE review <= ?"_s});
}

Result<qint64> SearchStore::takeReviews(qint64 most)
{
    return forFirst(most, u"review_pending"_s, u"review"_s,
        {u"INSERT INTO review_words (rowid, title, body) SELECT t.review, t.title, t.body FROM review_pending p "
         "CROSS JOIN review_text t ON t.review = p.review WHERE p.review <= ? ORDER BY p.review"_s,
            u"INSERT INTO review_indexed SELECT v.id, iif(v.removed_at_ms IS NULL, "
            "coalesce(v.date_created_ms, -9223372036854775807), NULL) FROM review_pending p "
            "CROSS JOIN review v ON v.id = p.review WHERE p.review <= ? ORDER BY p.review"_s,
            u"DELETE FROM review_pending WHERE review <= ?"_s});
}

Result<qint64> SearchStore::takeResponses(qint64 most)
{
    return forFirst(most, u"response_pending"_s, u"response"_s,
        {u"INSERT INTO response_words (response_words, rowid, words) SELECT 'delete', t.response, t.words "
         "FROM response_pending p CROSS JOIN response_text t ON t.response = p.response WHERE p.response <= ?"_s,
            u"DELETE FROM response_text WHERE response IN (SELECT response FROM response_pending "
            "WHERE response <= ?)"_s,
            wordsOfResponses,
            u"INSERT INTO response_words (rowid, words) SELECT t.response, t.words FROM response_pending p "
            "CROSS JOIN response_text t ON t.response = p.response WHERE p.response <= ? ORDER BY p.response"_s,
            u"DELETE FROM response_pending WHERE response <= ?"_s});
}

Result<qint64> SearchStore::forFirst(
    qint64 most, const QString &table, const QString &key, const QStringList &statements)
{
    qint64 count = 0, last = 0;
    auto done =
        m_database.eachRow(u"SELECT count(*), max(%1) FROM (SELECT %1 FROM %2 ORDER BY %1 LIMIT ?)"_s.arg(key, table),
            {most}, [&](const Statement &row) {
                count = row.value(0).toLongLong();
                last = row.value(1).toLongLong();
            });
    for (qsizetype i = 0; done && count > 0 && i < statements.size(); ++i)
        done = m_database.execute(statements.at(i), {last});
    return done.map([&count] { return count; });
}

} // namespace plaudit
