// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/without_person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isChosen(const SurveyAnswer &answer)
{
    constexpr QLatin1String kinds[] = {
        "choice"_L1, "select"_L1, "scale"_L1, "rating"_L1, "star"_L1, "csat"_L1, "range"_L1, "slider"_L1, "nps"_L1};
    return answer.isNps || std::any_of(std::begin(kinds), std::end(kinds), [&answer](QLatin1String kind) {
        return answer.type.contains(kind, Qt::CaseInsensitive);
    });
}

SurveyAnswer withoutWords(const SurveyAnswer &answer)
{
    SurveyAnswer bare{.questionId = answer.questionId,
        .questionText = answer.questionText,
        .type = answer.type,
        .customOption = answer.customOption,
        .npsCategory = answer.npsCategory,
        .profileQuestionId = answer.profileQuestionId,
        .isNps = answer.isNps};
    // A score in words is a comment.
    if (!isChosen(answer) || (answer.isNps && !answer.number))
        return bare;
    bare.json = answer.json;
    bare.text = answer.text;
    bare.number = answer.number;
    bare.choices = answer.choices;
    return bare;
}

} // namespace

Review withoutPerson(const Review &review)
{
    auto bare = review;
    for (auto *text : {&bare.title, &bare.body, &bare.customerId})
        text->clear();
    bare.reviewer = {.verifiedStatus = review.reviewer.verifiedStatus,
        .isVerified = review.reviewer.isVerified,
        .countryCode = review.reviewer.countryCode};
    if (bare.reply)
        bare.reply = ReviewReply{
            .body = {}, .rawBody = {}, .dateCreated = review.reply->dateCreated, .isPrivate = review.reply->isPrivate};
    std::erase_if(
        bare.attributes, [](const ReviewAttribute &attribute) { return attribute.scope == AttributeScope::Reviewer; });
    for (auto &media : bare.media)
        media = {.streamId = {}, .type = media.type, .isHidden = media.isHidden};
    bare.rewards.clear();
    bare.tags.clear();
    return bare;
}

SurveyResponse withoutPerson(const SurveyResponse &response)
{
    auto bare = response;
    bare.customerId.clear();
    bare.customerEmail.clear();
    bare.reward.reset();
    std::transform(bare.answers.begin(), bare.answers.end(), bare.answers.begin(), &withoutWords);
    return bare;
}

Order withoutPerson(const Order &order)
{
    auto bare = order;
    bare.email.clear();
    bare.customerId.clear();
    return bare;
}

} // namespace plaudit
