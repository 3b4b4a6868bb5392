// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/review.h"
#include "domain/survey_response.h"

namespace plaudit
{

/// A record as figures need it, without whom it is about: names, email, ids of a customer, words, pictures, profile and
/// rewards are gone; rating, dates, product, choices, scores, money and the order's own number stay. The same record
/// always gives the same, and one that was stripped already stays as it is.
[[nodiscard]] Review withoutPerson(const Review &review);
/// Answers in words are blank, however the question calls its type. The id stays; see SurveyResponse::hasOwnId.
[[nodiscard]] SurveyResponse withoutPerson(const SurveyResponse &response);
[[nodiscard]] Order withoutPerson(const Order &order);

} // namespace plaudit
