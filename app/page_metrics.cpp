// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_metrics.h"

#include "analytics/snapshot.h"
#include "domain/clock.h"
#include "json.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<PageMetrics> ratingsMetrics(Workspace &workspace, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    PageMetrics metrics{
        .ratings = ratings(**snapshot, filter, bucket), .json = metricsJson(**snapshot, filter, SystemClock().utcMs())};
    metrics.json.insert(u"ratings"_s, ratingsJson(metrics.ratings));
    return metrics;
}

} // namespace plaudit
