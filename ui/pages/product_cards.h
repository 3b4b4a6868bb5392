// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/kpi_card.h"
#include "workspace/product_contents.h"

#include <utility>
#include <vector>

namespace plaudit
{

/// What the cards of one product's page are about, with a short name where the metric's is long.
[[nodiscard]] std::vector<std::pair<Metric, QString>> productCardMetrics();
/// What they say, in the same order.
[[nodiscard]] std::vector<KpiCard::Content> productCards(const ProductContent &content);

} // namespace plaudit
