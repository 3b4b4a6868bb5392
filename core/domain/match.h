// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

enum class MatchKind { Review, Response };
/// How a record was tied to an order; see docs on matching.
enum class MatchMethod { None, OrderLine, Order, CustomerProduct, Ambiguous };
inline constexpr MatchMethod allMatchMethods[] = {MatchMethod::OrderLine, MatchMethod::Order,
    MatchMethod::CustomerProduct, MatchMethod::Ambiguous, MatchMethod::None};
[[nodiscard]] QString toString(MatchMethod method); ///< "order_line" …; stable

/// The likely reason why a record is tied to none.
enum class UnmatchedReason {
    NotUnmatched,
    NoOrders,         ///< nothing was imported
    NoReference,      ///< it names neither order nor customer
    BeforeOrders,     ///< it is older than the first imported order
    AfterOrders,      ///< it is newer than the last imported order
    OrderNotImported, ///< it names an order that isn't there
    CustomerUnknown,  ///< its customer has no imported order
    ProductNotBought, ///< its customer bought, but not this product within a year before
    SeveralFit,       ///< ambiguous
};
inline constexpr UnmatchedReason lastUnmatchedReason = UnmatchedReason::SeveralFit;
[[nodiscard]] QString toString(UnmatchedReason reason); ///< "order_not_imported" …; stable

} // namespace plaudit
