// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/bits.h"

#include <array>

namespace plaudit
{

namespace
{

using Square = std::array<std::uint32_t, 32>;

/// Bit c of row r becomes bit r of row c; halves are exchanged, then quarters and so on (Warren, Hacker's Delight 7-3).
void transpose(Square &square)
{
    std::uint32_t mask = 0x0000'ffffU;
    for (std::uint32_t step = 16; step != 0; step >>= 1U, mask ^= mask << step) {
        for (std::uint32_t row = 0; row < 32; row = (row + step + 1) & ~step) {
            const auto exchanged = (square[row] >> step ^ square[row + step]) & mask;
            square[row + step] ^= exchanged;
            square[row] ^= exchanged << step;
        }
    }
}

} // namespace

std::int64_t countIn(BitSpan bits, const RowRange &rows)
{
    std::uint64_t count = 0;
    eachWord(rows, [&](std::size_t word, BitWord mask) { count += onesIn(bits[word] & mask); });
    return static_cast<std::int64_t>(count);
}

std::int64_t countInBoth(BitSpan a, BitSpan b, const RowRange &rows)
{
    std::uint64_t count = 0;
    eachWord(rows, [&](std::size_t word, BitWord mask) { count += onesIn(a[word] & b[word] & mask); });
    return static_cast<std::int64_t>(count);
}

std::vector<BitWord> allRows(std::size_t rows)
{
    std::vector<BitWord> bits(wordsFor(rows));
    eachWord({.first = 0, .last = rows}, [&](std::size_t word, BitWord mask) { bits[word] = mask; });
    return bits;
}

void keepOnly(std::vector<BitWord> &bits, BitSpan other)
{
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits[i] &= other[i];
}

void addAll(std::vector<BitWord> &bits, BitSpan other)
{
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits[i] |= other[i];
}

void removeAll(std::vector<BitWord> &bits, BitSpan other)
{
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits[i] &= ~other[i];
}

std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values, std::size_t count)
{
    return bitColumns(values, {}, std::vector<Column<BitWord>>(count));
}

std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values, std::span<const std::uint32_t> before,
    std::span<const Column<BitWord>> setsBefore)
{
    constexpr std::size_t half = rowsInWord / 2;
    std::vector<std::vector<BitWord>> sets(setsBefore.size(), std::vector<BitWord>(wordsFor(values.size())));
    // As long as whole words stay, their bits are taken over.
    const auto known = std::min(before.size(), values.size()) / rowsInWord;
    for (std::size_t bit = 0; bit < sets.size(); ++bit)
        std::copy_n(setsBefore[bit].begin(), known, sets[bit].begin());
    for (std::size_t word = 0; word < wordsFor(values.size()); ++word) {
        const auto first = word * rowsInWord;
        if (word < known &&
            std::equal(before.begin() + std::ptrdiff_t(first), before.begin() + std::ptrdiff_t(first + rowsInWord),
                values.begin() + std::ptrdiff_t(first)))
            continue;
        for (std::size_t bit = 0; bit < sets.size(); ++bit)
            sets[bit][word] = 0;
        for (auto row = first; row < std::min(values.size(), first + rowsInWord); row += half) {
            Square square{};
            std::copy_n(values.begin() + std::ptrdiff_t(row), std::min(half, values.size() - row), square.begin());
            transpose(square);
            for (std::size_t bit = 0; bit < sets.size(); ++bit)
                sets[bit][word] |= BitWord{square[bit]} << (row - first);
        }
    }
    std::vector<Column<BitWord>> columns;
    columns.reserve(sets.size());
    for (auto &set : sets)
        columns.emplace_back(std::move(set));
    return columns;
}

} // namespace plaudit
