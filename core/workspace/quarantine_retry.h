// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <functional>

namespace plaudit
{

class Workspace;

struct RetryOutcome
{
    qint64 released = 0; ///< understood by now, and among the records
    qint64 waiting = 0;  ///< still not understood
};

/// Reads what waits in quarantine again, as this version understands it. Blocks, any thread. Errors: those of the
/// cache.
[[nodiscard]] Result<RetryOutcome> retryQuarantine(Workspace &workspace);

} // namespace plaudit
