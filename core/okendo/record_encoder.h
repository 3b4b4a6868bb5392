// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "domain/survey_response.h"

#include <QByteArray>

namespace plaudit
{

/// A record in contract JSON with what withoutPerson() leaves of it and nothing else. Read again, it is that record.
[[nodiscard]] QByteArray strippedPayload(const Review &review);
[[nodiscard]] QByteArray strippedPayload(const SurveyResponse &response);

} // namespace plaudit
