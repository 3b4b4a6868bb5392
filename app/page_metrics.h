// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "domain/result.h"

#include <QJsonObject>

#include <optional>

namespace plaudit
{

class Workspace;

/// A page's figures, and the document of `plaudit metrics` that tells them.
struct PageMetrics
{
    Ratings ratings;
    QJsonObject json;
};

[[nodiscard]] Result<PageMetrics> ratingsMetrics(
    Workspace &workspace, const Filter &filter, std::optional<Bucket> bucket);

} // namespace plaudit
