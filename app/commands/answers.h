// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/customers.h"
#include "analytics/health.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/product_ratings.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/review_shares.h"
#include "analytics/sentiment.h"
#include "compared.h"

namespace plaudit
{

class Console;

/// The pages of `metrics` for people.
void answerRatings(Console &console, const Compared<Ratings> &ratings);
void answerShares(Console &console, const Compared<ReviewShares> &shares);
void answerIncentivized(Console &console, const IncentivizedDifference &difference);
void answerSentiment(Console &console, const Compared<SentimentMetrics> &sentiment);
void answerNps(Console &console, const Compared<Nps> &nps);
void answerQuestions(Console &console, const Compared<std::vector<QuestionFigures>> &questions);
void answerProducts(Console &console, const Compared<std::vector<ProductRatings>> &products);
void answerRatingGroups(Console &console, const Compared<std::vector<ReviewGroup>> &groups, ReviewDimension dimension);
void answerSentimentGroups(Console &console, const Compared<std::vector<ReviewGroup>> &groups);
void answerNpsGroups(Console &console, const Compared<std::vector<ResponseGroup>> &groups);
void answerOrders(Console &console, const Compared<OrdersMetrics> &orders);
void answerCustomers(Console &console, const CustomerMetrics &customers);
void answerHealth(Console &console, const Health &health);

/// The few figures of a page that say most, for the overview.
void answerRatingsHead(Console &console, const Compared<RatingFigures> &figures);
void answerSentimentHead(Console &console, const Compared<SentimentFigures> &figures);
void answerNpsHead(Console &console, const Compared<NpsFigures> &figures);
void answerOrdersHead(Console &console, const Compared<OrdersMetrics> &orders);

} // namespace plaudit
