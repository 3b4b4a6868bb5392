// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/quarantine_retry.h"

#include "cache/raw_store.h"
#include "domain/clock.h"
#include "sync/event_import.h"
#include "workspace/workspace.h"

namespace plaudit
{

Result<RetryOutcome> retryQuarantine(Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto rows = (*reader)->quarantine();
    if (!rows)
        return failure(rows.error());
    RetryOutcome outcome;
    for (const auto &row : *rows) {
        EventsCommit events{.receivedAtMs = SystemClock().utcMs()};
        takeEvent(events, row.raw);
        if (!events.faults.empty() || events.events.empty()) {
            ++outcome.waiting;
            continue;
        }
        events.packedBytes = packPayloads(events.bytes);
        const auto released = workspace.writer().releaseFromQuarantine(row.id, std::move(events)).get();
        if (!released)
            return failure(released.error());
        ++outcome.released;
    }
    return outcome;
}

} // namespace plaudit
