// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/rater_revenue.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <limits>

namespace plaudit
{

namespace
{

/// Lines by the products that touch them; nearly all are touched by one alone.
class TouchedLines
{
public:
    explicit TouchedLines(std::size_t lines)
        : m_first(lines, nothing)
    {}

    /// Whether it is the first time.
    [[nodiscard]] bool touch(std::uint32_t product, std::uint32_t line)
    {
        auto &first = m_first[line];
        if (first == nothing) {
            first = product;
            return true;
        }
        return first != product && touchAfterAnother(product, line);
    }

private:
    /// One more product of a line; `next` is the one after it in the same line.
    struct Other
    {
        std::uint32_t product = 0, next = 0;
    };
    static constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

    bool touchAfterAnother(std::uint32_t product, std::uint32_t line)
    {
        if (m_firstOther.empty())
            m_firstOther.resize(m_first.size(), nothing);
        auto &firstOther = m_firstOther[line];
        for (auto i = firstOther; i != nothing; i = m_others[i].next) {
            if (m_others[i].product == product)
                return false;
        }
        m_others.push_back({.product = product, .next = firstOther});
        firstOther = static_cast<std::uint32_t>(m_others.size() - 1);
        return true;
    }

    std::vector<std::uint32_t> m_first, m_firstOther; ///< by line: a product, and where its others begin
    std::vector<Other> m_others;
};

} // namespace

std::vector<std::vector<RaterRevenue>> raterRevenueByProduct(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto &orders = snapshot.orders();
    const auto &currencies = snapshot.currencies();
    const auto selection = snapshot.selections().reviews(filter);
    std::vector<BitWord> rated(selection.bits().size());
    for (int rating = lowestRating; rating <= highestRating; ++rating)
        addAll(rated, reviews.stars(rating));
    keepOnly(rated, selection.bits());
    keepOnly(rated, reviews.set(ReviewBit::Matched));
    std::vector<RaterRevenue> sums(snapshot.products().size() * currencies.size());
    TouchedLines touched(snapshot.lines().size());
    eachRow(rated, selection.rows, [&](std::size_t row) {
        const auto line = reviews.line[row];
        const auto order = reviews.matches.order[row];
        if (line == Snapshot::Matches::nothing || !orders.isCounted(order) ||
            !touched.touch(reviews.product[row], line))
            return;
        auto &sum = sums[reviews.product[row] * currencies.size() + orders.currency[order]];
        sum.revenue += snapshot.lines().revenue[line];
        ++sum.lines;
    });
    std::vector<std::vector<RaterRevenue>> byProduct(snapshot.products().size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].lines == 0)
            continue;
        sums[i].currency = currencies[i % currencies.size()];
        byProduct[i / currencies.size()].push_back(sums[i]);
    }
    for (auto &ofProduct : byProduct)
        std::stable_sort(ofProduct.begin(), ofProduct.end(),
            [](const RaterRevenue &a, const RaterRevenue &b) { return a.revenue > b.revenue; });
    return byProduct;
}

} // namespace plaudit
