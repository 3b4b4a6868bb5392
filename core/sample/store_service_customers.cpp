// SPDX-License-Identifier: GPL-3.0-or-later
// What StoreService answers about customers.
#include "sample/served_records.h"
#include "sample/store_service.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

LoopbackResponse StoreService::customerId(const LoopbackRequest &request) const
{
    const auto email = QJsonDocument::fromJson(request.body).object()["email"_L1].toString();
    if (email.isEmpty())
        return badParameter(u"email"_s);
    const auto customer = contents()->customers().byEmail(email);
    if (customer.isEmpty())
        return errorAnswer(404, u"No customer has this email."_s);
    return jsonAnswer("{\"customerId\":" + jsonText(customer["customerId"_L1].toString()) + '}');
}

LoopbackResponse StoreService::customer(const QString &customerId) const
{
    auto customer = contents()->customers().byId(customerId);
    if (customer.isEmpty())
        return errorAnswer(404, u"No customer has this id."_s);
    customer.remove(u"profiles"_s);
    customer.remove(u"customerId"_s);
    return single("customer", QJsonDocument(customer).toJson(QJsonDocument::Compact));
}

LoopbackResponse StoreService::profiles(const QString &customerId, const LoopbackRequest &request) const
{
    const auto parameters = pageParametersFrom(request, highestPageLimit);
    if (!parameters.wrong.isEmpty())
        return badParameter(parameters.wrong);
    const auto customer = contents()->customers().byId(customerId);
    if (customer.isEmpty())
        return errorAnswer(404, u"No customer has this id."_s);
    const auto space = request.parameter("namespace");
    const auto first = QJsonDocument::fromJson(parameters.cursor).object()["position"_L1].toInt();
    std::vector<QByteArray> records;
    QByteArray nextCursor;
    auto position = 0;
    for (const auto profiles = customer["profiles"_L1].toArray(); const auto &profile : profiles) {
        if (space && profile["namespace"_L1].toString().toUtf8() != *space)
            continue;
        if (int(records.size()) == parameters.limit) {
            nextCursor = "{\"position\":" + QByteArray::number(position) + '}';
            break;
        }
        if (position++ >= first)
            records.push_back(QJsonDocument(profile.toObject()).toJson(QJsonDocument::Compact));
    }
    auto again = u"/customers/%1/profiles?limit=%2"_s.arg(customerId).arg(parameters.limit);
    if (space)
        again += u"&namespace="_s + percentEncoded(*space);
    return page(request, "profiles", records, again, nextCursor);
}

} // namespace plaudit
