// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/odd_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject fullReview()
{
    return QJsonDocument::fromJson(R"({
        "subscriberId": "s", "reviewId": "r", "productId": "shopify-1", "productName": "P", "variantId": "shopify-2",
        "variantName": "V", "sku": "k", "title": "T", "body": "B", "rating": 4, "status": "approved",
        "sentiment": "positive", "containsProfanity": false, "dateCreated": "2025-04-01T12:00:00.000Z",
        "helpfulCount": 2, "unhelpfulCount": 1, "isRecommended": true, "isIncentivized": false, "languageCode": "en",
        "source": "email", "customerId": "c", "tags": ["a", "b"],
        "attributesWithRating": [{"title": "Fit", "type": "range", "value": 3, "minLabel": "l", "midLabel": "m",
                                  "maxLabel": "h"}],
        "productAttributes": [{"title": "Size", "type": "drop-down", "value": "M"}],
        "media": [{"streamId": "m", "type": "image", "fullSizeUrl": "u", "largeUrl": "u", "thumbnailUrl": "u",
                   "isHidden": false}],
        "order": {"orderId": "1", "orderNumber": "#1"},
        "reply": {"body": "R", "rawBody": "R", "dateCreated": "2025-04-02T12:00:00.000Z", "isPrivate": false},
        "reviewer": {"name": "N", "displayName": "N.", "email": "n@example.com", "isVerified": true,
                     "verifiedStatus": "Verified Buyer", "avatarUrl": "u", "socialConnection": "google",
                     "location": {"country": {"code": "au", "name": "Australia"}, "zoneCode": "NSW"},
                     "attributes": [{"title": "Age", "type": "t", "value": ["1", "2"]}]},
        "reward": [{"type": "coupon", "value": "5", "description": "d"}]})")
        .object();
}

QJsonObject fullResponse()
{
    return QJsonDocument::fromJson(R"({
        "surveyResponseId": "r", "surveyId": "7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01", "surveyName": "S",
        "subscriberId": "s", "dateCreated": "2025-04-01T12:00:00.000Z", "channel": "email", "channelSurveyId": "c",
        "channelSurveyDescription": "d", "customer": {"customerId": "c", "email": "n@example.com"},
        "order": {"remoteOrderId": "1"}, "reward": {"type": "coupon", "value": "5", "description": "d"},
        "answeredQuestions": [{"id": "q", "text": "Q", "type": "nps", "answer": 9, "answerNpsCategory": "promoter",
            "customAnswer": "c", "customAnswerOptionText": "o", "profileQuestionId": "p", "marketingOptIn": true}]})")
        .object();
}

QList<QJsonValue> oddValues()
{
    return {QJsonValue(), true, -1, 1e300, 0.5, u""_s, u"\u0000 odd \u202e"_s, QJsonArray(), QJsonArray{1, u"x"_s},
        QJsonObject(), QJsonObject{{u"odd"_s, QJsonArray{QJsonObject()}}}, QString(70'000, u'o')};
}

/// Each way to put an odd value, or none, in the place of one member, however deep.
void eachOddness(const QJsonValue &value, const std::function<void(const QJsonValue &)> &use)
{
    for (const auto odds = oddValues(); const auto &odd : odds)
        use(odd);
    use(QJsonValue(QJsonValue::Undefined));
    if (value.isObject()) {
        const auto object = value.toObject();
        for (const auto names = object.keys(); const auto &name : names) {
            eachOddness(object[name], [&](const QJsonValue &odd) {
                auto changed = object;
                if (odd.isUndefined())
                    changed.remove(name);
                else
                    changed[name] = odd;
                use(changed);
            });
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        auto array = value.toArray();
        eachOddness(array.first(), [&](const QJsonValue &odd) {
            array[0] = odd.isUndefined() ? QJsonValue() : odd;
            use(array);
        });
    }
}

/// Every oddness of every member, each in a record of its own.
std::vector<QJsonObject> oddRecords(const QJsonObject &record, const QString &idName)
{
    std::vector<QJsonObject> all;
    for (const auto names = record.keys(); const auto &name : names) {
        eachOddness(record[name], [&](const QJsonValue &odd) {
            auto changed = record;
            changed[idName] = QUuid::createUuidV5(QUuid(), u"odd %1"_s.arg(all.size())).toString(QUuid::WithoutBraces);
            if (odd.isUndefined())
                changed.remove(name);
            else
                changed[name] = odd;
            all.push_back(changed);
        });
    }
    return all;
}

} // namespace

std::vector<QJsonObject> oddReviews()
{
    return oddRecords(fullReview(), u"reviewId"_s);
}

std::vector<QJsonObject> oddResponses()
{
    return oddRecords(fullResponse(), u"surveyResponseId"_s);
}

} // namespace plaudit
