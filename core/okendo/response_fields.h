// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/survey_response.h"
#include "okendo/review_decoder.h"

#include <simdjson.h>

namespace plaudit
{

/// The record's `surveyResponseId`; empty where it is missing, blank or no text.
[[nodiscard]] RecordId responseIdOf(const simdjson::dom::object &object);

/// Every field of a survey response, or why it is not usable. One without an id gets its fingerprint for one.
[[nodiscard]] tl::expected<SurveyResponse, RecordFault> responseFrom(const simdjson::dom::object &object);

} // namespace plaudit
