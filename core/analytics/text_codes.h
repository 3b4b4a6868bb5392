// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <limits>
#include <vector>

namespace plaudit
{

/// Gives texts dense numbers in the order they are met.
class TextCodes
{
public:
    explicit TextCodes(std::vector<QString> known = {})
        : m_texts(std::move(known))
    {
        for (const auto &text : m_texts)
            m_codes.insert(text, static_cast<std::uint32_t>(m_codes.size()));
    }

    [[nodiscard]] std::uint32_t codeOf(const QString &text)
    {
        const auto known = m_codes.constFind(text);
        if (known != m_codes.constEnd())
            return *known;
        const auto code = static_cast<std::uint32_t>(m_texts.size());
        m_texts.push_back(text);
        m_codes.insert(text, code);
        return code;
    }
    /// For vocabularies that are small by nature; what comes after 65,535 texts is told as the last of them.
    [[nodiscard]] std::uint16_t shortCodeOf(const QString &text)
    {
        constexpr std::uint32_t most = std::numeric_limits<std::uint16_t>::max();
        if (m_texts.size() > most && !m_codes.contains(text))
            return static_cast<std::uint16_t>(most);
        return static_cast<std::uint16_t>(codeOf(text));
    }
    [[nodiscard]] const std::vector<QString> &texts() const { return m_texts; }

private:
    std::vector<QString> m_texts;
    QHash<QString, std::uint32_t> m_codes;
};

} // namespace plaudit
