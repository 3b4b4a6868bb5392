// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customer_store.h"

#include "cache/database.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerStore::CustomerStore(Database &database)
    : m_database(database)
{}

Result<void> CustomerStore::index()
{
    // Names beside emails, so that a search reads nothing but the index.
    return make({u"customer_email ON customer (email COLLATE NOCASE, name)"_s,
        u"review_text_email ON review_text (reviewer_email COLLATE NOCASE, reviewer_name)"_s,
        u"survey_response_email ON survey_response (customer_email COLLATE NOCASE)"_s,
        u"orders_email ON orders (email COLLATE NOCASE)"_s,
        u"order_customer_email ON order_customer (email COLLATE NOCASE)"_s});
}

Result<bool> CustomerStore::hasIndexes()
{
    return hasIndex(u"order_customer_email"_s);
}

Result<void> CustomerStore::indexEvents()
{
    return make(
        {u"event_email ON event (email COLLATE NOCASE)"_s, u"event_customer ON event (customer_id COLLATE NOCASE)"_s});
}

Result<bool> CustomerStore::hasEventIndexes()
{
    return hasIndex(u"event_customer"_s);
}

Result<void> CustomerStore::make(const QStringList &indexes)
{
    auto done = Result<void>();
    for (const auto &index : indexes)
        done = done.and_then([&] { return m_database.execute(u"CREATE INDEX IF NOT EXISTS "_s + index); });
    return done;
}

Result<bool> CustomerStore::hasIndex(const QString &name)
{
    return m_database.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = '%1'"_s.arg(name))
        .map([](const QVariant &count) { return count.toInt() > 0; });
}

} // namespace plaudit
