// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/catalogue.h"
#include "sample/people.h"

#include <span>

namespace plaudit
{

/// One sentence that may be said of products with any of `traits` (AnyTrait: of all in its list). `[a|b|]` stands for
/// one of its parts, and may hold others. `{this}` is "this tee" or "these socks", `{it}` "it" or "them", `{is}` "is"
/// or "are", `{s}` "s" or nothing; they are for English alone.
struct Phrase
{
    const char *text = nullptr;
    quint32 traits = AnyTrait;
};
using Phrases = std::span<const Phrase>;

/// What is said of one category.
struct CategoryPhrases
{
    Phrases praise, quibbles, complaints;
    Phrases contexts; ///< who bought it, why, and how it is used; no judgement
};

struct LanguagePhrases
{
    CategoryPhrases apparel, skinCare, coffee;
    Phrases goodTitles, mixedTitles, badTitles;
    Phrases goodEnds, mixedEnds, badEnds; ///< closing sentences
    Phrases shortPraise;                  ///< the whole of a short review
    Phrases serviceTroubles;              ///< what went wrong around a product that may be good
    Phrases productIsFine;                ///< and that it is good
    Phrases badBatch;                     ///< of the product that turned bad
    Phrases badBatchTitles;
    Phrases thanks, apologies; ///< the merchant's replies
};

[[nodiscard]] const LanguagePhrases &phrasesOf(Language language);

[[nodiscard]] const LanguagePhrases &englishPhrases();
[[nodiscard]] const LanguagePhrases &germanPhrases();
[[nodiscard]] const LanguagePhrases &frenchPhrases();
[[nodiscard]] const LanguagePhrases &spanishPhrases();
[[nodiscard]] const LanguagePhrases &japanesePhrases();

/// English alone: what a merchant does not publish.
[[nodiscard]] Phrases rantPhrases();  ///< angry, and not about the product
[[nodiscard]] Phrases noisePhrases(); ///< advertising, tests, questions

} // namespace plaudit
