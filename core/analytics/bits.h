// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/column.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plaudit
{

/// Sets of rows have a bit for each row, 64 rows a word; bits after the last row are 0.
using BitWord = std::uint64_t;
inline constexpr std::size_t rowsInWord = 64;
using BitSpan = std::span<const BitWord>;

[[nodiscard]] constexpr std::size_t wordsFor(std::size_t rows)
{
    return (rows + rowsInWord - 1) / rowsInWord;
}

/// Rows [first, last).
struct RowRange
{
    std::size_t first = 0, last = 0;

    [[nodiscard]] bool isEmpty() const { return first >= last; }
    [[nodiscard]] std::size_t size() const { return isEmpty() ? 0 : last - first; }
    [[nodiscard]] RowRange within(const RowRange &other) const
    {
        return {.first = std::max(first, other.first), .last = std::min(last, other.last)};
    }
};

[[nodiscard]] inline bool holdsRow(BitSpan bits, std::size_t row)
{
    return (bits[row / rowsInWord] >> (row % rowsInWord) & 1U) != 0;
}

/// Without the instruction for it, which not every processor of the family has.
[[nodiscard]] constexpr std::uint64_t onesIn(BitWord word)
{
    word -= word >> 1U & 0x5555'5555'5555'5555U;
    word = (word & 0x3333'3333'3333'3333U) + (word >> 2U & 0x3333'3333'3333'3333U);
    word = (word + (word >> 4U)) & 0x0f0f'0f0f'0f0f'0f0fU;
    return word * 0x0101'0101'0101'0101U >> 56U;
}

/// Calls `use(index, mask)` for each word that the rows touch; `mask` has the bits of those rows.
template<class Use>
void eachWord(const RowRange &rows, const Use &use)
{
    if (rows.isEmpty())
        return;
    const auto firstWord = rows.first / rowsInWord;
    const auto lastWord = (rows.last - 1) / rowsInWord;
    const auto head = ~BitWord{0} << (rows.first % rowsInWord);
    const auto tail = ~BitWord{0} >> (rowsInWord - 1 - (rows.last - 1) % rowsInWord);
    if (firstWord == lastWord) {
        use(firstWord, head & tail);
        return;
    }
    use(firstWord, head);
    for (auto word = firstWord + 1; word < lastWord; ++word)
        use(word, ~BitWord{0});
    use(lastWord, tail);
}

/// Calls `use(row)` for each row of the set, ascending.
template<class Use>
void eachRow(BitSpan bits, const RowRange &rows, const Use &use)
{
    eachWord(rows, [&](std::size_t index, BitWord mask) {
        auto word = bits[index] & mask;
        const auto first = index * rowsInWord;
        if (word == ~BitWord{0}) {
            for (auto row = first; row < first + rowsInWord; ++row)
                use(row);
            return;
        }
        for (; word != 0; word &= word - 1)
            use(first + static_cast<std::size_t>(std::countr_zero(word)));
    });
}

/// How many of the rows are in the set.
[[nodiscard]] std::int64_t countIn(BitSpan bits, const RowRange &rows);
/// In both sets.
[[nodiscard]] std::int64_t countInBoth(BitSpan a, BitSpan b, const RowRange &rows);

[[nodiscard]] std::vector<BitWord> allRows(std::size_t rows);
/// Leaves in `bits` what is in `other` too.
void keepOnly(std::vector<BitWord> &bits, BitSpan other);
void addAll(std::vector<BitWord> &bits, BitSpan other);

/// The set of the rows for which `holds(row)`.
template<class Holds>
[[nodiscard]] std::vector<BitWord> rowsWhere(std::size_t rows, const Holds &holds)
{
    std::vector<BitWord> bits(wordsFor(rows));
    for (std::size_t word = 0; word < bits.size(); ++word) {
        const auto first = word * rowsInWord;
        const auto last = std::min(rows, first + rowsInWord);
        BitWord made = 0;
        for (auto row = first; row < last; ++row)
            made |= BitWord{holds(row)} << (row - first);
        bits[word] = made;
    }
    return bits;
}

/// For each of the lowest `count` (at most 32) bits of the values the set of the rows that have it.
[[nodiscard]] std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values, std::size_t count);
/// The same, where the sets of values before are known, which many still have.
[[nodiscard]] std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values,
    std::span<const std::uint32_t> before, std::span<const Column<BitWord>> setsBefore);

} // namespace plaudit
