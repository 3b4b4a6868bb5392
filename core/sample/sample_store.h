// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sample/store_plan.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace plaudit
{

/// The files of the sample store, all UTF-8, each the same for the same seed, size and end date on every machine.
namespace SampleFile
{
inline constexpr QLatin1StringView reviews("reviews.jsonl");     ///< merchant reviews in contract JSON, oldest first
inline constexpr QLatin1StringView responses("responses.jsonl"); ///< what the surveys' lists hold, oldest first
inline constexpr QLatin1StringView customers("customers.jsonl"); ///< with their profiles
inline constexpr QLatin1StringView products("products.jsonl");   ///< as a storefront shows them, and their groups
inline constexpr QLatin1StringView events("events.jsonl");       ///< webhook envelopes as they were delivered
inline constexpr QLatin1StringView orders("orders.csv");         ///< Shopify's export of 79 columns, newest first
inline constexpr QLatin1StringView reviewsCsv("reviews.csv");
inline constexpr QLatin1StringView truth("truth.json"); ///< what is true of all the others; written last
} // namespace SampleFile

/// Writes Fernway Goods, a made-up brand, into `folder` (made where there is none) and gives the truth. Memory: some
/// 250 bytes a review. `progress` hears the share that is done, 0–1, from several threads. Errors: FileFailed,
/// Cancelled.
[[nodiscard]] Result<QJsonObject> writeSampleStore(const QString &folder, const SampleOptions &options,
    const std::function<void(double)> &progress = {}, const std::stop_token &stop = {});

/// The truth of a store written earlier, of this program's format; empty where there is none in `folder`.
[[nodiscard]] QJsonObject sampleTruthIn(const QString &folder);

/// The merchant reviews alone, newest first.
[[nodiscard]] std::vector<QJsonObject> sampleReviews(const SampleOptions &options);

/// The store's user id, in every record as its subscriberId.
[[nodiscard]] QString sampleUserId();

} // namespace plaudit
