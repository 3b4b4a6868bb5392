// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/customer_directory.h"

#include <QJsonDocument>
#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerDirectory::CustomerDirectory(JsonRecords records)
    : m_records(std::move(records))
{
    simdjson::dom::parser parser;
    m_records.visit([&](quint32 index, const QByteArray &json) {
        simdjson::dom::element customer;
        if (parser.parse(json.constData(), size_t(json.size())).get(customer) != simdjson::SUCCESS)
            return;
        const auto remember = [&](Places &places, std::string_view name) {
            std::string_view value;
            if (customer[name].get(value) == simdjson::SUCCESS)
                places.emplace_back(qHash(QString::fromUtf8(value).toLower()), index);
        };
        remember(m_byId, "customerId");
        remember(m_byEmail, "email");
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
        const auto customer = QJsonDocument::fromJson(m_records.at(at->second)).object();
        if (customer[member].toString().compare(value, Qt::CaseInsensitive) == 0)
            return customer;
    }
    return {};
}

} // namespace plaudit
