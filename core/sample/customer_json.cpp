// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/customer_json.h"

#include "domain/timestamp.h"
#include "sample/sample_streams.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerActivity::CustomerActivity(const StorePlan &plan)
    : m_spans(plan.customers())
{
    for (const auto &order : plan.orders())
        see(order.customer, order.ms);
    for (const auto &review : plan.reviews())
        see(plan.orders()[review.order].customer, review.ms);
    for (const auto &response : plan.responses())
        see(plan.orders()[response.order].customer, response.ms);
}

void CustomerActivity::see(quint32 customer, qint64 ms)
{
    auto &span = m_spans[customer];
    span.firstMs = span.firstMs == 0 ? ms : std::min(span.firstMs, ms);
    span.lastMs = std::max(span.lastMs, ms);
}

QJsonObject customerJson(const StorePlan &plan, quint32 customer, const CustomerActivity &activity)
{
    const auto person = plan.person(customer);
    const auto span = activity.of(customer);
    auto random = plan.random(CustomerStream, customer);
    QJsonArray profiles;
    if (random.chance(60)) {
        profiles.append(QJsonObject{{u"namespace"_s, u"okendo-general"_s},
            {u"properties"_s, QJsonObject{{u"preferredLanguage"_s, codeOf(person.language)},
                                  {u"emailSubscriber"_s, random.chance(45)}}}});
    }
    if (random.chance(30)) {
        profiles.append(QJsonObject{{u"namespace"_s, u"okendo-loyalty"_s},
            {u"properties"_s, QJsonObject{{u"points"_s, random.below(120) * 10}}}});
    }
    return {{u"customerId"_s, person.id}, {u"email"_s, person.email}, {u"givenName"_s, person.givenName},
        {u"familyName"_s, person.familyName}, {u"dateFirstActive"_s, Timestamp{.utcMs = span.firstMs}.toIso()},
        {u"dateLastActive"_s, Timestamp{.utcMs = span.lastMs}.toIso()},
        {u"location"_s, QJsonObject{{u"country"_s, person.countryName}, {u"zoneCode"_s, person.zoneCode}}},
        {u"profiles"_s, profiles}};
}

QJsonObject productJson(const SampleProduct &product)
{
    static const QRegularExpression notForAddresses(u"[^a-z0-9]+"_s);
    const auto handle = QString::fromUtf8(product.name).toLower().replace(notForAddresses, u"-"_s);
    return {{u"productId"_s, u"shopify-%1"_s.arg(product.id)}, {u"productName"_s, QString::fromUtf8(product.name)},
        {u"productHandle"_s, handle}, {u"productUrl"_s, u"https://fernway.example.com/products/"_s + handle},
        {u"productImageUrl"_s, u"https://cdn.example.com/fernway/products/%1.jpg"_s.arg(handle)},
        {u"groups"_s, QJsonArray{QString::fromLatin1(groupOf(product).id)}}};
}

} // namespace plaudit
