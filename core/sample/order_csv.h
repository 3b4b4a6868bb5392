// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_order.h"

#include <QByteArray>

namespace plaudit
{

/// The header of Shopify's order export with 79 columns, and its line end.
[[nodiscard]] QByteArray orderCsvHeader();

/// The rows of an order, one a line item: further ones repeat name, email, time, vendor and phone alone.
[[nodiscard]] QByteArray orderCsvRows(const SampleOrder &order);

} // namespace plaudit
