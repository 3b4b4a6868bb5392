// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/record_encoder.h"

#include "domain/without_person.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <simdjson.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// An object whose members are there only where they say something.
class Members
{
public:
    void add(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
    }
    template<class T>
    void add(const QString &name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(name, *value);
    }
    void add(const QString &name, const std::optional<Timestamp> &time)
    {
        if (time)
            m_object.insert(name, QDateTime::fromMSecsSinceEpoch(time->utcMs, Qt::OffsetFromUTC, time->offsetSeconds)
                                      .toString(Qt::ISODateWithMs));
    }
    void add(const QString &name, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_object.insert(name, object);
    }
    void add(const QString &name, const QJsonArray &list)
    {
        if (!list.isEmpty())
            m_object.insert(name, list);
    }
    void add(const QByteArray &name, const QByteArrayList &list)
    {
        if (!list.isEmpty())
            addJson(name, '[' + list.join(',') + ']');
    }
    /// JSON that stays as it stands there.
    void addJson(const QByteArray &name, const QByteArray &value) { m_asItStands += ",\"" + name + "\":" + value; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] QByteArray json() const
    {
        auto text = QJsonDocument(m_object).toJson(QJsonDocument::Compact);
        return m_object.isEmpty() ? '{' + m_asItStands.mid(1) + '}' : text.insert(text.size() - 1, m_asItStands);
    }

private:
    QJsonObject m_object;
    QByteArray m_asItStands; ///< each with a comma before it
};

QByteArray jsonOf(const AttributeValue &value)
{
    // Qt writes 2e19 in digits, which read as an id.
    if (const auto *number = std::get_if<double>(&value))
        return QByteArray::number(*number, std::abs(*number) < 1e15 ? 'g' : 'e', QLocale::FloatingPointShortest);
    const auto *choices = std::get_if<QStringList>(&value);
    const auto list = choices ? QJsonArray::fromStringList(*choices) : QJsonArray{std::get<QString>(value)};
    const auto text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return choices ? text : text.mid(1, text.size() - 2);
}

QByteArrayList attributesOf(const Review &review, AttributeScope scope)
{
    QByteArrayList all;
    for (const auto &attribute : review.attributes) {
        if (attribute.scope != scope)
            continue;
        Members members;
        members.add(u"title"_s, attribute.title);
        members.add(u"type"_s, attribute.type);
        members.add(u"minLabel"_s, attribute.minLabel);
        members.add(u"midLabel"_s, attribute.midLabel);
        members.add(u"maxLabel"_s, attribute.maxLabel);
        members.addJson("value", jsonOf(attribute.value));
        all.append(members.json());
    }
    return all;
}

QJsonArray mediaOf(const Review &review)
{
    QJsonArray all;
    for (const auto &media : review.media)
        all.append(QJsonObject{{u"type"_s, media.type}, {u"isHidden"_s, media.isHidden}});
    return all;
}

QJsonObject reviewerOf(const Review &review)
{
    Members members;
    members.add(u"verifiedStatus"_s, review.reviewer.verifiedStatus);
    members.add(u"isVerified"_s, review.reviewer.isVerified);
    if (const auto &code = review.reviewer.countryCode; !code.isEmpty())
        members.add(u"location"_s, QJsonObject{{u"country"_s, QJsonObject{{u"code"_s, code}}}});
    return members.object();
}

QJsonObject orderOf(const Review &review)
{
    Members members;
    members.add(u"orderId"_s, review.orderId);
    members.add(u"orderNumber"_s, review.orderNumber);
    return members.object();
}

QJsonObject replyOf(const ReviewReply &reply)
{
    Members members;
    members.add(u"dateCreated"_s, reply.dateCreated);
    auto object = members.object();
    object.insert(u"isPrivate"_s, reply.isPrivate);
    return object;
}

QByteArray answerOf(const SurveyAnswer &answer)
{
    Members members;
    members.add(u"id"_s, answer.questionId);
    members.add(u"text"_s, answer.questionText);
    members.add(u"type"_s, answer.type);
    members.add(u"customAnswerOptionText"_s, answer.customOption);
    members.add(u"answerNpsCategory"_s, answer.npsCategory);
    members.add(u"profileQuestionId"_s, answer.profileQuestionId);
    simdjson::dom::parser parser;
    const auto error = parser.parse(answer.json.constData(), size_t(answer.json.size())).error();
    if (!error)
        members.addJson("answer", answer.json);
    return members.json();
}

} // namespace

QByteArray strippedPayload(const Review &whole)
{
    const auto review = withoutPerson(whole);
    Members members;
    for (const auto &[name, text] :
        {std::pair(u"reviewId"_s, review.reviewId.toText()), {u"subscriberId"_s, review.subscriberId},
            {u"status"_s, review.status}, {u"sentiment"_s, review.sentiment}, {u"languageCode"_s, review.languageCode},
            {u"source"_s, review.source}, {u"productId"_s, review.productId}, {u"productName"_s, review.productName},
            {u"variantId"_s, review.variantId}, {u"variantName"_s, review.variantName}, {u"sku"_s, review.sku}})
        members.add(name, text);
    members.add(u"rating"_s, review.rating);
    members.add(u"dateCreated"_s, review.dateCreated);
    for (const auto &[name, flag] : {std::pair(u"isRecommended"_s, review.isRecommended),
             {u"isIncentivized"_s, review.isIncentivized}, {u"containsProfanity"_s, review.containsProfanity}})
        members.add(name, flag);
    members.add(u"helpfulCount"_s, review.helpfulCount);
    members.add(u"unhelpfulCount"_s, review.unhelpfulCount);
    members.add(u"order"_s, orderOf(review));
    members.add(u"reviewer"_s, reviewerOf(review));
    members.add("attributesWithRating", attributesOf(review, AttributeScope::Scale));
    members.add("productAttributes", attributesOf(review, AttributeScope::Product));
    members.add(u"media"_s, mediaOf(review));
    if (review.reply)
        members.add(u"reply"_s, replyOf(*review.reply));
    return members.json();
}

QByteArray strippedPayload(const SurveyResponse &whole)
{
    const auto response = withoutPerson(whole);
    Members members;
    for (const auto &[name, text] :
        {std::pair(u"surveyResponseId"_s, response.responseId.toText()), {u"surveyId"_s, response.surveyId},
            {u"surveyName"_s, response.surveyName}, {u"subscriberId"_s, response.subscriberId},
            {u"channel"_s, response.channel}, {u"channelSurveyId"_s, response.channelSurveyId},
            {u"channelSurveyDescription"_s, response.channelSurveyDescription}})
        members.add(name, text);
    members.add(u"dateCreated"_s, response.dateCreated);
    if (!response.orderId.isEmpty())
        members.add(u"order"_s, QJsonObject{{u"remoteOrderId"_s, response.orderId}});
    QByteArrayList answers;
    for (const auto &answer : response.answers)
        answers.append(answerOf(answer));
    members.add("answeredQuestions", answers);
    return members.json();
}

} // namespace plaudit
