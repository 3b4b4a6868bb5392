// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/search_highlights.h"

#include "cache/search_text.h"

#include <algorithm>

namespace plaudit
{

namespace
{

struct Word
{
    QString folded;
    TextSpan span;
};

struct Phrase
{
    std::vector<Word> words;
    bool isBeginning = false;
};

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isPartOfAWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Without case, and without diacritics where it is one character with them.
char32_t folded(char32_t c)
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
    const auto parts = QChar::decomposition(c).toUcs4();
    const bool hasMarks =
        parts.size() > 1 && std::all_of(parts.begin() + 1, parts.end(), [](uint part) { return isMark(part); });
    return hasMarks ? folded(parts.front()) : QChar::toCaseFolded(c);
}

/// Takes one character off a text.
char32_t characterAt(const QString &text, qsizetype at, qsizetype &units)
{
    const auto unit = text.at(at);
    units = 1;
    if (!unit.isHighSurrogate() || at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate())
        return unit.unicode();
    units = 2;
    return QChar::surrogateToUcs4(unit, text.at(at + 1));
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    bool isInside = false;
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const auto c = characterAt(text, at, units);
        if (isPartOfAWord(c)) {
            if (!isInside)
                words.push_back({.folded = {}, .span = {.start = at, .length = 0}});
            isInside = true;
            words.back().folded += QChar::fromUcs4(folded(c));
        } else if (!isInside || !isMark(c)) {
            isInside = false;
            continue;
        }
        words.back().span.length = at + units - words.back().span.start;
    }
    return words;
}

std::vector<Phrase> phrasesOf(const QString &search)
{
    std::vector<Phrase> phrases;
    const auto terms = searchTerms(search);
    for (const auto &term : terms) {
        if (!term.isLeftOut)
            phrases.push_back({.words = wordsOf(term.text), .isBeginning = term.isBeginning});
    }
    return phrases;
}

bool standsAt(const Phrase &phrase, const std::vector<Word> &words, std::size_t at)
{
    const auto length = phrase.words.size();
    if (length == 0 || at + length > words.size())
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const auto &word = words[at + i].folded;
        const auto &wanted = phrase.words[i].folded;
        const bool mayGoOn = phrase.isBeginning && i + 1 == length;
        if (mayGoOn ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

void add(std::vector<TextSpan> &spans, const TextSpan &span)
{
    if (!spans.empty() && span.start <= spans.back().start + spans.back().length) {
        auto &last = spans.back();
        last.length = std::max(last.start + last.length, span.start + span.length) - last.start;
    } else {
        spans.push_back(span);
    }
}

} // namespace

std::vector<TextSpan> searchHighlights(const QString &text, const QString &search, std::size_t most)
{
    std::vector<TextSpan> spans;
    const auto phrases = phrasesOf(search);
    if (phrases.empty())
        return spans;
    const auto words = wordsOf(text);
    for (std::size_t at = 0; at < words.size() && spans.size() < most; ++at) {
        std::size_t longest = 0;
        for (const auto &phrase : phrases) {
            if (standsAt(phrase, words, at))
                longest = std::max(longest, phrase.words.size());
        }
        if (longest > 0) {
            const auto &last = words[at + longest - 1].span;
            add(spans, {.start = words[at].span.start, .length = last.start + last.length - words[at].span.start});
        }
    }
    return spans;
}

bool isSearchable(const QString &search)
{
    return matchExpression(search).has_value();
}

} // namespace plaudit
