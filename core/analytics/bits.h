// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/column.h"
#include "analytics/side_by_side.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

inline void addRow(BitWord *bits, std::size_t row)
{
    bits[row / rowsInWord] |= BitWord{1} << (row % rowsInWord);
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
void removeAll(std::vector<BitWord> &bits, BitSpan other);

/// A byte of 0 or 1 for each row of a word.
using FlagsOfWord = std::array<std::uint8_t, rowsInWord>;
[[nodiscard]] inline BitWord packed(const FlagsOfWord &flags)
{
    // The highest byte of the product has the lowest bit of each byte, that of the first one lowest.
    constexpr std::uint64_t gathering =
        std::endian::native == std::endian::little ? 0x0102'0408'1020'4080U : 0x8040'2010'0804'0201U;
    BitWord bits = 0;
    for (std::size_t i = 0; i < flags.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, flags.data() + i, sizeof eight);
        bits |= (eight * gathering >> 56U) << i;
    }
    return bits;
}

/// The set of those of `rows` rows for which `holds(row)`, which two threads ask. Of rows in words that `among` doesn't
/// touch it is not asked: they are not in the set.
template<class Holds>
[[nodiscard]] std::vector<BitWord> rowsWhere(std::size_t rows, const RowRange &among, const Holds &holds)
{
    constexpr std::size_t worthAThread = 200'000;
    std::vector<BitWord> bits(wordsFor(rows));
    if (among.isEmpty())
        return bits;
    const auto ask = [&](std::size_t first, std::size_t last) {
        FlagsOfWord flags{};
        for (auto word = first; word < last; ++word) {
            for (std::size_t i = 0; i < rowsInWord; ++i)
                flags[i] = static_cast<std::uint8_t>(holds(word * rowsInWord + i));
            bits[word] = packed(flags);
        }
    };
    const auto wholeWords = rows / rowsInWord;
    const auto first = std::min(among.first / rowsInWord, wholeWords);
    const auto last = std::max(first, std::min(wordsFor(among.last), wholeWords));
    if (among.size() < worthAThread)
        ask(first, last);
    else
        inHalves(first, last, ask);
    if (among.last > wholeWords * rowsInWord) {
        for (auto row = wholeWords * rowsInWord; row < rows; ++row)
            bits[wholeWords] |= BitWord{holds(row)} << (row % rowsInWord);
    }
    return bits;
}
template<class Holds>
[[nodiscard]] std::vector<BitWord> rowsWhere(std::size_t rows, const Holds &holds)
{
    return rowsWhere(rows, {.first = 0, .last = rows}, holds);
}

/// For each of the lowest `count` (at most 32) bits of the values the set of the rows that have it.
[[nodiscard]] std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values, std::size_t count);
/// The same, where the sets of values before are known, which many still have.
[[nodiscard]] std::vector<Column<BitWord>> bitColumns(std::span<const std::uint32_t> values,
    std::span<const std::uint32_t> before, std::span<const Column<BitWord>> setsBefore);

} // namespace plaudit
