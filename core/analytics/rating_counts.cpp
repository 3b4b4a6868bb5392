// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/rating_counts.h"

namespace plaudit
{

StarCounts starsOf(const RatingCounts &counts)
{
    StarCounts stars{};
    std::copy(counts.begin() + 1, counts.end(), stars.begin());
    return stars;
}

RatingFigures figuresOf(const RatingCounts &counts)
{
    RatingFigures figures;
    figures.distribution = starsOf(counts);
    figures.count = total(figures.distribution);
    figures.reviews = figures.count + counts[0];
    figures.average = averageRating(figures.distribution);
    figures.averageCi95 = averageRatingInterval(figures.distribution);
    figures.fiveStar = shareOf(figures.distribution[4], figures.count);
    figures.lowStar = shareOf(figures.distribution[0] + figures.distribution[1], figures.count);
    return figures;
}

std::vector<BitWord> ratedRows(const Snapshot::Reviews &reviews)
{
    std::vector<BitWord> rows(wordsFor(reviews.size()));
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        addAll(rows, reviews.stars(rating));
    return rows;
}

RatingCounts countRatings(const Snapshot::Reviews &reviews, BitSpan set, const RowRange &rows)
{
    const BitSpan stars[] = {reviews.stars(1), reviews.stars(2), reviews.stars(3), reviews.stars(4), reviews.stars(5)};
    std::uint64_t all = 0;
    std::array<std::uint64_t, 5> counts{};
    eachWord(rows, [&](std::size_t word, BitWord mask) {
        const auto chosen = set[word] & mask;
        if (chosen == 0)
            return;
        all += onesIn(chosen);
        for (std::size_t star = 0; star < counts.size(); ++star)
            counts[star] += onesIn(chosen & stars[star][word]);
    });
    RatingCounts made{};
    made[0] = static_cast<std::int64_t>(all);
    for (std::size_t star = 0; star < counts.size(); ++star) {
        made[star + 1] = static_cast<std::int64_t>(counts[star]);
        made[0] -= made[star + 1];
    }
    return made;
}

} // namespace plaudit
