// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "cache/records.h"
#include "domain/error.h"

#include <QJsonObject>

namespace plaudit
{

class Snapshot;

/// The command line's documents. Their keys are stable; a figure without data is null.
[[nodiscard]] QJsonObject errorJson(const Error &error);
[[nodiscard]] QJsonObject filterJson(const Filter &filter);
[[nodiscard]] QJsonObject syncJson(const RunReport &report);
[[nodiscard]] QJsonObject ratingsJson(const Ratings &ratings);
/// What stands around every page's figures.
[[nodiscard]] QJsonObject metricsJson(const Snapshot &snapshot, const Filter &filter, qint64 generatedAtMs);

} // namespace plaudit
