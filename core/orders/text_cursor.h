// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>
#include <optional>

namespace plaudit
{

/// Walks through a short text in ASCII.
class TextCursor
{
public:
    explicit TextCursor(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAtDigit() const { return !isAtEnd() && isDigit(m_text[m_at]); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }

    bool skip(char c)
    {
        const auto isThere = !isAtEnd() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    void skipAll(const char *characters)
    {
        while (!isAtEnd() && isOneOf(m_text[m_at], characters))
            ++m_at;
    }
    void skipAllBut(const char *characters)
    {
        while (!isAtEnd() && !isOneOf(m_text[m_at], characters))
            ++m_at;
    }
    /// The character, if it is one of these; else NUL.
    char anyOf(const char *characters)
    {
        return !isAtEnd() && isOneOf(m_text[m_at], characters) ? m_text[m_at++] : '\0';
    }
    QByteArrayView digits()
    {
        const auto start = m_at;
        while (isAtDigit())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    QByteArrayView word()
    {
        const auto start = m_at;
        while (!isAtEnd() && isLetter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    /// At most `most` digits as a number; nothing where there are fewer than `least`.
    std::optional<int> number(qsizetype least, qsizetype most)
    {
        int value = 0;
        const auto start = m_at;
        while (isAtDigit() && m_at - start < most)
            value = value * 10 + (m_text[m_at++] - '0');
        return m_at - start >= least ? std::optional(value) : std::nullopt;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static bool isOneOf(char c, const char *characters) { return c != '\0' && std::strchr(characters, c) != nullptr; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace plaudit
