// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace plaudit
{

/// The sample store: a made-up brand whose reviews are believable and the same for the same seed, size and end date.
struct SampleOptions
{
    quint64 seed = 1;
    int reviews = 500;
    QDate asOf; ///< the last day with reviews
};

/// Merchant reviews in contract JSON, all three statuses, newest first.
[[nodiscard]] std::vector<QJsonObject> sampleReviews(const SampleOptions &options);

} // namespace plaudit
