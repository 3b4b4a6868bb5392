// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/decimal_number.h"

#include <algorithm>
#include <array>
#include <limits>

namespace plaudit
{

namespace
{

constexpr int mostDigits = 18;
constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestUnit = 8;

constexpr auto powersOfTen = [] {
    std::array<qint64, mostDigits + 1> powers{1};
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMark(char c)
{
    return c == '.' || c == ',';
}

/// 1234.5 with at most one mark, which is `point`; the way nearly all numbers are written.
std::optional<Decimal> plainNumber(QByteArrayView text, char point)
{
    const auto isNegative = text.startsWith('-');
    Decimal number;
    auto hasMark = false;
    const auto start = isNegative ? 1 : 0;
    if (text.size() <= start || text.size() > mostDigits)
        return {};
    for (auto i = start; i < text.size(); ++i) {
        const auto c = text[i];
        if (isDigit(c)) {
            number.digits = number.digits * 10 + (c - '0');
            number.scale += hasMark ? 1 : 0;
        } else if (c == point && !hasMark && i > start) {
            hasMark = true;
        } else {
            return {};
        }
    }
    number.digits = isNegative ? -number.digits : number.digits;
    return number;
}

/// Blanks of all kinds become ' ', apostrophes '\'', the minus sign '-'.
QByteArray withPlainSigns(QByteArrayView text)
{
    auto plain = text.toByteArray();
    for (const auto *blank : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t"})
        plain.replace(blank, " ");
    return plain.replace("\xE2\x80\x99", "'").replace("\xE2\x88\x92", "-").trimmed();
}

/// A number's text, taken apart.
struct Parts
{
    QByteArray before, number, behind; ///< number: digits and marks, with ' ' for what groups them otherwise
};

std::optional<Parts> partsOf(const QByteArray &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return {};
    auto from = qsizetype(first - text.begin());
    if (from > 0 && isMark(text[from - 1]) && (from == 1 || !isalpha(uchar(text[from - 2]))))
        --from;
    auto to = from;
    const auto goesOn = [&](qsizetype i) {
        const auto isGrouping = text[i] == ' ' || text[i] == '\'';
        return isDigit(text[i]) || isMark(text[i]) || (isGrouping && i + 1 < text.size() && isDigit(text[i + 1]));
    };
    while (to < text.size() && goesOn(to))
        ++to;
    Parts parts{.before = text.left(from), .number = text.mid(from, to - from), .behind = text.mid(to)};
    parts.number.replace('\'', ' ');
    if (std::any_of(parts.behind.begin(), parts.behind.end(), isDigit))
        return {};
    if (isMark(parts.number.back()) && parts.behind.startsWith('-')) // "12,-": no cents
        parts.behind.remove(0, 1);
    return parts;
}

enum class MarkRole { None, Decimal, Grouping, Unclear };

/// What the only kind of mark in a number stands for.
MarkRole roleOf(const QByteArray &number, char mark)
{
    const auto count = number.count(mark);
    if (count != 1)
        return count == 0 ? MarkRole::None : MarkRole::Grouping;
    const auto at = number.indexOf(mark);
    const auto behind = number.size() - at - 1;
    const auto canGroup = behind == 3 && at > 0 && at <= 3 && number[0] != '0' && !number.contains(' ');
    return canGroup ? MarkRole::Unclear : MarkRole::Decimal;
}

/// The mark before the decimals; 0 where there are none. Empty where the marks make no number.
std::optional<char> decimalMarkOf(const QByteArray &number, DecimalMark mark)
{
    const auto usual = mark == DecimalMark::Point ? '.' : ',';
    const auto lastPoint = number.lastIndexOf('.');
    const auto lastComma = number.lastIndexOf(',');
    if (lastPoint >= 0 && lastComma >= 0) {
        const auto last = lastPoint > lastComma ? '.' : ',';
        return number.count(last) == 1 ? std::optional(last) : std::nullopt;
    }
    const auto only = lastPoint >= 0 ? '.' : ',';
    switch (roleOf(number, only)) {
    case MarkRole::Decimal:
        return only;
    case MarkRole::Unclear:
        return only == usual ? only : '\0';
    case MarkRole::Grouping:
    case MarkRole::None:
        return '\0';
    }
    Q_UNREACHABLE();
}

} // namespace

bool Decimal::isWhole() const
{
    return digits % powersOfTen[size_t(scale)] == 0;
}

std::optional<DecimalReading> readDecimal(QByteArrayView text, DecimalMark mark)
{
    if (const auto plain = plainNumber(text, mark == DecimalMark::Point ? '.' : ','))
        return DecimalReading{.value = *plain, .unit = {}};
    if (text.size() > longestNumber)
        return {};
    auto parts = partsOf(withPlainSigns(text));
    if (!parts)
        return {};
    const auto decimalMark = decimalMarkOf(parts->number, mark);
    if (!decimalMark)
        return {};
    QByteArray digits;
    for (const auto c : parts->number) {
        if (isDigit(c))
            digits += c;
        else if (c == *decimalMark)
            digits += digits.isEmpty() ? "0." : ".";
    }
    auto value = plainNumber(digits, '.');
    auto unit = parts->before + parts->behind;
    const auto isNegative = unit.contains('-') || (unit.contains('(') && unit.contains(')'));
    for (const auto c : {'-', '(', ')', '+', '\'', ' '})
        unit.replace(c, QByteArray());
    if (!value || unit.size() > longestUnit)
        return {};
    value->digits = isNegative ? -value->digits : value->digits;
    return DecimalReading{.value = *value, .unit = unit};
}

std::optional<qint64> inMinorUnits(Decimal value, int digits, qint64 times)
{
    while (value.scale > 0 && value.digits % 10 == 0) {
        value.digits /= 10;
        --value.scale;
    }
    const auto factor = value.scale < digits ? powersOfTen[size_t(digits - value.scale)] : 1;
    const auto divisor = value.scale > digits ? powersOfTen[size_t(value.scale - digits)] : 1;
    constexpr auto most = std::numeric_limits<qint64>::max() / 4;
    if (times != 0 && std::abs(value.digits) > most / factor / std::abs(times))
        return {};
    const auto product = value.digits * factor * times;
    const auto rounding = product < 0 ? -divisor / 2 : divisor / 2;
    return (product + rounding) / divisor;
}

void DecimalMarkGuess::look(QByteArrayView text)
{
    if (text.size() > longestNumber || std::none_of(text.begin(), text.end(), isMark))
        return;
    const auto parts = partsOf(withPlainSigns(text));
    if (!parts)
        return;
    const auto &number = parts->number;
    const auto lastPoint = number.lastIndexOf('.');
    const auto lastComma = number.lastIndexOf(',');
    if (lastPoint >= 0 && lastComma >= 0) {
        ++(lastPoint > lastComma ? m_points : m_commas);
        return;
    }
    if (lastPoint < 0 && lastComma < 0)
        return;
    const auto isPoint = lastPoint >= 0;
    const auto role = roleOf(number, isPoint ? '.' : ',');
    m_unclear += role == MarkRole::Unclear ? 1 : 0;
    if (role == MarkRole::Decimal)
        ++(isPoint ? m_points : m_commas);
    else if (role == MarkRole::Grouping)
        ++(isPoint ? m_commas : m_points);
}

DecimalMark DecimalMarkGuess::mark() const
{
    return m_commas > m_points ? DecimalMark::Comma : DecimalMark::Point;
}

} // namespace plaudit
