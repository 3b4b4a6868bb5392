// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

namespace plaudit
{

class Database;

/// Writer::commitEvents, inside a transaction.
[[nodiscard]] Result<EventCounts> commitEvents(
    Database &database, const PayloadDecoders &decoders, const EventsCommit &events);

} // namespace plaudit
