// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "orders/order_cells.h"
#include "orders/order_dialects.h"
#include "orders/table_rows.h"

#include <QSet>
#include <QTimeZone>

#include <string>
#include <vector>

namespace plaudit
{

/// What the rows of a file are read by.
struct OrderRowsSetup
{
    OrderDialect dialect = OrderDialect::Generic;
    OrderMapping mapping; ///< its dates' order, decimal mark and line price are settled
    QStringList header;
    QTimeZone timeZone = QTimeZone::utc();
    QString currency;      ///< of orders that name none
    QString otherCurrency; ///< that of the file's other orders, where nothing else tells
};

/// Where in the file an order is.
struct OrderOrigin
{
    qint64 line = 0;         ///< its first row
    qint64 rows = 0;         ///< taken; those refused are not among them
    bool isRepeated = false; ///< the file told of this order before
};

/// What some rows have become.
struct OrderRowsResult
{
    std::vector<Order> orders;
    std::vector<OrderOrigin> origins; ///< one for each order
    std::vector<CustomerIdentity> customers;
    std::vector<ImportReject> rejects;
};

/// Makes orders of a table's rows, which come one after the other. A row that repeats an order's id, or else its name
/// and time, goes on with the order above it; Shopify leaves everything else blank there.
class OrderRows
{
public:
    explicit OrderRows(const OrderRowsSetup &setup);

    void take(const TableCells &row);
    void finish(); ///< the last order is whole
    /// Whole orders since the last call.
    [[nodiscard]] OrderRowsResult takeResult() { return std::exchange(m_result, {}); }
    [[nodiscard]] const OrderRowsResult &result() const { return m_result; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    /// By what rows know their order.
    struct Identity
    {
        std::string id, name, created;
        qint64 line = 0;
        bool isRefused = false;
    };

    void takeOrderRow(const TableCells &row);
    void takeCustomer(const TableCells &row);
    void begin(const TableCells &row);
    void readFacts(const TableCells &row);
    void readMoney();
    void readStates();
    void addRow(const TableCells &row, bool isFirst);
    void addLine();
    void addItems(int column);
    void addSums();
    void close();
    void reconcile();
    [[nodiscard]] bool continues() const;
    [[nodiscard]] bool hasFacts() const;
    [[nodiscard]] bool isRepeated(const QString &key);
    [[nodiscard]] QString rowsAbove() const;
    [[nodiscard]] std::optional<qint64> money(OrderField field);
    [[nodiscard]] std::optional<qint64> price(QByteArrayView text, qint64 quantity, const QString &column);
    [[nodiscard]] QString currencyOfRow();
    void reject(const TableCells &row, const QString &reason);

    OrderRowsSetup m_setup;
    DialectHabits m_habits;
    OrderCells m_cells;
    QString m_source;
    bool m_hasLines = false, m_hasItems = false, m_hasPrices = false, m_areLinesTotals = false;
    std::vector<OrderField> m_factColumns; ///< blank in rows that go on with an order

    OrderRowsResult m_result;
    qint64 m_rows = 0;
    QSet<size_t> m_seen; ///< orders of this file, by the hash of their key
    Identity m_identity; ///< of the order being read, or the one refused last
    std::optional<Order> m_order;
    OrderOrigin m_origin;
    qint64 m_fees = 0, m_ownDiscount = 0;
    int m_digits = 2;           ///< of the order's currency
    CurrencySign m_sign;        ///< met in the row's amounts
    QByteArray m_currencyBytes; ///< of the row before, since most rows have the same
    QString m_currencyText;
};

} // namespace plaudit
