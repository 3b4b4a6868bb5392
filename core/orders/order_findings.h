// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_import.h"
#include "orders/order_rows.h"

#include <QHash>

#include <array>

namespace plaudit
{

/// Counts what a file tells of into its report, and collects what deserves a look.
class OrderFindings
{
public:
    explicit OrderFindings(OrderImportReport &report)
        : m_report(report)
    {}

    /// Of the file as a whole.
    void add(OrderWarning warning, const QString &detail = {});
    /// Orders as they were told, with their differences.
    void count(const OrderRowsResult &told);
    /// Rows that were refused.
    void show(const std::vector<ImportReject> &rejects);
    /// What only the end of the file shows.
    void finish();

private:
    void add(const OrderFinding &finding);
    void addTotal(const Order &order);

    OrderImportReport &m_report;
    std::array<int, size_t(lastOrderWarning) + 1> m_shown{};
    QHash<QString, OrderTotal> m_totals; ///< by currency
    qint64 m_withoutCurrency = 0;
};

} // namespace plaudit
