// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_records.h"

namespace plaudit
{

OrderCounts &OrderCounts::operator+=(const OrderCounts &other)
{
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    waiting += other.waiting;
    rejected += other.rejected;
    return *this;
}

} // namespace plaudit
