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

/// What a look whether one review matches costs, in reviews found at once (measured: 19 and 0.13 µs).
constexpr double costOfALook = 150;
/// The part of the reviews that a guess is made from.
constexpr int partGuessedFrom = 16;
/// So few that the date of each is looked at.
constexpr std::size_t fewMatches = 5'000;
/// To list one of the newest reviews takes as long as to find so many that match.
constexpr double costOfListing = 3;

/// Rows side by side, or nearly so. As reviews are told newest first, and new ones after that, the newest lie in few
/// of these.
std::vector<RowStretch> stretchesOf(std::vector<qint64> rows)
{
    constexpr qint64 widestGap = 200;
    std::sort(rows.begin(), rows.end());
    std::vector<RowStretch> stretches;
    for (const auto row : rows) {
        if (!stretches.empty() && row - stretches.back().last <= widestGap)
            stretches.back().last = row;
        else
            stretches.push_back({.first = row, .last = row});
    }
    return stretches;
}

/// Of `newest` the first `most` that are among `matches`, which ascend.
std::vector<qint64> firstAmong(const std::vector<qint64> &matches, const std::vector<qint64> &newest, int most)
{
    std::vector<qint64> met;
    for (const auto review : newest) {
        if (int(met.size()) < most && std::binary_search(matches.begin(), matches.end(), review))
            met.push_back(review);
    }
    return met;
}

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

Result<std::vector<qint64>> SearchReading::rowsOf(
    const QString &index, const QString &expression, const std::optional<RowStretch> &within)
{
    auto sql = u"SELECT CAST(group_concat(rowid) AS BLOB) FROM %1 WHERE %1 MATCH ?"_s.arg(index);
    QVariantList values{expression};
    if (within) {
        sql += u" AND rowid BETWEEN ? AND ?"_s;
        values += {within->first, within->last};
    }
    std::vector<qint64> found;
    const auto read = m_database.eachRow(
        sql, values, [&found](const Statement &row) { found = rowsFrom(row.value(0).toByteArray()); });
    // As FTS5 gives them; to ask for an order takes a quarter longer.
    if (!std::is_sorted(found.begin(), found.end()))
        std::sort(found.begin(), found.end());
    return read.map([&found] { return std::move(found); });
}

Result<std::vector<ReviewHit>> SearchReading::newestReviews(const QString &text, int most)
{
    return matchExpression(text)
        .and_then([&](const QString &expression) { return newest(expression, most); })
        .and_then([this](const std::vector<qint64> &rows) { return hits(rows); });
}

Result<std::vector<qint64>> SearchReading::newest(const QString &expression, int most)
{
    const auto last = m_database.value(u"SELECT max(review) FROM review_indexed"_s);
    if (!last)
        return failure(last.error());
    const auto reviews = last->toDouble();
    // By the beginning of a word a part of the index is as much work as all of it.
    if (!hasBeginning(expression)) {
        const auto met = newestOfFrequent(expression, most, reviews);
        if (!met)
            return failure(met.error());
        if (*met)
            return **met;
    }
    return rowsOf(u"review_words"_s, expression).and_then([&](const std::vector<qint64> &matches) {
        return matches.size() <= fewMatches ? newestAmong(matches, most) : newestAmongMany(matches, most, reviews);
    });
}

Result<std::optional<std::vector<qint64>>> SearchReading::newestOfFrequent(
    const QString &expression, int most, double reviews)
{
    const auto estimate = matchesAbout(expression, reviews);
    if (!estimate)
        return failure(estimate.error());
    const auto looks = most * reviews / std::max(*estimate, 1.0);
    const auto among = qint64(std::ceil(2 * looks));
    if (double(among) * costOfListing < *estimate) {
        const auto met = newestSideBySide(expression, most, among);
        if (!met || *met)
            return met;
    }
    if (looks * costOfALook >= *estimate)
        return std::nullopt;
    auto met = newestOfTheNewest(expression, most, among);
    if (!met)
        return failure(met.error());
    return int(met->size()) == most ? std::optional(*std::move(met)) : std::nullopt;
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

Result<std::optional<std::vector<qint64>>> SearchReading::newestSideBySide(
    const QString &expression, int most, qint64 among)
{
    constexpr std::size_t mostStretches = 16;
    const auto newest = newestOfAll(among);
    if (!newest)
        return failure(newest.error());
    const auto stretches = stretchesOf(*newest);
    if (stretches.size() > mostStretches)
        return std::nullopt;
    std::vector<qint64> matches;
    for (const auto &stretch : stretches) {
        const auto found = rowsOf(u"review_words"_s, expression, stretch);
        if (!found)
            return failure(found.error());
        matches.insert(matches.end(), found->begin(), found->end());
    }
    auto met = firstAmong(matches, *newest, most);
    return int(met.size()) == most ? std::optional(std::move(met)) : std::nullopt;
}

Result<std::vector<qint64>> SearchReading::newestOfAll(qint64 among)
{
    return column(u"SELECT review FROM review_indexed WHERE newest_ms IS NOT NULL "
                  "ORDER BY newest_ms DESC, review DESC LIMIT ?"_s,
        {among});
}

Result<std::vector<qint64>> SearchReading::newestAmong(const std::vector<qint64> &matches, int most)
{
    return column(u"SELECT i.review FROM json_each(?) j CROSS JOIN review_indexed i ON i.review = j.value "
                  "WHERE i.newest_ms IS NOT NULL ORDER BY i.newest_ms DESC, i.review DESC LIMIT ?"_s,
        {jsonOf(matches), most});
}

Result<std::vector<qint64>> SearchReading::newestAmongMany(const std::vector<qint64> &matches, int most, double reviews)
{
    const auto looks = 3 * most * reviews / double(matches.size());
    const auto newest = newestOfAll(qint64(std::ceil(looks)));
    if (!newest)
        return newest;
    auto met = firstAmong(matches, *newest, most);
    return int(met.size()) == most ? met : newestAmong(matches, most);
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
