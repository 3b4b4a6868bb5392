// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"

namespace plaudit
{

/// A brand with 60 weeks of reviews, the last week not over, one week without any, and a product that fell.
[[nodiscard]] Ratings plausibleRatings();
/// Four reviews of one product.
[[nodiscard]] Ratings fewRatings();

} // namespace plaudit
