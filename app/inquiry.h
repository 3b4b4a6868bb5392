// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/comparison.h"
#include "compared.h"
#include "domain/result.h"

#include <memory>
#include <optional>

namespace plaudit
{

class Snapshot;
class Workspace;
struct CommandContext;

/// The filter of a command's options with what the cache finds for it; how far that is goes to standard error. Errors:
/// NoProductGroups, and those of withFoundRecords().
[[nodiscard]] Result<Filter> readyFilter(Workspace &workspace, const CommandContext &context);

/// What a command asks, made ready.
struct Inquiry
{
    std::shared_ptr<const Snapshot> snapshot;
    Filter now;
    std::optional<Filter> before; ///< of the time that is compared with; empty where there is none
    Comparison comparison = Comparison::None;
    std::optional<Bucket> bucket;

    /// `reckon(filter)` for both times.
    template<class Reckon>
    [[nodiscard]] auto reckoned(const Reckon &reckon) const
    {
        using Figures = decltype(reckon(now));
        return Compared<Figures>{.now = reckon(now),
            .before = before ? std::optional<Figures>(reckon(*before)) : std::nullopt,
            .isAsked = comparison != Comparison::None};
    }
};

/// Errors: those of readyFilter() and of the snapshot.
[[nodiscard]] Result<Inquiry> inquire(Workspace &workspace, const CommandContext &context);

} // namespace plaudit
