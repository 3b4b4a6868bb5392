// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void appendNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 24> text{};
    bytes.append(text.data(), std::to_chars(text.begin(), text.end(), number).ptr - text.data());
}

void appendNumber(QByteArray &bytes, double number)
{
    bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void appendFlag(QByteArray &bytes, bool flag)
{
    bytes += flag ? "true" : "false";
}

/// So many digits, with zeros in front.
char *putDigits(char *at, unsigned number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = char('0' + number % 10);
    return at + digits;
}

void appendTime(QByteArray &bytes, qint64 utcMs)
{
    using namespace std::chrono;
    const auto instant = sys_time<milliseconds>(milliseconds(utcMs));
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    if (int(date.year()) < 0 || int(date.year()) > 9999) {
        appendNumber(bytes, utcMs);
        return;
    }
    const hh_mm_ss time(instant - day);
    std::array<char, 32> text{};
    char *at = putDigits(text.data(), unsigned(int(date.year())), 4);
    *at++ = '-';
    at = putDigits(at, unsigned(date.month()), 2);
    *at++ = '-';
    at = putDigits(at, unsigned(date.day()), 2);
    *at++ = 'T';
    at = putDigits(at, unsigned(time.hours().count()), 2);
    *at++ = ':';
    at = putDigits(at, unsigned(time.minutes().count()), 2);
    *at++ = ':';
    at = putDigits(at, unsigned(time.seconds().count()), 2);
    if (time.subseconds().count() != 0) {
        *at++ = '.';
        at = putDigits(at, unsigned(time.subseconds().count()), 3);
    }
    *at++ = 'Z';
    bytes.append(text.data(), at - text.data());
}

/// The text of a cell, whatever it holds: a view of `made` where it holds no text.
QByteArrayView textOf(const Cell &cell, QByteArray &made)
{
    if (const auto *text = cell.text())
        return *text;
    made = cell.toUtf8();
    return made;
}

bool isEscapedInJson(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendJsonText(QByteArray &bytes, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    bytes += '"';
    for (const char *at = utf8.begin(); at < utf8.end(); ++at) {
        const char *const plain = at;
        at = std::find_if(at, utf8.end(), isEscapedInJson);
        bytes.append(plain, at - plain);
        if (at == utf8.end())
            break;
        const char c = *at;
        if (c == '"' || c == '\\') {
            bytes += '\\';
            bytes += c;
            continue;
        }
        bytes += c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "\\u00";
        if (c != '\n' && c != '\r' && c != '\t') {
            bytes += hex[c >> 4];
            bytes += hex[c & 15];
        }
    }
    bytes += '"';
}

void appendJsonValue(QByteArray &bytes, const Cell &cell, CellKind kind)
{
    QByteArray made;
    switch (kind) {
    case CellKind::Text:
    case CellKind::Id:
        appendJsonText(bytes, textOf(cell, made));
        return;
    case CellKind::Integer:
        appendNumber(bytes, cell.toLongLong());
        return;
    case CellKind::Decimal:
        appendNumber(bytes, cell.toDouble());
        return;
    case CellKind::Flag:
        appendFlag(bytes, cell.toBool());
        return;
    case CellKind::Time:
        bytes += '"';
        appendTime(bytes, cell.toLongLong());
        bytes += '"';
        return;
    }
}

} // namespace

bool looksLikeFormula(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    switch (utf8.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
        return true;
    case '\xEF':
        return utf8.startsWith("＝") || utf8.startsWith("＋") || utf8.startsWith("－") || utf8.startsWith("＠");
    default:
        return false;
    }
}

QByteArray isoTime(qint64 utcMs)
{
    QByteArray text;
    appendTime(text, utcMs);
    return text;
}

CsvFormat::CsvFormat()
    : CsvFormat(Options())
{}

CsvFormat::CsvFormat(const Options &options)
    : m_options(options)
{
    for (const char c : {'"', '\n', '\r', options.separator})
        m_quotes.at(static_cast<unsigned char>(c)) = true;
}

QByteArray CsvFormat::head(const std::vector<ExportColumn> &columns) const
{
    QByteArray line = m_options.hasByteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        appendText(line, columns[i].key.toUtf8());
    }
    return line + "\r\n";
}

void CsvFormat::append(QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const
{
    QByteArray made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            bytes += m_options.separator;
        const Cell &cell = cells[i];
        if (cell.isNull())
            continue;
        switch (columns[i].kind) {
        case CellKind::Text:
        case CellKind::Id:
            appendText(bytes, textOf(cell, made));
            break;
        case CellKind::Integer:
            appendNumber(bytes, cell.toLongLong());
            break;
        case CellKind::Decimal:
            appendNumber(bytes, cell.toDouble());
            break;
        case CellKind::Flag:
            appendFlag(bytes, cell.toBool());
            break;
        case CellKind::Time:
            appendTime(bytes, cell.toLongLong());
            break;
        }
    }
    bytes += "\r\n";
}

bool CsvFormat::isQuoted(QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return false;
    return utf8.front() == ' ' || utf8.back() == ' ' ||
           std::any_of(utf8.begin(), utf8.end(), [this](char c) { return m_quotes[static_cast<unsigned char>(c)]; });
}

void CsvFormat::appendText(QByteArray &bytes, QByteArrayView utf8) const
{
    const bool isFormula = looksLikeFormula(utf8);
    if (!isFormula && !isQuoted(utf8)) {
        bytes.append(utf8);
        return;
    }
    bytes += isFormula ? "\"'" : "\"";
    qsizetype from = 0;
    for (auto quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"', from)) {
        bytes.append(utf8.sliced(from, quote - from + 1));
        bytes += '"';
        from = quote + 1;
    }
    bytes.append(utf8.sliced(from));
    bytes += '"';
}

QByteArray JsonLinesFormat::head(const std::vector<ExportColumn> &) const
{
    return {};
}

void JsonLinesFormat::append(
    QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const
{
    char before = '{';
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (cells[i].isNull())
            continue;
        bytes += before;
        before = ',';
        appendJsonText(bytes, columns[i].key.toUtf8());
        bytes += ':';
        appendJsonValue(bytes, cells[i], columns[i].kind);
    }
    bytes += before == '{' ? "{}\n" : "}\n";
}

} // namespace plaudit
