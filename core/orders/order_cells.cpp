// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype quotedLength = 40;
constexpr qint64 mostUnits = 1'000'000;

QString quoted(QByteArrayView text)
{
    return u'“' + QString::fromUtf8(text).simplified().left(quotedLength) + u'”';
}

/// 5.48003E+12: what a spreadsheet leaves of a long id.
bool isRounded(QByteArrayView text)
{
    const auto exponent = std::find_if(text.begin(), text.end(), [](char c) { return c == 'E' || c == 'e'; });
    const auto isNumber = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
    return exponent != text.end() && exponent + 1 != text.end() && exponent[1] == '+' &&
           std::all_of(text.begin(), exponent, isNumber);
}

/// Columns that are numbered on: line_item_1, line_item_2 …
std::vector<int> numbered(const QStringList &header, int first)
{
    std::vector<int> columns;
    if (first < 0)
        return columns;
    columns.push_back(first);
    const auto &name = header[first];
    for (int number = 2; name.endsWith(u'1'); ++number) {
        const auto next = header.indexOf(name.chopped(1) + QString::number(number));
        if (next < 0)
            break;
        columns.push_back(int(next));
    }
    return columns;
}

} // namespace

OrderCells::OrderCells(const OrderMapping &mapping, const QStringList &header, const QTimeZone &zone)
    : m_header(header)
    , m_dates(mapping.dateOrder.value_or(DateOrder::MonthFirst), zone)
    , m_mark(mapping.decimalMark.value_or(DecimalMark::Point))
{
    for (int i = 0; i < orderFieldCount; ++i) {
        const auto field = toString(OrderField(i));
        m_columns[size_t(i)] = mapping.columnOf(field, header);
        m_defaults[size_t(i)] = mapping.defaults.value(field).trimmed().toUtf8();
    }
    m_itemColumns = numbered(header, column(OrderField::LineItems));
}

void OrderCells::setRow(const TableCells &row)
{
    m_row = &row;
    if (!m_fault.isEmpty())
        m_fault.clear();
}

bool OrderCells::has(OrderField field) const
{
    return column(field) >= 0 || !m_defaults[size_t(field)].isEmpty();
}

QByteArrayView OrderCells::cell(OrderField field) const
{
    return m_row->at(column(field)).trimmed();
}

QByteArrayView OrderCells::bytes(OrderField field) const
{
    const auto value = cell(field);
    return value.isEmpty() ? QByteArrayView(m_defaults[size_t(field)]) : value;
}

QString OrderCells::text(OrderField field) const
{
    return QString::fromUtf8(bytes(field));
}

QByteArrayView OrderCells::id(OrderField field) const
{
    auto value = bytes(field);
    if (value.startsWith('\''))
        value = value.sliced(1);
    if (value.size() == 4 && qstrnicmp(value.data(), 4, "null", 4) == 0)
        return {};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (value.endsWith(".0") && std::all_of(value.begin(), value.end() - 2, isDigit))
        value.chop(2);
    return isRounded(value) ? QByteArrayView() : value;
}

std::optional<Timestamp> OrderCells::date(OrderField field)
{
    const auto value = bytes(field);
    if (value.isEmpty())
        return {};
    auto date = m_dates.read(value);
    if (!date)
        setFault(u"%1 is no date (%2)"_s.arg(quoted(value), m_header.value(column(field))));
    return date;
}

std::optional<Decimal> OrderCells::number(OrderField field, CurrencySign &sign)
{
    const auto value = bytes(field);
    if (value.isEmpty())
        return {};
    return number(value, m_header.value(column(field)), sign);
}

std::optional<Decimal> OrderCells::number(QByteArrayView text, const QString &column, CurrencySign &sign)
{
    const auto reading = readDecimal(text, m_mark);
    if (reading && reading->unit.isEmpty())
        return reading->value;
    const auto unit = reading ? currencyOf(reading->unit) : CurrencySign();
    if (unit.code.isEmpty()) {
        setFault(u"%1 is no amount of money (%2)"_s.arg(quoted(text), column));
        return {};
    }
    sign = unit;
    return reading->value;
}

std::optional<int> OrderCells::quantity(QByteArrayView text)
{
    if (text.isEmpty())
        return 1;
    const auto reading = readDecimal(text, m_mark);
    const auto count = reading && reading->value.isWhole() ? inMinorUnits(reading->value, 0) : std::nullopt;
    if (count && *count > 0 && *count <= mostUnits && reading->unit.isEmpty())
        return int(*count);
    setFault(u"the quantity %1 is no whole number from 1 up, so the line item is left out"_s.arg(quoted(text)));
    return {};
}

void OrderCells::setFault(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

} // namespace plaudit
