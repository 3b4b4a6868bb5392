// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace plaudit
{

/// A customer's number with what it is sorted by.
struct CustomerPlace
{
    /// Stands after all values, whichever way they are sorted.
    static constexpr auto last = std::numeric_limits<std::uint64_t>::max();

    std::uint64_t key = 0;
    std::uint32_t customer = 0;
};

/// Numbers that are not below 0 stand in the order of their bits.
[[nodiscard]] inline std::uint64_t sortKeyOf(double value)
{
    return std::bit_cast<std::uint64_t>(std::max(value, 0.0));
}
/// For the other direction.
[[nodiscard]] constexpr std::uint64_t turned(std::uint64_t key)
{
    return CustomerPlace::last - 1 - key;
}

/// By their keys; equal ones stay as they stand. A million take some hundredths of a second.
void sortByKey(std::vector<CustomerPlace> &places);
[[nodiscard]] std::vector<std::uint32_t> customersIn(const std::vector<CustomerPlace> &places);

} // namespace plaudit
