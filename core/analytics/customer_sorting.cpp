// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_sorting.h"

#include <array>
#include <utility>

namespace plaudit
{

namespace
{

constexpr unsigned digitBits = 11;

/// Stable, by the digit that begins at that bit.
void sortByDigit(std::vector<CustomerPlace> &places, std::vector<CustomerPlace> &spare, unsigned shift)
{
    constexpr std::uint64_t mask = (1U << digitBits) - 1;
    std::array<std::uint32_t, mask + 1> starts{};
    for (const auto &place : places)
        ++starts[place.key >> shift & mask];
    std::uint32_t sum = 0;
    for (auto &start : starts)
        sum += std::exchange(start, sum);
    for (const auto &place : places)
        spare[starts[place.key >> shift & mask]++] = place;
    places.swap(spare);
}

} // namespace

// By the highest digits in which any two keys differ, and then within what these leave together, which is little, or
// equal altogether.
void sortByKey(std::vector<CustomerPlace> &places)
{
    constexpr unsigned digits = 3;
    std::uint64_t differing = 0;
    for (const auto &place : places)
        differing |= place.key ^ places.front().key;
    const auto width = static_cast<unsigned>(std::bit_width(differing));
    const auto lowest = width > digits * digitBits ? width - digits * digitBits : 0;
    std::vector<CustomerPlace> spare(places.size());
    for (auto shift = lowest; shift < width; shift += digitBits)
        sortByDigit(places, spare, shift);
    if (lowest == 0)
        return;
    for (auto first = places.begin(); first != places.end();) {
        const auto end = std::find_if(first, places.end(),
            [&](const CustomerPlace &place) { return place.key >> lowest != first->key >> lowest; });
        const auto isBefore = [](const CustomerPlace &a, const CustomerPlace &b) { return a.key < b.key; };
        if (!std::is_sorted(first, end, isBefore))
            std::stable_sort(first, end, isBefore);
        first = end;
    }
}

std::vector<std::uint32_t> customersIn(const std::vector<CustomerPlace> &places)
{
    std::vector<std::uint32_t> customers(places.size());
    std::transform(
        places.begin(), places.end(), customers.begin(), [](const CustomerPlace &place) { return place.customer; });
    return customers;
}

} // namespace plaudit
