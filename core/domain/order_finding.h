// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// Why something in a file deserves a look; the rows are taken all the same.
enum class OrderWarning {
    SubtotalDiffers, ///< price · quantity less discounts is not the subtotal
    TotalDiffers,    ///< the parts don't add up to the total
    NoCurrency,      ///< neither file nor request tells one
    DoubtfulDates,   ///< whether day or month comes first
    DoubtfulDecimals,
    UnknownOrders,   ///< lines of orders that no file has told of yet: kept until one does
    MissingColumns,  ///< columns of this dialect that the file lacks, so that something can't be told
    RepeatedColumns, ///< a column's name stands in the header twice: the first one counts
    NoRows,          ///< a header and nothing below it
};
inline constexpr OrderWarning lastOrderWarning = OrderWarning::NoRows;

struct OrderFinding
{
    OrderWarning warning = OrderWarning::SubtotalDiffers;
    qint64 line = 0; ///< where the order begins; 0: of the whole file
    QString order;   ///< its name; empty: of the whole file
    QString currency;
    qint64 gap = 0; ///< minor units
    QString detail; ///< a column's name …
};

} // namespace plaudit
