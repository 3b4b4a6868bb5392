// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// Row numbers of the selected responses, the newest first, at most `most`; with `question`, an index into
/// questions(), those that answered it.
[[nodiscard]] std::vector<qint64> newestResponses(
    const Snapshot &snapshot, const Filter &filter, std::size_t most, std::optional<std::uint32_t> question = {});

} // namespace plaudit
