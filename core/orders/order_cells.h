// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/currency_sign.h"
#include "orders/order_date.h"
#include "orders/order_fields.h"
#include "orders/order_mapping.h"
#include "orders/table_rows.h"

#include <array>
#include <optional>
#include <vector>

namespace plaudit
{

/// A row's values by what they mean. Reading one that is no such value leaves the reason behind.
class OrderCells
{
public:
    OrderCells(const OrderMapping &mapping, const QStringList &header, const QTimeZone &zone);

    /// The row that is read from now on; it must outlive its reading.
    void setRow(const TableCells &row);

    [[nodiscard]] bool has(OrderField field) const; ///< a column or a default
    [[nodiscard]] int column(OrderField field) const { return m_columns[size_t(field)]; }
    /// Trimmed; the default where the cell is blank.
    [[nodiscard]] QByteArrayView bytes(OrderField field) const;
    /// The cell alone.
    [[nodiscard]] QByteArrayView cell(OrderField field) const;
    [[nodiscard]] QString text(OrderField field) const;
    /// Without a spreadsheet's apostrophe; empty for `null`, and for 5.48E+12, which many ids have in common.
    [[nodiscard]] QByteArrayView id(OrderField field) const;
    [[nodiscard]] std::optional<Timestamp> date(OrderField field);
    /// Its currency sign goes to `sign`, if it has one.
    [[nodiscard]] std::optional<Decimal> number(OrderField field, CurrencySign &sign);
    [[nodiscard]] std::optional<Decimal> number(QByteArrayView text, const QString &column, CurrencySign &sign);
    /// 1 where the cell is blank.
    [[nodiscard]] std::optional<int> quantity(QByteArrayView text);
    /// line_items and those numbered after it.
    [[nodiscard]] const std::vector<int> &itemColumns() const { return m_itemColumns; }
    [[nodiscard]] QByteArrayView at(int column) const { return m_row->at(column).trimmed(); }

    /// Why the row is refused, in English; the first reason met.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void setFault(const QString &fault);

private:
    const TableCells *m_row = nullptr;
    QStringList m_header;
    std::array<int, orderFieldCount> m_columns{};
    std::array<QByteArray, orderFieldCount> m_defaults;
    std::vector<int> m_itemColumns;
    OrderDates m_dates;
    DecimalMark m_mark;
    QString m_fault;
};

} // namespace plaudit
