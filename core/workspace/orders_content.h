// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/match_quality.h"
#include "analytics/orders.h"
#include "cache/order_records.h"
#include "cache/records.h"
#include "domain/result.h"
#include "orders/matching.h"

#include <QTimeZone>

#include <optional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// What of the Orders page was chosen to be listed.
struct OrdersRequest
{
    MatchKind kind = MatchKind::Review;
    MatchMethod method = MatchMethod::None;
    std::optional<UnmatchedReason> reason; ///< of unmatched ones
    std::optional<qint64> batch;           ///< a file; unset: the newest

    bool operator==(const OrdersRequest &) const = default;
};

/// What the Orders page lists of the store, whatever the filter.
struct OrderLists
{
    MatchRules rules;
    OrdersRequest listed;
    std::vector<MatchLine> lines;             ///< the newest of those listed
    std::vector<ImportBatch> files;           ///< of orders, the newest first
    std::vector<ImportReject> rejects;        ///< of the file listed
    std::vector<OrderDifference> differences; ///< the greatest
    qint64 differenceCount = 0;
};

/// What the Orders page shows.
struct OrdersContent : OrderLists
{
    OrdersMetrics metrics;
    std::optional<OrdersMetrics> before; ///< of the period it is compared with
    MatchQuality quality;
    bool hasOrders = false; ///< without the filter
    QTimeZone zone;         ///< the store's
};

/// How many more records would be matched than are now.
struct MatchGain
{
    qint64 reviews = 0, responses = 0; ///< less than 0: fewer
};
/// Writes nothing. Blocks; `reader` belongs to the calling thread. Errors as tryMatchRules.
[[nodiscard]] Result<MatchGain> gainOf(Reader &reader, const MatchRules &rules, const std::stop_token &stop);

/// Takes tenths of a second in a store of a million. Any thread. Errors: those of the reader.
[[nodiscard]] Result<OrderLists> orderLists(Reader &reader, const OrdersRequest &request = {});
/// Any thread.
[[nodiscard]] OrdersContent ordersContent(
    const Snapshot &snapshot, const OrderLists &lists, const Filter &filter, const std::optional<Filter> &before = {});

} // namespace plaudit
