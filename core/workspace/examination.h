// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/findings.h"
#include "domain/result.h"

#include <vector>

namespace plaudit
{

class Workspace;

/// Everything that needs a person, the most pressing first; reads the whole database. Blocks, any thread. Errors: those
/// of the cache.
[[nodiscard]] Result<std::vector<Finding>> examine(Workspace &workspace);

} // namespace plaudit
