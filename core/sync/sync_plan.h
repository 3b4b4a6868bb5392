// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "sync/paged_stream.h"

#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
struct SyncOptions;

/// What a run has before it: each stream from its checkpoint, and how many pages that will be as far as the cache
/// knows.
struct SyncPlan
{
    struct Stream
    {
        std::unique_ptr<PagedStream> stream;
        Checkpoint checkpoint;
    };
    std::vector<Stream> streams;
    std::optional<qint64> expectedPages; ///< unknown while any stream was never walked to its end

    /// Indices of `streams`. Those that were never walked to their end come first: a run that is cut short by its page
    /// limit must not spend it on what is known.
    [[nodiscard]] std::vector<std::size_t> order() const;

    [[nodiscard]] static Result<SyncPlan> make(Reader &reader, qint64 connectionId, const SyncOptions &options);
};

} // namespace plaudit
