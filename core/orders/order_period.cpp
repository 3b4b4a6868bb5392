// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_period.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

QString OrderPeriod::toText() const
{
    if (!hasOrders)
        return u"none"_s;
    return span ? u"%1 %2"_s.arg(span->first).arg(span->second) : u"undated"_s;
}

std::optional<OrderPeriod> OrderPeriod::fromText(const QString &text)
{
    if (text == "none"_L1)
        return OrderPeriod();
    if (text == "undated"_L1)
        return OrderPeriod{.hasOrders = true, .span = {}};
    const auto ends = text.split(u' ');
    auto isFirst = false, isLast = false;
    const auto first = ends.front().toLongLong(&isFirst);
    const auto last = ends.back().toLongLong(&isLast);
    if (ends.size() != 2 || !isFirst || !isLast)
        return std::nullopt;
    return OrderPeriod{.hasOrders = true, .span = std::pair(first, last)};
}

} // namespace plaudit
