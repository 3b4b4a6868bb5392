// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_moment_words.h"

#include "desk/desk_words.h"
#include "domain/currency.h"
#include "wording/customer_words.h"
#include "wording/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerMoment)

public:
    static MomentWords of(const CustomerOrder &told, const QLocale &locale);
    static MomentWords of(const Review &review);
    static MomentWords of(const SurveyResponse &response, const QLocale &locale);
    static MomentWords of(const KeptCustomerEvent &kept, const QLocale &locale);

private:
    static QString statusOf(const Order &order);
    static QString eventName(const QString &type);
    static QString valueOf(const SurveyAnswer &answer);
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString Words::statusOf(const Order &order)
{
    QStringList parts;
    if (order.isTest)
        parts += tr("test order, not counted");
    if (order.isCancelled)
        parts += tr("cancelled, not counted");
    parts += order.financialStatus;
    parts += order.fulfillmentStatus;
    return joined(parts);
}

MomentWords Words::of(const CustomerOrder &told, const QLocale &locale)
{
    const Order &order = told.order;
    const auto money = [&](std::optional<qint64> minor) {
        return writtenMoney(
            minor ? std::optional(inUnits(*minor, order.currency)) : std::nullopt, order.currency, locale);
    };
    MomentWords words{.icon = u"orders"_s, .title = tr("Order %1").arg(order.name.isEmpty() ? order.key : order.name)};
    QStringList note{statusOf(order)};
    if (order.total)
        note.prepend(money(order.total));
    words.note = joined(note);
    for (const OrderLine &line : order.lines)
        words.details += tr("%1 × %2 · %3", "how many, of what, and their price")
                             .arg(locale.toString(line.quantity), isolated(line.name.isEmpty() ? line.sku : line.name),
                                 money(line.amount));
    if (order.discount != 0)
        words.details += tr("Discount: %1").arg(money(order.discount));
    if (order.refunded != 0)
        words.details += tr("Refunded: %1").arg(money(order.refunded));
    if (told.revenue)
        words.details += tr("Revenue of goods, without tax and shipping: %1")
                             .arg(writtenMoney(told.revenue, order.currency, locale));
    words.unfold = order.lines.empty() ? tr("Amounts") : tr("%Ln line items", nullptr, int(order.lines.size()));
    return words;
}

MomentWords Words::of(const Review &review)
{
    MomentWords words{.icon = u"reviews"_s, .title = tr("Review")};
    words.rating = review.rating.value_or(0);
    const QString product = review.productName.isEmpty() ? review.productId : review.productName;
    const bool isApproved = reviewStatusFrom(review.status) == ReviewStatus::Approved;
    words.note = joined({product, isApproved ? QString() : review.status});
    words.heading = review.title;
    words.body = review.body;
    if (review.reply)
        words.reply = review.reply->rawBody.isEmpty()
                          ? QTextDocumentFragment::fromHtml(review.reply->body).toPlainText()
                          : review.reply->rawBody;
    return words;
}

QString Words::valueOf(const SurveyAnswer &answer)
{
    if (!answer.customAnswer.isEmpty())
        return answer.customAnswer;
    if (!answer.choices.isEmpty())
        return answer.choices.join(u", "_s);
    if (!answer.text.isEmpty())
        return answer.text;
    return answer.number ? QLocale().toString(*answer.number) : u"–"_s;
}

MomentWords Words::of(const SurveyResponse &response, const QLocale &)
{
    MomentWords words{.icon = u"nps"_s, .title = tr("Survey response")};
    const auto *nps = response.npsAnswer();
    words.score = nps ? nps->npsScore().value_or(-1) : -1;
    words.note = joined({response.surveyName.isEmpty() ? response.surveyId : response.surveyName, response.channel});
    for (const SurveyAnswer &answer : response.answers)
        words.answers.emplace_back(
            answer.questionText.isEmpty() ? answer.questionId : answer.questionText, valueOf(answer));
    return words;
}

QString Words::eventName(const QString &type)
{
    if (type == "loyalty_customer"_L1)
        return tr("Loyalty membership");
    if (type == "loyalty_earning_transaction"_L1)
        return tr("Loyalty points earned");
    if (type == "loyalty_redemption_transaction"_L1)
        return tr("Loyalty points redeemed");
    if (type == "loyalty_adjustment_transaction"_L1)
        return tr("Loyalty points adjusted");
    if (type == "referral"_L1)
        return tr("Referral");
    if (type == "quiz_response"_L1)
        return tr("Quiz");
    return type;
}

MomentWords Words::of(const KeptCustomerEvent &kept, const QLocale &locale)
{
    MomentWords words{.icon = u"event"_s, .title = eventName(kept.event.type)};
    const auto resource = QJsonDocument::fromJson(kept.event.properties).object();
    const auto amount = resource[u"amount"_s];
    words.note =
        joined({amount.isDouble() ? locale.toString(amount.toDouble()) : QString(), resource[u"quizName"_s].toString(),
            resource[u"status"_s].toString(), resource[u"internalReason"_s].toString()});
    if (!kept.event.occurredAt && kept.deliveredMs)
        words.note = joined({words.note, tr("by the time it was delivered")});
    return words;
}

} // namespace

MomentWords wordsOf(const CustomerContent &content, const CustomerMoment &moment, const QLocale &locale)
{
    const auto words = [&] {
        switch (moment.kind) {
        case CustomerMoment::Kind::Order:
            return Words::of(content.orders[moment.index], locale);
        case CustomerMoment::Kind::Review:
            return Words::of(content.reviews[moment.index]);
        case CustomerMoment::Kind::Response:
            return Words::of(content.responses[moment.index], locale);
        case CustomerMoment::Kind::Event:
            return Words::of(content.events[moment.index], locale);
        }
        Q_UNREACHABLE();
    };
    auto told = words();
    told.date = moment.ms
                    ? locale.toString(QDateTime::fromMSecsSinceEpoch(*moment.ms, content.zone), QLocale::ShortFormat)
                    : u"–"_s;
    return told;
}

QString starsText(int rating)
{
    return QString(rating, u'★') + QString(highestRating - rating, u'☆');
}

} // namespace plaudit
