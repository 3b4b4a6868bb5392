// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QSet>
#include <QString>

#include <utility>

namespace plaudit
{

class Database;

/// Keeps the products and customers that the reviews of one page name. The newest observation's name wins; an empty one
/// never replaces a name. To be used inside a transaction.
class CatalogueStore
{
public:
    CatalogueStore(Database &database, qint64 observedAtMs);

    [[nodiscard]] Result<void> keep(const Review &review);

private:
    [[nodiscard]] Result<void> keepProduct(const Review &review);
    [[nodiscard]] Result<void> keepCustomer(const Review &review);

    Database &m_database;
    qint64 m_observedAtMs;
    QSet<std::pair<QString, QString>> m_products; ///< kept already: a page names few, many times
};

} // namespace plaudit
