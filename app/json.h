// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"
#include "analytics/match_quality.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "cache/records.h"
#include "domain/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace plaudit
{

class Snapshot;

/// The command line's documents. Their keys are stable; a figure without data is null.
[[nodiscard]] QJsonObject errorJson(const Error &error);
[[nodiscard]] QJsonObject filterJson(const Filter &filter);
[[nodiscard]] QJsonObject syncJson(const RunReport &report);
[[nodiscard]] QJsonObject ratingsJson(const Ratings &ratings);
[[nodiscard]] QJsonObject sentimentJson(const SentimentMetrics &sentiment);
[[nodiscard]] QJsonObject npsJson(const Nps &nps);
[[nodiscard]] QJsonArray questionsJson(const std::vector<QuestionFigures> &questions);
[[nodiscard]] QJsonObject healthJson(const Health &health);
[[nodiscard]] QJsonObject ordersJson(const OrdersMetrics &orders, const MatchQuality &quality);
/// Of `import`: a document for each file, and the counts of events.
[[nodiscard]] QJsonObject importJson(const QJsonArray &files, const EventCounts &events = {});
/// What stands around every page's figures.
[[nodiscard]] QJsonObject metricsJson(const Snapshot &snapshot, const Filter &filter, qint64 generatedAtMs);

} // namespace plaudit
