// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <stop_token>

namespace plaudit
{

class Reader;
class Writer;

/// What a shop's own numbering asks for beside the usual rules: texts that stand before or behind the number in reviews
/// or in orders, but not in both. At most one of each is taken off, the longest that fits.
struct MatchRules
{
    QStringList prefixes, suffixes; ///< as orderReference() writes them

    /// `{"prefixes": […], "suffixes": […]}`
    [[nodiscard]] QByteArray toJson() const;
    /// Nothing is no rules. Error: InvalidArgument.
    [[nodiscard]] static Result<MatchRules> fromJson(const QByteArray &json);
    [[nodiscard]] friend bool operator==(const MatchRules &, const MatchRules &) = default;
};

/// Brings every record's match up to date with what changed since the last time, by the rules of OrderMatcher. Blocks;
/// `reader` belongs to the calling thread. Gives how many records were looked at. Errors: Cancelled, those of reader
/// and writer; what was written by then stays, and the next time begins where this one did.
[[nodiscard]] Result<qint64> matchOrders(Writer &writer, Reader &reader, const std::stop_token &stop = {});

/// What a set of rules would match, without writing anything.
struct MatchTrial
{
    std::array<qint64, std::size(allMatchMethods)> reviews{}, responses{}; ///< records by MatchMethod
};
[[nodiscard]] Result<MatchTrial> tryMatchRules(
    Reader &reader, const MatchRules &rules, const std::stop_token &stop = {});

} // namespace plaudit
