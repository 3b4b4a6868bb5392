// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy_match.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int perLetter = 1, atWordStart = 8, sideBySide = 5, atTextStart = 6;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The best of all places at which the word's first letter stands; from there each letter at the next place it has.
std::optional<int> scoreOfWord(const QString &text, QStringView word)
{
    std::optional<int> best;
    for (qsizetype first = text.indexOf(word.front()); first >= 0; first = text.indexOf(word.front(), first + 1)) {
        int score = perLetter + (startsWord(text, first) ? atWordStart : 0) + (first == 0 ? atTextStart : 0);
        qsizetype before = first;
        for (const QChar letter : word.mid(1)) {
            const auto at = text.indexOf(letter, before + 1);
            if (at < 0)
                return best; // nor from a later first letter
            score += perLetter + (at == before + 1 ? sideBySide : startsWord(text, at) ? atWordStart : 0);
            before = at;
        }
        best = std::max(best.value_or(score), score);
    }
    return best;
}

std::optional<int> scoreOfWhole(const QString &text, QStringView word)
{
    const auto at = text.indexOf(word);
    if (at < 0)
        return {};
    return int(word.size()) + (at == 0 ? atTextStart : 0) + (startsWord(text, at) ? atWordStart : 0);
}

template<class Score>
std::optional<int> sumOfWords(const QString &text, const QString &typed, const Score &scoreOf)
{
    int sum = 0;
    const auto words = QStringView(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto score = scoreOf(text, word);
        if (!score)
            return {};
        sum += *score;
    }
    return sum;
}

} // namespace

QString foldedForMatch(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(parts.size());
    for (const QChar unit : parts) {
        if (!unit.isMark())
            folded += unit.isSpace() ? QChar(u' ') : unit;
    }
    return folded;
}

std::optional<int> fuzzyScore(const QString &text, const QString &typed)
{
    return sumOfWords(text, typed, &scoreOfWord);
}

std::optional<int> plainScore(const QString &text, const QString &typed)
{
    return sumOfWords(text, typed, &scoreOfWhole);
}

} // namespace plaudit
