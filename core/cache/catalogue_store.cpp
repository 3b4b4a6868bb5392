// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/catalogue_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

CatalogueStore::CatalogueStore(Database &database, qint64 observedAtMs)
    : m_database(database)
    , m_observedAtMs(observedAtMs)
{}

Result<void> CatalogueStore::keep(const Review &review)
{
    return keepProduct(review).and_then([&] { return keepCustomer(review); });
}

Result<void> CatalogueStore::keepProduct(const Review &review)
{
    const std::pair product(review.productId, review.productName);
    if (review.productId.isEmpty() || m_products.contains(product))
        return {};
    m_products.insert(product);
    return m_database.execute(
        u"INSERT INTO product (product_id, name, observed_at_ms) VALUES (?, ?, ?) ON CONFLICT (product_id) DO UPDATE SET "
        "name = coalesce(excluded.name, name), observed_at_ms = excluded.observed_at_ms "
        "WHERE excluded.observed_at_ms > observed_at_ms OR name IS NULL"_s,
        {review.productId, orNull(review.productName), m_observedAtMs});
}

Result<void> CatalogueStore::keepCustomer(const Review &review)
{
    if (review.customerId.isEmpty())
        return {};
    const auto name = review.reviewer.name.isEmpty() ? review.reviewer.displayName : review.reviewer.name;
    return m_database.execute(
        u"INSERT INTO customer (customer_id, name, email, observed_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (customer_id) DO UPDATE SET "
        "name = coalesce(excluded.name, name), email = coalesce(excluded.email, email), "
        "observed_at_ms = excluded.observed_at_ms "
        "WHERE excluded.observed_at_ms > observed_at_ms OR name IS NULL"_s,
        {RecordId::fromText(review.customerId).bytes(), orNull(name), orNull(review.reviewer.email), m_observedAtMs});
}

} // namespace plaudit
