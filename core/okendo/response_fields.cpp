// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/response_fields.h"

#include "domain/catalogue_id.h"
#include "okendo/json_fields.h"

#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace plaudit
{

using namespace json;

namespace
{

QByteArray compact(const Element &value)
{
    const std::string text = simdjson::minify(value);
    return QByteArray::fromStdString(text);
}

void readValue(const Element &value, SurveyAnswer &answer);

/// `{"value": …}`, with a type or without.
void readObject(const Object &object, SurveyAnswer &answer)
{
    if (const auto inner = member(object, "value"))
        readValue(*inner, answer);
    else if (const auto named = text(object, "text"); !named.isEmpty())
        answer.text = named;
}

void readList(const simdjson::dom::array &list, SurveyAnswer &answer)
{
    if (list.size() == 1 && !list.at(0).is_null()) {
        readValue(list.at(0).value_unsafe(), answer);
        if (!answer.text.isEmpty())
            answer.choices = {answer.text};
        return;
    }
    for (const Element item : list) {
        SurveyAnswer part;
        readValue(item, part);
        if (!part.text.isEmpty())
            answer.choices.append(part.text);
    }
}

void readValue(const Element &value, SurveyAnswer &answer)
{
    Object object;
    simdjson::dom::array list;
    if (!value.get(object)) {
        readObject(object, answer);
        return;
    }
    if (!value.get(list)) {
        readList(list, answer);
        return;
    }
    answer.text = value.is_null() ? QString() : textFrom(value);
    bool isNumber = false;
    const auto number = answer.text.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        answer.number = number;
}

SurveyAnswer answerFrom(const Object &source)
{
    SurveyAnswer answer;
    answer.questionId = text(source, "id");
    answer.questionText = text(source, "text");
    answer.type = text(source, "type").trimmed();
    if (const auto value = member(source, "answer")) {
        answer.json = compact(*value);
        readValue(*value, answer);
    }
    answer.customAnswer = text(source, "customAnswer");
    answer.customOption = text(source, "customAnswerOptionText");
    answer.npsCategory = text(source, "answerNpsCategory").trimmed();
    answer.profileQuestionId = text(source, "profileQuestionId");
    answer.marketingOptIn = flag(source, "marketingOptIn");
    answer.isNps = !answer.npsCategory.isEmpty() || answer.type.contains("nps"_L1, Qt::CaseInsensitive);
    return answer;
}

ReviewReward rewardFrom(const Object &source)
{
    return {.type = text(source, "type"),
        .value = text(source, "value"),
        .description = text(source, "description"),
        .integration = {}};
}

} // namespace

RecordId responseIdOf(const Object &source)
{
    const auto id = member(source, "surveyResponseId");
    return id ? RecordId::fromText(textFrom(*id)) : RecordId();
}

tl::expected<SurveyResponse, RecordFault> responseFrom(const Object &source)
{
    SurveyResponse response;
    response.surveyId = RecordId::fromText(text(source, "surveyId")).toText();
    if (response.surveyId.isEmpty())
        return tl::unexpected(RecordFault::NoSurvey);
    response.dateCreated = timestamp(source, "dateCreated");
    if (!response.dateCreated && member(source, "dateCreated"))
        return tl::unexpected(RecordFault::UnreadableDate);
    response.surveyName = text(source, "surveyName");
    response.subscriberId = text(source, "subscriberId");
    response.channel = text(source, "channel").trimmed();
    response.channelSurveyId = text(source, "channelSurveyId");
    response.channelSurveyDescription = text(source, "channelSurveyDescription");
    if (const auto customer = objectMember(source, "customer")) {
        response.customerId = text(*customer, "customerId");
        response.customerEmail = text(*customer, "email");
    }
    if (const auto order = objectMember(source, "order"))
        response.orderId = text(*order, "remoteOrderId");
    if (const auto reward = objectMember(source, "reward"))
        response.reward = rewardFrom(*reward);
    eachObject(
        source, "answeredQuestions", [&](const Object &answer) { response.answers.push_back(answerFrom(answer)); });
    response.responseId = responseIdOf(source);
    response.hasOwnId = !response.responseId.isEmpty();
    if (!response.hasOwnId)
        response.responseId =
            RecordId::fromText("fingerprint:"_L1 + QString::fromLatin1(response.fingerprint().toHex()));
    return response;
}

} // namespace plaudit
