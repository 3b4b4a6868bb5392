// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"

namespace plaudit
{

class Console;

/// `metrics orders` for people.
void answerOrders(Console &console, const OrdersMetrics &orders);

} // namespace plaudit
