// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <vector>

namespace plaudit
{

/// What somebody types into a search box, as FTS5's MATCH takes it. All of it must occur, in any order and part of a
/// record, without regard to case and diacritics: words; "a phrase", its words side by side; beginning* of a word, or
/// of a phrase's last; -word, -"a phrase" and -beginning* leave records out. Anything else is taken as text, so FTS5's
/// own operators are words like any. A word is a run of letters and digits; one with something else in it (`don't`,
/// `t-shirt`) is a phrase. Languages written without blanks (Chinese, Japanese, Thai) can't be split into words: of
/// them only what stands between blanks or punctuation is found, or its beginning.
/// Errors: InvalidArgument with the text as subject where no word is left that must occur.
[[nodiscard]] Result<QString> matchExpression(const QString &typed);

/// One thing that a typed text asks for: a word, a phrase, or a word with something else in it.
struct SearchTerm
{
    QString text;
    bool isLeftOut = false;   ///< records with it are left out
    bool isBeginning = false; ///< its last word may go on
};

/// Those of a typed text with a word in them, in their order.
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &typed);

/// Whether such an expression asks for the beginning of a word.
[[nodiscard]] bool hasBeginning(const QString &expression);

} // namespace plaudit
