// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/catalogue_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

qint64 dateOf(const std::optional<Timestamp> &date)
{
    return date ? date->utcMs : 0;
}

} // namespace

CatalogueStore::CatalogueStore(Database &database)
    : m_database(database)
{}

Result<void> CatalogueStore::keep(const Review &review)
{
    const auto &reviewer = review.reviewer;
    const auto &name = reviewer.name.isEmpty() ? reviewer.displayName : reviewer.name;
    return keepProduct(review).and_then(
        [&] { return keepCustomer(review.customerId, name, reviewer.email, dateOf(review.dateCreated)); });
}

Result<void> CatalogueStore::keep(const SurveyResponse &response)
{
    return keepCustomer(response.customerId, {}, response.customerEmail, dateOf(response.dateCreated));
}

Result<void> CatalogueStore::keepProduct(const Review &review)
{
    if (review.productId.isEmpty())
        return {};
    const auto date = review.productName.isEmpty() ? 0 : dateOf(review.dateCreated);
    const auto known = m_products.constFind(review.productId);
    if (known != m_products.constEnd() &&
        (review.productName.isEmpty() || (review.productName == known->first && date <= known->second)))
        return {};
    m_products.insert(review.productId, {review.productName, date});
    return m_database.execute(
        u"INSERT INTO product (product_id, name, name_at_ms) VALUES (?, ?, ?) ON CONFLICT (product_id) DO UPDATE SET "
        "name = excluded.name, name_at_ms = excluded.name_at_ms WHERE excluded.name IS NOT NULL AND "
        "(name IS NULL OR (excluded.name_at_ms, excluded.name) > (name_at_ms, name))"_s,
        {review.productId, orNull(review.productName), date});
}

Result<void> CatalogueStore::keepCustomer(
    const QString &customerId, const QString &name, const QString &email, qint64 dateMs)
{
    if (customerId.isEmpty())
        return {};
    return m_database.execute(
        u"INSERT INTO customer (customer_id, name, name_at_ms, email, email_at_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (customer_id) DO UPDATE SET "
        "name = CASE WHEN name IS NULL OR (excluded.name_at_ms, excluded.name) > (name_at_ms, name) "
        "THEN coalesce(excluded.name, name) ELSE name END, "
        "name_at_ms = CASE WHEN excluded.name IS NULL THEN name_at_ms WHEN name IS NULL THEN excluded.name_at_ms "
        "ELSE max(excluded.name_at_ms, name_at_ms) END, "
        "email = CASE WHEN email IS NULL OR (excluded.email_at_ms, excluded.email) > (email_at_ms, email) "
        "THEN coalesce(excluded.email, email) ELSE email END, "
        "email_at_ms = CASE WHEN excluded.email IS NULL THEN email_at_ms WHEN email IS NULL THEN excluded.email_at_ms "
        "ELSE max(excluded.email_at_ms, email_at_ms) END"_s,
        {RecordId::fromText(customerId).bytes(), orNull(name), name.isEmpty() ? 0 : dateMs, orNull(email),
            email.isEmpty() ? 0 : dateMs});
}

} // namespace plaudit
