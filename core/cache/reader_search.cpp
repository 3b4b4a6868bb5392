// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/reader.h"
#include "cache/search_attributes.h"
#include "cache/search_reading.h"
#include "cache/search_store.h"

namespace plaudit
{

Result<qint64> Reader::unindexedTexts()
{
    return SearchStore(*m_database).unindexed();
}

Result<std::vector<qint64>> Reader::matchingReviews(const QString &text)
{
    return SearchReading(*m_database).reviews(text);
}

Result<std::vector<qint64>> Reader::matchingResponses(const QString &text)
{
    return SearchReading(*m_database).responses(text);
}

Result<std::vector<ReviewHit>> Reader::newestMatches(const QString &text, int most)
{
    std::vector<ReviewHit> hits;
    return inOneView([&] {
        return SearchReading(*m_database).newestReviews(text, most).map([&](std::vector<ReviewHit> found) {
            hits = std::move(found);
        });
    }).map([&hits] { return std::move(hits); });
}

Result<std::vector<qint64>> Reader::reviewsWithAttribute(const QString &title, const QStringList &values)
{
    std::vector<qint64> rows;
    return inOneView([&] {
        return SearchAttributes(*m_database).reviews(title, values).map([&](std::vector<qint64> found) {
            rows = std::move(found);
        });
    }).map([&rows] { return std::move(rows); });
}

} // namespace plaudit
