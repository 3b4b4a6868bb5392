// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/catalogue_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<void> keepCatalogue(Database &database, const Review &review, qint64 observedAtMs)
{
    auto done = Result<void>();
    if (!review.productId.isEmpty()) {
        done = database.execute(
            u"INSERT INTO product (product_id, name, observed_at_ms) VALUES (?, ?, ?) ON CONFLICT (product_id) DO UPDATE SET "
            "name = coalesce(excluded.name, name), observed_at_ms = excluded.observed_at_ms "
            "WHERE excluded.observed_at_ms > observed_at_ms OR name IS NULL"_s,
            {review.productId, orNull(review.productName), observedAtMs});
    }
    if (done && !review.customerId.isEmpty()) {
        const auto name = review.reviewer.name.isEmpty() ? review.reviewer.displayName : review.reviewer.name;
        done = database.execute(
            u"INSERT INTO customer (customer_id, name, email, observed_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (customer_id) DO UPDATE SET "
            "name = coalesce(excluded.name, name), email = coalesce(excluded.email, email), "
            "observed_at_ms = excluded.observed_at_ms "
            "WHERE excluded.observed_at_ms > observed_at_ms OR name IS NULL"_s,
            {RecordId::fromText(review.customerId).bytes(), orNull(name), orNull(review.reviewer.email), observedAtMs});
    }
    return done;
}

} // namespace plaudit
