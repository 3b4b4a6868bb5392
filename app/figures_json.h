// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/nps.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"

#include <QJsonObject>

namespace plaudit
{

/// Figures of one group of reviews or responses, whichever list or object they stand in.
[[nodiscard]] QJsonObject ratingFiguresJson(const RatingFigures &figures);
[[nodiscard]] QJsonObject sentimentFiguresJson(const SentimentFigures &figures);
[[nodiscard]] QJsonObject npsFiguresJson(const NpsFigures &figures);

} // namespace plaudit
