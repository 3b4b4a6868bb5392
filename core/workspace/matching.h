// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/matching.h"

namespace plaudit
{

class Workspace;

/// Ties what changed since the last time to its orders. Blocks: nothing to do takes a moment, a million records some
/// seconds. Any thread. Errors as matchOrders.
[[nodiscard]] Result<void> bringMatchesUpToDate(Workspace &workspace);

/// By these rules everything is matched anew, when the next snapshot is asked for. Errors as Writer.
[[nodiscard]] Result<void> setMatchRules(Workspace &workspace, const MatchRules &rules);

} // namespace plaudit
