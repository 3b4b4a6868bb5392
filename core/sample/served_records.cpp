// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/served_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue inForm(const QJsonValue &answer, AnswerForm form)
{
    const auto bare = answer.isObject() ? answer["value"_L1] : answer;
    if (form == AnswerForm::Object)
        return QJsonObject{{u"value"_s, bare}};
    return bare.isDouble() ? QJsonValue(bare.toVariant().toString()) : bare;
}

} // namespace

QByteArray servedReview(const QByteArray &review, const ContractSwitches &switches)
{
    if (switches.absentFields.isEmpty() && !switches.isVariantIdPrefixed)
        return review;
    auto object = QJsonDocument::fromJson(review).object();
    for (const auto &field : switches.absentFields) {
        if (switches.absent == AbsentForm::Null)
            object.insert(field, QJsonValue());
        else
            object.remove(field);
    }
    const auto variant = object["variantId"_L1].toString();
    if (switches.isVariantIdPrefixed && !variant.isEmpty())
        object.insert(u"variantId"_s, u"shopify-"_s + variant);
    return compact(object);
}

QByteArray servedResponse(const QByteArray &response, const ContractSwitches &switches)
{
    if (switches.npsCategory == CategoryForm::AsStored && switches.answer == AnswerForm::AsStored)
        return response;
    auto object = QJsonDocument::fromJson(response).object();
    auto questions = object["answeredQuestions"_L1].toArray();
    for (auto &&question : questions) {
        auto changed = question.toObject();
        const auto category = changed["answerNpsCategory"_L1].toString();
        if (switches.npsCategory == CategoryForm::Omitted)
            changed.remove(u"answerNpsCategory"_s);
        else if (switches.npsCategory == CategoryForm::Capitalized && !category.isEmpty())
            changed.insert(u"answerNpsCategory"_s, category.left(1).toUpper() + category.mid(1));
        if (switches.answer != AnswerForm::AsStored)
            changed.insert(u"answer"_s, inForm(changed["answer"_L1], switches.answer));
        question = changed;
    }
    object.insert(u"answeredQuestions"_s, questions);
    return compact(object);
}

QByteArray storefrontReview(const QByteArray &review, const QJsonObject &product)
{
    static const QStringList shared{u"subscriberId"_s, u"reviewId"_s, u"productId"_s, u"productName"_s, u"variantId"_s,
        u"title"_s, u"body"_s, u"rating"_s, u"dateCreated"_s, u"helpfulCount"_s, u"unhelpfulCount"_s,
        u"isRecommended"_s, u"isIncentivized"_s, u"languageCode"_s, u"status"_s, u"media"_s, u"attributesWithRating"_s,
        u"productAttributes"_s};
    static const QStringList ofReviewer{u"displayName"_s, u"isVerified"_s, u"verifiedStatus"_s, u"avatarUrl"_s,
        u"socialConnection"_s, u"location"_s, u"attributes"_s};
    const auto merchant = QJsonDocument::fromJson(review).object();
    QJsonObject shown;
    for (const auto &field : shared) {
        if (merchant.contains(field))
            shown.insert(field, merchant[field]);
    }
    QJsonObject reviewer;
    for (const auto &field : ofReviewer) {
        if (const auto value = merchant["reviewer"_L1][field]; !value.isUndefined())
            reviewer.insert(field, value);
    }
    shown.insert(u"reviewer"_s, reviewer);
    shown.insert(u"subscriberId_productId"_s,
        merchant["subscriberId"_L1].toString() + u'_' + merchant["productId"_L1].toString());
    shown.insert(u"productVariantName"_s, merchant["variantName"_L1]);
    for (const auto &field : {u"productHandle"_s, u"productUrl"_s, u"productImageUrl"_s})
        shown.insert(field, product[field]);
    const auto reply = merchant["reply"_L1].toObject();
    if (!reply.isEmpty() && !reply["isPrivate"_L1].toBool())
        shown.insert(
            u"reply"_s, QJsonObject{{u"body"_s, reply["body"_L1]}, {u"dateCreated"_s, reply["dateCreated"_L1]}});
    return compact(shown);
}

QByteArray jsonArray(const std::vector<QByteArray> &records)
{
    QByteArray array("[");
    for (const auto &record : records)
        array += record + ',';
    if (array.endsWith(','))
        array.chop(1);
    return array + ']';
}

QByteArray jsonText(const QString &text)
{
    auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace plaudit
