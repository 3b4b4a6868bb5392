// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/webhook_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class WebhookWords
{
    Q_DECLARE_TR_FUNCTIONS(WebhookWords)

public:
    static QString type(const QString &type)
    {
        if (type == "review"_L1)
            return tr("Reviews");
        if (type == "survey_response"_L1)
            return tr("Survey answers");
        if (type == "quiz_response"_L1)
            return tr("Quiz answers");
        if (type == "referral"_L1)
            return tr("Referrals");
        if (type == "loyalty_customer"_L1)
            return tr("Loyalty members");
        if (type == "loyalty_earning_transaction"_L1)
            return tr("Loyalty points earned");
        if (type == "loyalty_redemption_transaction"_L1)
            return tr("Loyalty points redeemed");
        if (type == "loyalty_adjustment_transaction"_L1)
            return tr("Loyalty points adjusted");
        return type;
    }

    static QString topic(const QString &topic)
    {
        if (topic == "create"_L1)
            return tr("new");
        if (topic == "update"_L1)
            return tr("changed");
        if (topic == "delete"_L1)
            return tr("deleted");
        return topic;
    }

    static QString why()
    {
        return tr("Reviews, and past answers of surveys whose ids are known here, come by Okendo's API with each sync; "
                  "new surveys, quizzes, referrals and loyalty events come only as webhooks. Surveys need them because "
                  "the API can't list surveys: a webhook tells of a survey nobody entered here, and of an answer the "
                  "moment it is given.");
    }
};

} // namespace

QString writtenResourceType(const QString &resourceType)
{
    return WebhookWords::type(resourceType);
}

QString writtenTopic(const QString &topic)
{
    return WebhookWords::topic(topic);
}

QString writtenTopics(const std::vector<WebhookTopic> &topics)
{
    QStringList types, parts;
    for (const auto &topic : topics) {
        if (!types.contains(topic.resourceType))
            types += topic.resourceType;
    }
    for (const auto &type : types) {
        QStringList whats;
        for (const auto &topic : topics) {
            if (topic.resourceType == type)
                whats += writtenTopic(topic.topic);
        }
        parts += u"%1: %2"_s.arg(writtenResourceType(type), whats.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

QString whyWebhooks()
{
    return WebhookWords::why();
}

} // namespace plaudit
