// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/customer_directory.h"

#include "okendo/json_fields.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerDirectory::CustomerDirectory(JsonRecords records)
    : m_records(std::move(records))
{
    simdjson::dom::parser parser;
    m_records.visit([&](quint32 index, const QByteArray &record) {
        json::Object customer;
        if (parser.parse(record.constData(), size_t(record.size())).get(customer) != simdjson::SUCCESS)
            return;
        m_byId.emplace_back(qHash(json::text(customer, "customerId").toLower()), index);
        m_byEmail.emplace_back(qHash(json::text(customer, "email").toLower()), index);
    });
    std::sort(m_byId.begin(), m_byId.end());
    std::sort(m_byEmail.begin(), m_byEmail.end());
}

QJsonObject CustomerDirectory::byId(const QString &customerId) const
{
    return find(m_byId, "customerId"_L1, customerId);
}

QJsonObject CustomerDirectory::byEmail(const QString &email) const
{
    return find(m_byEmail, "email"_L1, email);
}

QJsonObject CustomerDirectory::find(const Places &places, QLatin1StringView member, const QString &value) const
{
    const auto hash = qHash(value.toLower());
    for (auto at = std::lower_bound(places.begin(), places.end(), std::pair(hash, quint32(0)));
         at != places.end() && at->first == hash; ++at) {
        auto customer = QJsonDocument::fromJson(m_records.at(at->second)).object();
        if (customer[member].toString().compare(value, Qt::CaseInsensitive) == 0)
            return customer;
    }
    return {};
}

} // namespace plaudit
