// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search_reading.h"

#include "cache/database.h"
#include "cache/order_reading.h"
#include "cache/row_list.h"
#include "cache/search_text.h"
#include "cache/values.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What a look whether one review matches costs, in looks at the date of one that does (measured: 19 and 0.2 µs).
constexpr double costOfALook = 100;
/// The part of the reviews that a guess is made from.
constexpr int partGuessedFrom = 16;
/// So few that the date of each is looked at.
constexpr std::size_t fewMatches = 5'000;
/// Where none of so many of the newest match, the rest is not worth a look.
constexpr int mostLookedUp = 20'000;

} // namespace

SearchReading::SearchReading(Database &database)
    : m_database(database)
{}

Result<std::vector<qint64>> SearchReading::reviews(const QString &text)
{
    return matchExpression(text).and_then([this](const QString &expression) {
        return rowsBut(u"review_words"_s, expression, u"SELECT review FROM review_stale ORDER BY review"_s);
    });
}

Result<std::vector<qint64>> SearchReading::responses(const QString &text)
{
    return matchExpression(text).and_then([this](const QString &expression) {
        return rowsBut(u"response_words"_s, expression,
            u"SELECT p.response FROM response_pending p JOIN response_text t ON t.response = p.response "
            "ORDER BY p.response"_s);
    });
}

Result<std::vector<qint64>> SearchReading::rowsBut(
    const QString &index, const QString &expression, const QString &outdated)
{
    auto found = rowsOf(index, expression);
    const auto old = column(outdated, {});
    if (!found || !old)
        return failure(found ? old.error() : found.error());
    if (old->empty())
        return found;
    std::vector<qint64> current;
    std::set_difference(found->begin(), found->end(), old->begin(), old->end(), std::back_inserter(current));
    return current;
}

Result<std::vector<qint64>> SearchReading::rowsOf(const QString &index, const QString &expression)
{
    std::vector<qint64> found;
    return m_database
        .eachRow(
            u"SELECT CAST(group_concat(rowid) AS BLOB) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid)"_s
                .arg(index),
            {expression}, [&found](const Statement &row) { found = rowsFrom(row.value(0).toByteArray()); })
        .map([&found] { return std::move(found); });
}

Result<std::vector<ReviewHit>> SearchReading::newestReviews(const QString &text, int most)
{
    return matchExpression(text)
        .and_then([&](const QString &expression) {
            return hasBeginning(expression) ? newestByBeginning(expression, most) : newest(expression, most);
        })
        .and_then([this](const std::vector<qint64> &rows) { return hits(rows); });
}

Result<std::vector<qint64>> SearchReading::newest(const QString &expression, int most)
{
    const auto last = m_database.value(u"SELECT max(review) FROM review_indexed"_s);
    const auto reviews = last ? last->toDouble() : 0;
    const auto matches = last ? matchesAbout(expression, reviews) : Result<double>(failure(last.error()));
    if (!matches)
        return failure(matches.error());
    // Where every so many reviews match, the newest that do are soon met among the newest of all; where few do, all of
    // them are looked at.
    const auto looks = *matches > 0 ? most * reviews / *matches : reviews;
    if (looks * costOfALook < *matches) {
        auto met = newestOfTheNewest(expression, most, qint64(std::ceil(2 * looks)));
        if (!met || int(met->size()) == most)
            return met;
    }
    return newestOfAll(expression, most);
}

Result<std::vector<qint64>> SearchReading::newestByBeginning(const QString &expression, int most)
{
    // To look whether one review matches is as much work here as to find all that do: done once, and the newest of all
    // looked up in what was found.
    const auto matches = rowsOf(u"review_words"_s, expression);
    if (!matches || matches->size() < fewMatches)
        return matches ? newestOfAll(expression, most) : matches;
    const auto newest = column(u"SELECT review FROM review_indexed WHERE newest_ms IS NOT NULL "
                               "ORDER BY newest_ms DESC, review DESC LIMIT ?"_s,
        {mostLookedUp});
    if (!newest)
        return newest;
    std::vector<qint64> met;
    for (const auto review : *newest) {
        if (int(met.size()) < most && std::binary_search(matches->begin(), matches->end(), review))
            met.push_back(review);
    }
    return int(met.size()) == most ? met : newestOfAll(expression, most);
}

Result<double> SearchReading::matchesAbout(const QString &expression, double reviews)
{
    double matches = 0;
    return m_database
        .eachRow(u"SELECT count(*) FROM review_words WHERE review_words MATCH ? AND rowid <= ?"_s,
            {expression, qint64(reviews / partGuessedFrom)},
            [&matches](const Statement &row) { matches = row.value(0).toDouble(); })
        .map([&matches] { return matches * partGuessedFrom; });
}

Result<std::vector<qint64>> SearchReading::newestOfTheNewest(const QString &expression, int most, qint64 among)
{
    return column(u"SELECT i.review FROM (SELECT review, newest_ms FROM review_indexed WHERE newest_ms IS NOT NULL "
                  "ORDER BY newest_ms DESC, review DESC LIMIT ?) i WHERE EXISTS "
                  "(SELECT 1 FROM review_words WHERE review_words MATCH ? AND rowid = i.review) LIMIT ?"_s,
        {among, expression, most});
}

Result<std::vector<qint64>> SearchReading::newestOfAll(const QString &expression, int most)
{
    return column(u"SELECT w.rowid FROM review_words w CROSS JOIN review_indexed i ON i.review = w.rowid "
                  "WHERE review_words MATCH ? AND i.newest_ms IS NOT NULL "
                  "ORDER BY i.newest_ms DESC, i.review DESC LIMIT ?"_s,
        {expression, most});
}

Result<std::vector<qint64>> SearchReading::column(const QString &sql, const QVariantList &values)
{
    std::vector<qint64> numbers;
    return m_database
        .eachRow(sql, values, [&numbers](const Statement &row) { numbers.push_back(row.value(0).toLongLong()); })
        .map([&numbers] { return std::move(numbers); });
}

Result<std::vector<ReviewHit>> SearchReading::hits(const std::vector<qint64> &rows)
{
    std::vector<ReviewHit> hits;
    return m_database
        .eachRow(u"SELECT v.id, v.review_id, v.date_created_ms, v.rating, t.title, t.body FROM json_each(?) j "
                 "CROSS JOIN review v ON v.id = j.value CROSS JOIN review_text t ON t.review = v.id ORDER BY j.key"_s,
            {jsonOf(rows)},
            [&hits](const Statement &row) {
                hits.push_back({.row = row.value(0).toLongLong(),
                    .reviewId = RecordId::fromBytes(row.value(1).toByteArray()),
                    .dateMs = optionalFrom<qint64>(row.value(2)),
                    .rating = optionalFrom<int>(row.value(3)),
                    .title = row.value(4).toString(),
                    .body = row.value(5).toString()});
            })
        .map([&hits] { return std::move(hits); });
}

} // namespace plaudit
