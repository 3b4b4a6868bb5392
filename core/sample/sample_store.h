// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace plaudit
{

/// The sample store: a made-up brand, Fernway Goods, whose reviews are believable and the same for the same seed, size
/// and end date, on every machine.
struct SampleOptions
{
    quint64 seed = 1;
    int reviews = 500;
    QDate asOf; ///< the last day with reviews; the first is 18 months before; valid
};

/// Merchant reviews in contract JSON, all three statuses, newest first.
[[nodiscard]] std::vector<QJsonObject> sampleReviews(const SampleOptions &options);

/// The store's user id, in every review as its subscriberId.
[[nodiscard]] QString sampleUserId();

} // namespace plaudit
