// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_look.h"
#include "orders/order_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace plaudit
{

/// Files read into orders by a guessed mapping; nothing is written.
class ToldOrders
{
public:
    OrderRowsResult rowsOf(const QByteArray &bytes, const QString &currency = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("orders%1").arg(++m_count)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        const auto rows = TableRows::open(file.fileName());
        if (!rows)
            return {};
        const auto header = (*rows)->header();
        m_dialect = orderDialectOf(header);
        OrderRowsSetup setup{.dialect = m_dialect,
            .mapping = guessedOrderMapping(header, m_dialect),
            .header = header,
            .timeZone = QTimeZone::utc(),
            .currency = currency,
            .otherCurrency = {}};
        if (!lookAtOrders(file.fileName(), setup, {}))
            return {};
        OrderRows orders(setup);
        TableCells cells;
        while ((*rows)->readCells(cells))
            orders.take(cells);
        orders.finish();
        return orders.takeResult();
    }

    [[nodiscard]] OrderDialect dialect() const { return m_dialect; }

private:
    QTemporaryDir m_folder;
    OrderDialect m_dialect = OrderDialect::Generic;
    int m_count = 0;
};

} // namespace plaudit
