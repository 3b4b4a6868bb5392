// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// No number, flag or time takes more.
constexpr qsizetype mostBytesOfAValue = 32;

/// These write at a place with enough room, and give the place behind what they wrote.
char *putBytes(char *at, QByteArrayView bytes)
{
    std::memcpy(at, bytes.data(), std::size_t(bytes.size()));
    return at + bytes.size();
}

char *putNumber(char *at, qint64 number)
{
    return std::to_chars(at, at + mostBytesOfAValue, number).ptr;
}

char *putNumber(char *at, double number)
{
    return putBytes(at, QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

char *putFlag(char *at, bool flag)
{
    return putBytes(at, flag ? QByteArrayView("true") : QByteArrayView("false"));
}

/// So many digits, with zeros in front.
char *putDigits(char *at, unsigned number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = char('0' + number % 10);
    return at + digits;
}

char *putTime(char *at, qint64 utcMs)
{
    using namespace std::chrono;
    const auto instant = sys_time<milliseconds>(milliseconds(utcMs));
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    if (int(date.year()) < 0 || int(date.year()) > 9999)
        return putNumber(at, utcMs);
    const hh_mm_ss time(instant - day);
    at = putDigits(at, unsigned(int(date.year())), 4);
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
    return at;
}

/// What a number, a flag or a time is written as.
char *putValue(char *at, const Cell &cell, CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return putNumber(at, cell.toLongLong());
    case CellKind::Decimal:
        return putNumber(at, cell.toDouble());
    case CellKind::Flag:
        return putFlag(at, cell.toBool());
    case CellKind::Time:
        return putTime(at, cell.toLongLong());
    case CellKind::Text:
    case CellKind::Id:
        break;
    }
    Q_UNREACHABLE();
}

bool isText(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Id;
}

/// A CSV's text with quotes around and within, and a ' in front.
qsizetype mostBytesOf(QByteArrayView text)
{
    return 2 * text.size() + 3;
}

/// Of a CSV's line.
qsizetype mostBytesOf(std::span<const Cell> cells)
{
    qsizetype most = 2;
    for (const auto &cell : cells) {
        const auto *text = cell.text();
        most += 1 + 2 * mostBytesOfAValue + mostBytesOf(text ? QByteArrayView(*text) : QByteArrayView());
    }
    return most;
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
    if (isText(kind)) {
        appendJsonText(bytes, textOf(cell, made));
        return;
    }
    std::array<char, mostBytesOfAValue> value{};
    const auto written = QByteArrayView(value.data(), putValue(value.data(), cell, kind));
    if (kind == CellKind::Time)
        bytes += '"';
    bytes.append(written);
    if (kind == CellKind::Time)
        bytes += '"';
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
    std::array<char, mostBytesOfAValue> text{};
    return {text.data(), putTime(text.data(), utcMs) - text.data()};
}

CsvFormat::CsvFormat()
    : CsvFormat(Options())
{}

CsvFormat::CsvFormat(const Options &options)
    : m_options(options)
{}

QByteArray CsvFormat::head(const std::vector<ExportColumn> &columns) const
{
    QByteArray line = m_options.hasByteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        const auto key = columns[i].key.toUtf8();
        const auto size = line.size();
        line.resize(size + mostBytesOf(key));
        line.resize(putText(line.data() + size, key) - line.constData());
    }
    return line + "\r\n";
}

void CsvFormat::append(QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const
{
    const auto size = bytes.size();
    bytes.resize(size + mostBytesOf(cells));
    char *at = bytes.data() + size;
    QByteArray made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            *at++ = m_options.separator;
        const Cell &cell = cells[i];
        if (cell.isNull())
            continue;
        if (isText(columns[i].kind))
            at = putText(at, textOf(cell, made));
        else
            at = putValue(at, cell, columns[i].kind);
    }
    at = putBytes(at, "\r\n");
    bytes.resize(at - bytes.constData());
}

bool CsvFormat::isQuoted(QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return false;
    if (utf8.front() == ' ' || utf8.back() == ' ')
        return true;
    bool found = false;
    for (const char c : utf8) // to the end, so that many are looked at in one step
        found |= (c == '"') | (c == '\n') | (c == '\r') | (c == m_options.separator);
    return found;
}

char *CsvFormat::putText(char *at, QByteArrayView utf8) const
{
    const bool isFormula = looksLikeFormula(utf8);
    if (!isFormula && !isQuoted(utf8))
        return putBytes(at, utf8);
    *at++ = '"';
    if (isFormula)
        *at++ = '\'';
    for (const char c : utf8) {
        if (c == '"')
            *at++ = '"';
        *at++ = c;
    }
    *at++ = '"';
    return at;
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
