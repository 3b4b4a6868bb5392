// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/match.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(MatchMethod method)
{
    switch (method) {
    case MatchMethod::None:
        return u"none"_s;
    case MatchMethod::OrderLine:
        return u"order_line"_s;
    case MatchMethod::Order:
        return u"order"_s;
    case MatchMethod::CustomerProduct:
        return u"customer_product"_s;
    case MatchMethod::Ambiguous:
        return u"ambiguous"_s;
    }
    Q_UNREACHABLE();
}

QString toString(UnmatchedReason reason)
{
    switch (reason) {
    case UnmatchedReason::NotUnmatched:
        return u"matched"_s;
    case UnmatchedReason::NoOrders:
        return u"no_orders"_s;
    case UnmatchedReason::NoReference:
        return u"no_reference"_s;
    case UnmatchedReason::BeforeOrders:
        return u"before_orders"_s;
    case UnmatchedReason::AfterOrders:
        return u"after_orders"_s;
    case UnmatchedReason::OrderNotImported:
        return u"order_not_imported"_s;
    case UnmatchedReason::CustomerUnknown:
        return u"customer_unknown"_s;
    case UnmatchedReason::ProductNotBought:
        return u"product_not_bought"_s;
    case UnmatchedReason::SeveralFit:
        return u"several_fit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
