// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/ratings.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

struct ProductRatings
{
    QString productId; ///< empty: reviews without a product
    QString name;
    RatingFigures figures;
    double bayesian = 0.0;             ///< see bayesianAverage; its overall mean is that of the filtered reviews
    std::optional<double> wilsonLower; ///< lower bound of the 4–5★ share
};

/// Of each product that has selected reviews; ranked by Bayesian average, best first. Pure; a few ms for a million
/// reviews of thousands of products.
[[nodiscard]] std::vector<ProductRatings> productRatings(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
