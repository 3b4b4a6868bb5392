// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/customer_rows.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace plaudit
{

class Database;

/// Reads who customers are and what happened to them. Contracts as those of Reader.
class CustomerReading
{
public:
    explicit CustomerReading(Database &database);

    [[nodiscard]] Result<std::vector<CustomerFace>> faces(const std::vector<CustomerWitness> &witnesses);
    [[nodiscard]] Result<QString> emailOf(const QString &customerId);
    [[nodiscard]] Result<std::vector<KeptCustomerEvent>> events(
        const QStringList &emails, const QStringList &customerIds, int most);

private:
    [[nodiscard]] Result<CustomerFace> face(const CustomerWitness &witness);
    /// As Okendo knows them.
    [[nodiscard]] Result<CustomerFace> known(const QString &customerId);
    [[nodiscard]] Result<QString> fromCustomerFile(const QString &customerId);
    [[nodiscard]] Result<CustomerFace> reviewer(qint64 review);
    [[nodiscard]] Result<CustomerFace> respondent(qint64 response);
    [[nodiscard]] Result<CustomerFace> buyer(qint64 order);

    Database &m_database;
};

} // namespace plaudit
