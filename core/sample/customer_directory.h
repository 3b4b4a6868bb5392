// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/json_records.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace plaudit
{

/// Customers by id and by email. Any thread may read it; some 40 bytes a customer beside the records themselves.
class CustomerDirectory
{
public:
    /// Customer objects of the contract, each with an optional member `profiles`.
    explicit CustomerDirectory(JsonRecords records);

    /// Empty where there is none. Without regard to case.
    [[nodiscard]] QJsonObject byId(const QString &customerId) const;
    [[nodiscard]] QJsonObject byEmail(const QString &email) const;

private:
    using Places = std::vector<std::pair<size_t, quint32>>; ///< by hash
    [[nodiscard]] QJsonObject find(const Places &places, QLatin1StringView member, const QString &value) const;

    JsonRecords m_records;
    Places m_byId, m_byEmail;
};

} // namespace plaudit
