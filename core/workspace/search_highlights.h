// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plaudit
{

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0, length = 0;

    [[nodiscard]] friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where a text has what `search` asks for, as the search index finds it: whole words, or those with the beginning that
/// is asked for, without regard to case and diacritics; a phrase with all between its words. What is to be left out
/// marks nothing. In their order, none in another; at most `most`.
[[nodiscard]] std::vector<TextSpan> searchHighlights(const QString &text, const QString &search, std::size_t most);

/// Whether a search has a word that must occur; without one there is nothing to search for.
[[nodiscard]] bool isSearchable(const QString &search);

} // namespace plaudit
