// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_ratings.h"

#include <vector>

namespace plaudit
{

/// A brand with 60 weeks of reviews, the last week not over, one week without any.
[[nodiscard]] Ratings plausibleRatings();
/// Ten of that brand, best first.
[[nodiscard]] std::vector<ProductRatings> plausibleProducts();
/// Four reviews of one product.
[[nodiscard]] Ratings fewRatings();
[[nodiscard]] std::vector<ProductRatings> fewProducts();

} // namespace plaudit
