// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/json_repair.h"

#include <QChar>
#include <QRegularExpression>
#include <QString>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::string_view replacement = "\xef\xbf\xbd";
constexpr qsizetype growth = 2; // of one bad byte

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The length of the character at the start of `bytes`; 0 where there is none (Unicode, table 3-7).
size_t characterLength(std::string_view bytes)
{
    const auto at = [bytes](size_t i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto lead = at(0);
    const auto second = at(1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return isContinuation(second) ? 2 : 0;
    if (!isContinuation(second) || !isContinuation(at(2)))
        return 0;
    if (lead >= 0xe0 && lead <= 0xef)
        return (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second >= 0xa0) ? 0 : 3;
    if (lead >= 0xf0 && lead <= 0xf4 && isContinuation(at(3)))
        return (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second >= 0x90) ? 0 : 4;
    return 0;
}

/// The code unit of `\uXXXX` at the start of `json`; 0 where there is no such escape.
char16_t escapedUnit(std::string_view json)
{
    if (json.size() < 6 || !json.starts_with("\\u"))
        return 0;
    std::uint16_t unit = 0;
    std::from_chars(json.data() + 2, json.data() + 6, unit, 16);
    return unit;
}

std::string_view numberAt(std::string_view json)
{
    return json.substr(0, std::min(json.find_first_not_of("+-.0123456789eE"), json.size()));
}

bool isBeyondRange(const QByteArray &number)
{
    static const QRegularExpression grammar(u"^-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?$"_s);
    const auto match = grammar.match(QString::fromLatin1(number));
    if (!match.hasMatch())
        return false;
    bool isReadable = false;
    const bool isInteger = match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty();
    if (isInteger)
        static_cast<void>(
            number.startsWith('-') ? quint64(number.toLongLong(&isReadable)) : number.toULongLong(&isReadable));
    else
        static_cast<void>(number.toDouble(&isReadable));
    return !isReadable;
}

/// Copies one escape of a text and gives its length.
size_t copyEscape(std::string_view json, QByteArray &out)
{
    const auto unit = escapedUnit(json);
    size_t length = std::min<size_t>(unit == 0 ? 2 : 6, json.size());
    if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escapedUnit(json.substr(6)))) {
        length = 12;
    } else if (QChar::isSurrogate(unit)) {
        out.append("\\ufffd");
        return length;
    }
    out.append(json.data(), qsizetype(length));
    return length;
}

} // namespace

CleanUtf8::CleanUtf8(const QByteArray &original)
    : m_original(original)
    , m_text(original)
{
    if (simdjson::validate_utf8(original.constData(), size_t(original.size())))
        return;
    const std::string_view bytes(original.constData(), size_t(original.size()));
    m_text.clear();
    m_text.reserve(original.size() + 64);
    for (size_t i = 0; i < bytes.size();) {
        const auto length = characterLength(bytes.substr(i));
        if (length == 0) {
            m_repairs.push_back(m_text.size());
            m_text.append(replacement.data(), qsizetype(replacement.size()));
        } else {
            m_text.append(bytes.data() + i, qsizetype(length));
        }
        i += std::max<size_t>(length, 1);
    }
}

bool CleanUtf8::isRepaired(qsizetype from, qsizetype to) const
{
    const auto first = std::lower_bound(m_repairs.begin(), m_repairs.end(), from);
    return first != m_repairs.end() && *first < to;
}

qsizetype CleanUtf8::originalOffset(qsizetype offset) const
{
    const auto repairs = std::lower_bound(m_repairs.begin(), m_repairs.end(), offset) - m_repairs.begin();
    return offset - growth * repairs;
}

QByteArray CleanUtf8::original(qsizetype from, qsizetype to) const
{
    const auto start = originalOffset(from);
    return m_original.sliced(start, originalOffset(to) - start);
}

QByteArray relaxedJson(std::string_view json)
{
    QByteArray out;
    out.reserve(qsizetype(json.size()) + 16);
    bool isInText = false;
    for (size_t i = 0; i < json.size();) {
        const auto rest = json.substr(i);
        const char c = rest.front();
        if (isInText && c == '\\') {
            i += copyEscape(rest, out);
        } else if (const auto number = isInText ? std::string_view() : numberAt(rest);
                   !number.empty() && c != '+' && c != 'e' && c != 'E') {
            const QByteArray token(number.data(), qsizetype(number.size()));
            out += isBeyondRange(token) ? '"' + token + '"' : token;
            i += number.size();
        } else {
            isInText = isInText != (c == '"');
            out += c;
            ++i;
        }
    }
    return out;
}

} // namespace plaudit
