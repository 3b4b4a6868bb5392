// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/rater_revenue.h"

#include "analytics/fetch_ahead.h"
#include "analytics/rating_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace plaudit
{

namespace
{

struct LineSum
{
    double revenue = 0.0;
    std::int64_t lines = 0;
};

/// Sums up lines by the product and the currency of the reviews that rate them, a line once in each. Nothing is decided
/// for a single review: nearly all lines are rated as one product, and those rated as another one too wait for a next
/// round, in which lines are looked at anew.
class RatedLines
{
    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    /// What is done with a row of a review; those that wait go to `waiting`, whose first `n` are taken.
    [[nodiscard]] auto roundInto(std::uint32_t *waiting, std::size_t &n)
    {
        const auto &reviews = m_snapshot.reviews();
        const auto &orders = m_snapshot.orders();
        return [&n, waiting, lineOf = reviews.line.data(), orderOf = reviews.matches.order.data(),
                   productOf = reviews.product.data(), facts = orders.facts.data(), currencyOf = orders.currency.data(),
                   revenue = m_snapshot.lines().revenue.data(), lines = m_productOf.size() - 1,
                   currencies = m_snapshot.currencies().size(), ratedAs = m_productOf.data(), sums = m_sums.data(),
                   lastRow = reviews.size() - 1](std::size_t row) {
            const auto ahead = std::min<std::size_t>(lineOf[std::min(row + rowsAhead, lastRow)], lines - 1);
            fetchAhead(&ratedAs[ahead]);
            fetchAhead(&revenue[ahead]);
            // Reviews of no line are of the place after all of them.
            const auto line = std::min<std::size_t>(lineOf[row], lines);
            const auto order = orderOf[row];
            const std::uint32_t product = productOf[row];
            const std::uint32_t isCounted = std::uint32_t{line != lines} & (facts[order] & maskOf(OrderBit::Counted));
            const auto before = ratedAs[line];
            const std::uint32_t isFirst = isCounted & std::uint32_t{before == nobody};
            ratedAs[line] = before & (product | (isFirst - 1));
            auto &sum = sums[product * currencies + currencyOf[order]];
            sum.revenue += revenue[std::min(line, lines - 1)] * static_cast<std::int32_t>(isFirst);
            sum.lines += isFirst;
            waiting[n] = static_cast<std::uint32_t>(row);
            n += isCounted & (isFirst ^ 1U) & std::uint32_t{before != product};
        };
    }

public:
    explicit RatedLines(const Snapshot &snapshot)
        : m_snapshot(snapshot)
        , m_productOf(snapshot.lines().size() + 1, nobody)
        , m_sums(snapshot.products().size() * snapshot.currencies().size())
    {}

    void add(const std::vector<BitWord> &rated, const RowRange &rows)
    {
        if (m_snapshot.lines().size() == 0)
            return;
        std::vector<std::uint32_t> waiting(static_cast<std::size_t>(countIn(rated, rows)));
        std::size_t n = 0;
        const auto round = roundInto(waiting.data(), n);
        eachRow(rated, rows, round);
        while (n > 0) {
            const auto waited = std::exchange(n, 0);
            for (std::size_t i = 0; i < waited; ++i)
                m_productOf[m_snapshot.reviews().line[waiting[i]]] = nobody;
            for (std::size_t i = 0; i < waited; ++i)
                round(waiting[i]);
        }
    }
    [[nodiscard]] const std::vector<LineSum> &sums() const { return m_sums; }

private:
    const Snapshot &m_snapshot;
    std::vector<std::uint32_t> m_productOf; ///< by line what it is rated as
    std::vector<LineSum> m_sums;
};

} // namespace

std::vector<std::vector<RaterRevenue>> raterRevenueByProduct(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto &currencies = snapshot.currencies();
    const auto selection = snapshot.selections().reviews(filter);
    auto rated = ratedRows(reviews);
    keepOnly(rated, selection.bits());
    keepOnly(rated, reviews.set(ReviewBit::Matched));
    RatedLines lines(snapshot);
    lines.add(rated, selection.rows);
    std::vector<std::vector<RaterRevenue>> byProduct(snapshot.products().size());
    for (std::size_t i = 0; i < lines.sums().size(); ++i) {
        if (const auto &sum = lines.sums()[i]; sum.lines > 0)
            byProduct[i / currencies.size()].push_back(
                {.currency = currencies[i % currencies.size()], .revenue = sum.revenue, .lines = sum.lines});
    }
    for (auto &ofProduct : byProduct)
        std::stable_sort(ofProduct.begin(), ofProduct.end(),
            [](const RaterRevenue &a, const RaterRevenue &b) { return a.revenue > b.revenue; });
    return byProduct;
}

} // namespace plaudit
