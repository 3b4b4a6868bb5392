// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/order_rows.h"

#include <stop_token>

namespace plaudit
{

/// What a file was found to be written like.
struct OrderLook
{
    bool hasDoubtfulDates = false, hasDoubtfulDecimals = false;
};

/// Settles what the mapping leaves open: the dates' order, the decimal mark, whether a line's price is of all its
/// units, and the currency of the file's other orders. Reads the first rows, and all of them only where those leave
/// dates or decimals in doubt. Error: Cancelled, FileFailed.
[[nodiscard]] Result<OrderLook> lookAtOrders(const QString &path, OrderRowsSetup &setup, const std::stop_token &stop);

} // namespace plaudit
