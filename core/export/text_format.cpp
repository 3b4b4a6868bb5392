// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_format.h"

#include "domain/timestamp.h"

#include <QLocale>

#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void appendJsonText(QByteArray &bytes, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const auto utf8 = text.toUtf8();
    bytes += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            bytes += '\\';
            bytes += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            bytes += c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "\\u00";
            if (c != '\n' && c != '\r' && c != '\t') {
                bytes += hex[c >> 4];
                bytes += hex[c & 15];
            }
        } else {
            bytes += c;
        }
    }
    bytes += '"';
}

void appendJsonValue(QByteArray &bytes, const QVariant &cell, CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Id:
        appendJsonText(bytes, cell.toString());
        return;
    case CellKind::Integer:
        bytes += QByteArray::number(cell.toLongLong());
        return;
    case CellKind::Decimal:
        bytes += numberText(cell.toDouble());
        return;
    case CellKind::Flag:
        bytes += cell.toBool() ? "true" : "false";
        return;
    case CellKind::Time:
        bytes += '"' + isoTime(cell.toLongLong()) + '"';
        return;
    }
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    static constexpr std::u16string_view starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && starts.find(text.front().unicode()) != std::u16string_view::npos;
}

QByteArray isoTime(qint64 utcMs)
{
    using namespace std::chrono;
    const auto instant = sys_time<milliseconds>(milliseconds(utcMs));
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    if (int(date.year()) < 0 || int(date.year()) > 9999)
        return QByteArray::number(utcMs);
    std::array<char, 32> text{};
    const auto ms = int(time.subseconds().count());
    int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
        int(time.seconds().count()));
    if (ms != 0)
        size += std::snprintf(text.data() + size, text.size() - std::size_t(size), ".%03d", ms);
    return QByteArray(text.data(), size) + 'Z';
}

CsvFormat::CsvFormat() = default;

CsvFormat::CsvFormat(const Options &options)
    : m_options(options)
{}

QByteArray CsvFormat::head(const std::vector<ExportColumn> &columns) const
{
    QByteArray line = m_options.hasByteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        appendText(line, columns[i].key);
    }
    return line + "\r\n";
}

void CsvFormat::append(QByteArray &bytes, const std::vector<ExportColumn> &columns, const RecordCells &cells) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            bytes += m_options.separator;
        const QVariant &cell = cells[i];
        if (cell.isNull())
            continue;
        switch (columns[i].kind) {
        case CellKind::Text:
        case CellKind::Id:
            appendText(bytes, cell.toString());
            break;
        case CellKind::Integer:
            bytes += QByteArray::number(cell.toLongLong());
            break;
        case CellKind::Decimal:
            bytes += numberText(cell.toDouble());
            break;
        case CellKind::Flag:
            bytes += cell.toBool() ? "true" : "false";
            break;
        case CellKind::Time:
            bytes += isoTime(cell.toLongLong());
            break;
        }
    }
    bytes += "\r\n";
}

void CsvFormat::appendText(QByteArray &bytes, const QString &text) const
{
    const bool isFormula = looksLikeFormula(text);
    const auto utf8 = text.toUtf8();
    const bool isQuoted = isFormula || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r') ||
                          utf8.contains(m_options.separator) || utf8.startsWith(' ') || utf8.endsWith(' ');
    if (!isQuoted) {
        bytes += utf8;
        return;
    }
    bytes += isFormula ? "\"'" : "\"";
    qsizetype from = 0;
    for (auto quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"', from)) {
        bytes.append(utf8.constData() + from, quote - from + 1);
        bytes += '"';
        from = quote + 1;
    }
    bytes.append(utf8.constData() + from, utf8.size() - from);
    bytes += '"';
}

QByteArray JsonLinesFormat::head(const std::vector<ExportColumn> &) const
{
    return {};
}

void JsonLinesFormat::append(
    QByteArray &bytes, const std::vector<ExportColumn> &columns, const RecordCells &cells) const
{
    char before = '{';
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (cells[i].isNull())
            continue;
        bytes += before;
        before = ',';
        appendJsonText(bytes, columns[i].key);
        bytes += ':';
        appendJsonValue(bytes, cells[i], columns[i].kind);
    }
    bytes += before == '{' ? "{}\n" : "}\n";
}

} // namespace plaudit
