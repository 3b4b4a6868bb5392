// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/orders_content.h"

namespace plaudit
{

/// A brand with orders in two currencies, all ratings and categories, few one-star reviews, a year of matching, two
/// files of which one was taken back, rejects and differences.
[[nodiscard]] OrdersContent plausibleOrders();

} // namespace plaudit
