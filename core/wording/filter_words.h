// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "analytics/filter_part.h"

#include <QString>

namespace plaudit
{

[[nodiscard]] QString nameOf(FilterPart part); ///< Rating, Order value …
/// What a condition can be set to, each with its name: stars, yes and no, products, countries … Empty for dates, text
/// search, attributes and order value.
[[nodiscard]] std::vector<FilterChoice> choicesOf(FilterPart part, const FilterChoices &choices);
/// `German (de)`, `Germany (DE)`, in English whatever the program's language; the code alone where it is unknown.
[[nodiscard]] QString languageName(const QString &code);
[[nodiscard]] QString countryName(const QString &code);

/// One condition in few words: `1 Aug – 31 Oct 2026`, `Country: DE, FR`, `Verified`, `1, 2 ★`. Names come from the
/// choices; what they don't know is told by its id. Empty where the filter has no such condition.
[[nodiscard]] QString wordsOf(FilterPart part, const Filter &filter, const FilterChoices &choices);
/// The whole filter in one line, such as `1 Aug – 31 Oct 2026 · Country: DE, FR · Verified`; `All data` for an empty
/// one. Parts of it are the store's own texts.
[[nodiscard]] QString filterWords(const Filter &filter, const FilterChoices &choices);

} // namespace plaudit
