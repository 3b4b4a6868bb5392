// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace plaudit
{

/// Bytes with each one that is no UTF-8 replaced by U+FFFD, and the way back to the bytes received.
/// Offsets are those of text(); `to` is behind the last byte.
class CleanUtf8
{
public:
    explicit CleanUtf8(const QByteArray &original);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isRepaired(qsizetype from, qsizetype to) const;
    [[nodiscard]] QByteArray original(qsizetype from, qsizetype to) const;

private:
    [[nodiscard]] qsizetype originalOffset(qsizetype offset) const;

    QByteArray m_original;
    QByteArray m_text;
    std::vector<qsizetype> m_repairs; ///< offsets of the replacements, ascending
};

/// `json` without what its grammar allows and simdjson refuses: escaped surrogates without their other half become
/// U+FFFD, numbers beyond a double or 64 bits become texts.
[[nodiscard]] QByteArray relaxedJson(std::string_view json);

} // namespace plaudit
