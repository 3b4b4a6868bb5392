// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "export/export_table.h"

#include <optional>

namespace plaudit
{

class Snapshot;

/// The pages whose figures can be had as a table; Overview is ratings, sentiment, NPS and orders.
enum class FigurePage { Overview, Ratings, Sentiment, Nps, Questions, Products, Orders, Customers, Health };

/// Every figure of a page in full precision, a row each, with its n and its interval; shares are 0–1, money is in units
/// of its currency. The figures are those of core/analytics, made now and kept in the table.
[[nodiscard]] ExportTable figureTable(
    const Snapshot &snapshot, FigurePage page, const Filter &filter, std::optional<Bucket> bucket = {});

} // namespace plaudit
