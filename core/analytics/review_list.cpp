// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/review_list.h"

#include "analytics/record_bits.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>

namespace plaudit
{

namespace
{

using Indices = std::vector<std::uint32_t>;

/// Those without a time stand before all others in a snapshot.
std::size_t firstDated(const Column<std::uint32_t> &seconds, const RowRange &rows)
{
    const auto values = seconds.values().subspan(rows.first, rows.size());
    const auto dated = std::partition_point(
        values.begin(), values.end(), [](std::uint32_t second) { return second == Snapshot::noTime; });
    return rows.first + static_cast<std::size_t>(dated - values.begin());
}

template<class Records>
Indices inTime(const Selection &selection, const Records &records, bool isOldestFirst, std::size_t most)
{
    Indices indices;
    if (selection.rows.isEmpty())
        return indices;
    const auto dated = firstDated(records.second, selection.rows);
    const auto take = [&](std::size_t index) {
        if (holdsRow(selection.bits(), index))
            indices.push_back(static_cast<std::uint32_t>(index));
    };
    if (isOldestFirst) {
        for (auto i = dated; i < selection.rows.last && indices.size() < most; ++i)
            take(i);
    } else {
        for (auto i = selection.rows.last; i > dated && indices.size() < most; --i)
            take(i - 1);
    }
    for (auto i = dated; i > selection.rows.first && indices.size() < most; --i)
        take(i - 1);
    return indices;
}

/// Sorts by a key from 0 to `greatest`, equal ones as they stood.
template<class KeyOf>
Indices sortedBy(const Indices &indices, std::size_t greatest, const KeyOf &keyOf)
{
    std::vector<std::size_t> place(greatest + 2);
    for (const auto index : indices)
        ++place[keyOf(index) + 1];
    for (std::size_t key = 1; key < place.size(); ++key)
        place[key] += place[key - 1];
    Indices sorted(indices.size());
    for (const auto index : indices)
        sorted[place[keyOf(index)]++] = index;
    return sorted;
}

std::vector<qint64> rowNumbers(const Indices &indices, const Column<std::uint32_t> &rows, std::size_t most)
{
    std::vector<qint64> numbers(std::min(indices.size(), most));
    std::transform(indices.begin(), indices.begin() + static_cast<std::ptrdiff_t>(numbers.size()), numbers.begin(),
        [&rows](std::uint32_t index) { return static_cast<qint64>(rows[index]); });
    return numbers;
}

} // namespace

std::vector<qint64> newestReviews(const Snapshot &snapshot, const Filter &filter, ListOrder order, std::size_t most)
{
    constexpr std::size_t unrated = highestRating + 1, mostVotes = std::numeric_limits<std::uint16_t>::max();
    const auto &reviews = snapshot.reviews();
    const bool isByTime = order == ListOrder::Newest || order == ListOrder::Oldest;
    auto indices =
        inTime(snapshot.selections().reviews(filter), reviews, order == ListOrder::Oldest, isByTime ? most : wholeList);
    if (order == ListOrder::LowestRating) {
        indices = sortedBy(indices, unrated, [&](std::uint32_t index) {
            const auto rating = static_cast<std::size_t>(ratingIn(reviews.facts[index]));
            return rating == 0 ? unrated : rating;
        });
    } else if (order == ListOrder::MostHelpful) {
        indices = sortedBy(
            indices, mostVotes, [&](std::uint32_t index) { return mostVotes - std::size_t{reviews.helpful[index]}; });
    }
    return rowNumbers(indices, reviews.row, most);
}

std::vector<qint64> listedResponses(const Snapshot &snapshot, const Filter &filter, ListOrder order, std::size_t most)
{
    constexpr std::size_t highestScore = 10, unscored = highestScore + 1;
    const auto &responses = snapshot.responses();
    auto indices = inTime(snapshot.selections().responses(filter), responses, order == ListOrder::Oldest,
        order == ListOrder::LowestRating ? wholeList : most);
    if (order == ListOrder::LowestRating) {
        indices = sortedBy(indices, unscored, [&](std::uint32_t index) {
            const auto score = responses.score[index];
            return score < 0 ? unscored : static_cast<std::size_t>(score);
        });
    }
    return rowNumbers(indices, responses.row, most);
}

} // namespace plaudit
