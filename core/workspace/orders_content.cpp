// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/orders_content.h"

#include "analytics/comparison.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"
#include "workspace/page_contents.h"

#include <algorithm>

namespace plaudit
{

static Result<void> readFiles(OrderLists &lists, Reader &reader)
{
    auto files = reader.imports();
    if (!files)
        return failure(files.error());
    std::erase_if(*files, [](const ImportBatch &batch) { return batch.kind != ImportKind::Orders; });
    lists.files = *std::move(files);
    const auto isListed = [&](const ImportBatch &batch) { return batch.id == lists.listed.batch; };
    if (std::none_of(lists.files.begin(), lists.files.end(), isListed))
        lists.listed.batch = lists.files.empty() ? std::nullopt : std::optional(lists.files.front().id);
    if (!lists.listed.batch)
        return {};
    auto rejects = reader.rejects(*lists.listed.batch);
    if (!rejects)
        return failure(rejects.error());
    lists.rejects = *std::move(rejects);
    return {};
}

static Result<MatchRules> rulesInUse(Reader &reader)
{
    const auto state = reader.matchState();
    if (!state)
        return failure(state.error());
    return state->rules.isEmpty() ? MatchRules() : MatchRules::fromJson(state->rules.toUtf8());
}

Result<MatchGain> gainOf(Reader &reader, const MatchRules &rules, const std::stop_token &stop)
{
    const auto inUse = rulesInUse(reader);
    if (!inUse)
        return failure(inUse.error());
    const auto now = tryMatchRules(reader, *inUse, stop);
    if (!now)
        return failure(now.error());
    const auto then = tryMatchRules(reader, rules, stop);
    if (!then)
        return failure(then.error());
    MatchGain gain;
    for (const auto method : {MatchMethod::OrderLine, MatchMethod::Order, MatchMethod::CustomerProduct}) {
        const auto at = std::size_t(method);
        gain.reviews += then->reviews[at] - now->reviews[at];
        gain.responses += then->responses[at] - now->responses[at];
    }
    return gain;
}

Result<OrderLists> orderLists(Reader &reader, const OrdersRequest &request)
{
    OrderLists lists{.rules = rulesInUse(reader).value_or(MatchRules()), .listed = request};
    auto lines = reader.matchLines(request.kind, request.method, request.reason, mostListedRows);
    if (!lines)
        return failure(lines.error());
    lists.lines = *std::move(lines);
    auto differences = reader.orderDifferences({}, mostListedRows);
    if (!differences)
        return failure(differences.error());
    lists.differences = *std::move(differences);
    const auto count = reader.orderDifferenceCount();
    if (!count)
        return failure(count.error());
    lists.differenceCount = *count;
    return readFiles(lists, reader).map([&lists] { return std::move(lists); });
}

OrdersContent ordersContent(
    const Snapshot &snapshot, const OrderLists &lists, const Filter &filter, const std::optional<Filter> &before)
{
    OrdersContent content{lists};
    if (before) {
        auto both = comparedOrders(snapshot, {.now = filter, .before = *before});
        content.metrics = std::move(both.now);
        content.before = std::move(both.before);
    } else {
        content.metrics = orders(snapshot, filter);
    }
    content.quality = matchQuality(snapshot, filter);
    content.hasOrders = snapshot.orders().size() > 0;
    content.zone = snapshot.timeZone();
    return content;
}

} // namespace plaudit
