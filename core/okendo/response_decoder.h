// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/survey_response.h"
#include "okendo/review_decoder.h"

namespace plaudit
{

struct DecodedResponse
{
    SurveyResponse response;
    QByteArray payload; ///< the record's own JSON without white space between tokens

    [[nodiscard]] const RecordId &id() const { return response.responseId; }
};
using ResponsePage = RecordPage<DecodedResponse>;

/// Reads a `GET /surveys/{surveyId}/responses` answer, as decodeReviewPage() reads reviews. Thread-safe.
[[nodiscard]] Result<ResponsePage> decodeResponsePage(const QByteArray &body);

/// Reads one response.
[[nodiscard]] tl::expected<DecodedResponse, FaultyRecord> decodeResponse(const QByteArray &json);

} // namespace plaudit
