// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search_text.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// As the tokenizer unicode61 has it.
bool isPartOfAWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool hasWord(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isPartOfAWord(c); });
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

QString quoted(const SearchTerm &term)
{
    return u"\"%1\"%2"_s.arg(term.text, term.isBeginning ? u" *"_s : QString());
}

/// Takes one term after the other off a text.
class Terms
{
public:
    explicit Terms(const QString &text)
        : m_text(text)
    {}

    std::optional<SearchTerm> next()
    {
        while (isInside() && current().isSpace())
            ++m_at;
        if (!isInside())
            return {};
        SearchTerm term;
        term.isLeftOut = takeIf(current() == u'-');
        if (isInside() && isQuote(current()))
            takePhrase(term);
        else
            takeWord(term);
        return term;
    }

private:
    [[nodiscard]] bool isInside() const { return m_at < m_text.size(); }
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }
    bool takeIf(bool isIt)
    {
        m_at += isIt ? 1 : 0;
        return isIt;
    }

    /// Up to the closing quote, or to the end where there is none.
    void takePhrase(SearchTerm &term)
    {
        for (++m_at; isInside() && !isQuote(current()); ++m_at)
            term.text += current();
        ++m_at;
        term.isBeginning = isInside() && takeIf(current() == u'*');
    }

    void takeWord(SearchTerm &term)
    {
        for (; isInside() && !current().isSpace() && !isQuote(current()); ++m_at)
            term.text += current();
        while (term.text.endsWith(u'*')) {
            term.text.chop(1);
            term.isBeginning = true;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    // FTS5 takes a zero for the end of its expression.
    auto text = typed;
    text.replace(QChar(u'\0'), u' ');
    std::vector<SearchTerm> found;
    Terms terms(text);
    while (auto term = terms.next()) {
        if (hasWord(term->text))
            found.push_back(*std::move(term));
    }
    return found;
}

Result<QString> matchExpression(const QString &typed)
{
    QStringList wanted, leftOut;
    const auto terms = searchTerms(typed);
    for (const auto &term : terms)
        (term.isLeftOut ? leftOut : wanted).append(quoted(term));
    if (wanted.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"a search needs a word that occurs"_s, typed);
    const auto all = u"(%1)"_s.arg(wanted.join(" AND "_L1));
    return leftOut.isEmpty() ? all : u"%1 NOT (%2)"_s.arg(all, leftOut.join(" OR "_L1));
}

bool hasBeginning(const QString &expression)
{
    // No word in it has a quote of its own.
    return expression.contains("\" *"_L1);
}

} // namespace plaudit
