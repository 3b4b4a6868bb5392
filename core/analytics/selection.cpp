// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/selection.h"

#include <algorithm>
#include <limits>

namespace plaudit
{

namespace
{

constexpr unsigned allRatings = 0b111111; // bit 0: without a rating

} // namespace

Selection::Selection(const Snapshot &snapshot, const Filter &filter)
    : m_snapshot(snapshot)
{
    const auto statuses = filter.statuses.isEmpty() ? QList{ReviewStatus::Approved} : filter.statuses;
    for (const auto status : statuses)
        m_statuses |= 1U << static_cast<unsigned>(status);

    m_ratings = filter.ratings.isEmpty() ? allRatings : 0;
    for (const int rating : filter.ratings) {
        if (rating >= lowestRating && rating <= highestRating)
            m_ratings |= 1U << static_cast<unsigned>(rating);
    }

    m_sentiments = filter.sentiments.isEmpty() ? ~0U : 0;
    for (const auto sentiment : filter.sentiments)
        m_sentiments |= 1U << static_cast<unsigned>(sentiment);

    const auto &products = snapshot.products();
    m_products.resize(products.size(), 1);
    if (!filter.products.isEmpty()) {
        std::transform(products.begin(), products.end(), m_products.begin(), [&](const Snapshot::Product &product) {
            return static_cast<std::uint8_t>(filter.products.contains(product.id));
        });
    }

    m_hasDates = filter.from.has_value() || filter.to.has_value();
    m_firstDay = filter.from ? static_cast<std::int32_t>(filter.from->toJulianDay()) : Snapshot::noDay + 1;
    m_lastDay =
        filter.to ? static_cast<std::int32_t>(filter.to->toJulianDay()) : std::numeric_limits<std::int32_t>::max();
}

} // namespace plaudit
