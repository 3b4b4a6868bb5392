// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/record_pages.h"
#include "okendo/response_decoder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plaudit
{

/// An answer's JSON may be written otherwise as long as it says the same; a fingerprint has become an id of its own.
static bool isStripped(SurveyResponse stripped, SurveyResponse bare)
{
    const auto parsed = [](const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']'); };
    hold(stripped.answers.size() == bare.answers.size(), "no answer is lost in a stripped response");
    for (size_t i = 0; i < bare.answers.size(); ++i) {
        if (parsed(bare.answers[i].json) == parsed(stripped.answers[i].json))
            stripped.answers[i].json = bare.answers[i].json;
    }
    stripped.hasOwnId = bare.hasOwnId;
    return stripped == bare;
}

static void holdResponse(const DecodedResponse &decoded)
{
    const auto &response = decoded.response;
    hold(!response.surveyId.isEmpty(), "a response is of a survey");
    hold(response.contentHash() == SurveyResponse(response).contentHash(), "a response's hash is its own");
    hold(response.npsQuestions() > 0 || response.npsAnswer() == nullptr, "an NPS answer answers an NPS question");
    for (const auto &answer : response.answers) {
        const auto score = answer.npsScore().value_or(0);
        hold(score >= 0 && score <= 10, "a score is 0–10");
    }
    holdRecord(decoded, &decodeResponse, &DecodedResponse::response);
}

void fuzzSurveyJson(const QByteArray &input)
{
    if (const auto page = decodeResponsePage(input)) {
        holdPage(input, "surveyResponses", *page);
        for (const auto &record : page->records)
            holdResponse(record);
    }
    if (const auto one = decodeResponse(input))
        holdResponse(*one);
    else
        hold(one.error().raw == input, "a faulty response is kept as it was received");
}

} // namespace plaudit
