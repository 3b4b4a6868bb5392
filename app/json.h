// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/customers.h"
#include "analytics/health.h"
#include "analytics/match_quality.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/product_ratings.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/review_shares.h"
#include "analytics/sentiment.h"
#include "cache/records.h"
#include "compared.h"
#include "domain/error.h"
#include "options.h"

#include <QJsonArray>
#include <QJsonObject>

namespace plaudit
{

class Snapshot;

/// The command line's documents. Their keys are stable; a figure without data is null.
[[nodiscard]] QJsonObject errorJson(const Error &error);
/// What of a filter's options was given, by their names.
[[nodiscard]] QJsonObject filterJson(const Options &options);
[[nodiscard]] QJsonObject syncJson(const RunReport &report);
[[nodiscard]] QJsonObject ratingsJson(const Compared<Ratings> &ratings);
[[nodiscard]] QJsonObject sharesJson(const Compared<ReviewShares> &shares);
[[nodiscard]] QJsonObject incentivizedJson(const IncentivizedDifference &difference);
[[nodiscard]] QJsonObject sentimentJson(const Compared<SentimentMetrics> &sentiment);
[[nodiscard]] QJsonObject npsJson(const Compared<Nps> &nps);
[[nodiscard]] QJsonArray questionsJson(const Compared<std::vector<QuestionFigures>> &questions);
/// Best first, as they are ranked.
[[nodiscard]] QJsonArray productsJson(
    const Compared<std::vector<ProductRatings>> &products, const Compared<SentimentMetrics> &sentiment);
[[nodiscard]] QJsonArray ratingGroupsJson(const Compared<std::vector<ReviewGroup>> &groups, ReviewDimension dimension);
[[nodiscard]] QJsonArray sentimentGroupsJson(const Compared<std::vector<ReviewGroup>> &groups);
[[nodiscard]] QJsonArray npsGroupsJson(const Compared<std::vector<ResponseGroup>> &groups);
[[nodiscard]] QJsonObject customersJson(const CustomerMetrics &customers);
[[nodiscard]] QJsonObject healthJson(const Health &health);
[[nodiscard]] QJsonObject ordersJson(const Compared<OrdersMetrics> &orders, const MatchQuality &quality);
/// Of `import`: a document for each file, and the counts of events.
[[nodiscard]] QJsonObject importJson(const QJsonArray &files, const EventCounts &events = {});
/// What stands around every page's figures; `filter`: see filterJson().
[[nodiscard]] QJsonObject metricsJson(const Snapshot &snapshot, const QJsonObject &filter, qint64 generatedAtMs);

} // namespace plaudit
