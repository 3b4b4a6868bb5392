// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "export/export_table.h"

#include <memory>

namespace plaudit
{

class Snapshot;

/// The filter's products, best first, with the figures of their reviews and what was paid for them; see
/// productLeague().
[[nodiscard]] ExportTable productTable(const Snapshot &snapshot, const Filter &filter);

/// The filter's customers, by revenue, with what they are called and what they did; see customerList(). The table keeps
/// the snapshot.
[[nodiscard]] ExportTable customerTable(const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter);

} // namespace plaudit
