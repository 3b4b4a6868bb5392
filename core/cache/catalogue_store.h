// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"
#include "domain/survey_response.h"

#include <QHash>
#include <QString>

namespace plaudit
{

class Database;

/// Products and customers as records name them. Of two names the newer record's stands, whichever came first.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database &database);

    [[nodiscard]] Result<void> keep(const Review &review);
    [[nodiscard]] Result<void> keep(const SurveyResponse &response);

private:
    [[nodiscard]] Result<void> keepProduct(const Review &review);
    [[nodiscard]] Result<void> keepCustomer(
        const QString &customerId, const QString &name, const QString &email, qint64 dateMs);

    Database &m_database;
    QHash<QString, std::pair<QString, qint64>> m_products; ///< what was written last, in this transaction
};

} // namespace plaudit
