// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A trigger that keeps with which change a record was last gone from its table altogether.
QString onRemoval(const QString &name, const QString &event, const QString &condition)
{
    return uR"(CREATE TRIGGER %1 AFTER %2 WHEN %3 AND (SELECT removal_seq <= changed_seq FROM meta)
        BEGIN UPDATE meta SET removal_seq = changed_seq + 1; END)"_s.arg(name, event, condition);
}

} // namespace

// What a reader needs that knows how things stood at a change, and asks for what is different now.
Migration changesSince()
{
    return {.description = u"changes of matches, and when records were gone"_s,
        .statements = {
            u"ALTER TABLE match ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE match SET changed_seq = (SELECT changed_seq FROM meta)"_s,
            u"CREATE INDEX match_changed ON match (changed_seq)"_s,
            u"ALTER TABLE meta ADD COLUMN removal_seq INTEGER NOT NULL DEFAULT 0"_s,
            onRemoval(u"review_removed"_s, u"DELETE ON review"_s, u"true"_s),
            onRemoval(u"response_removed"_s, u"DELETE ON survey_response"_s, u"true"_s),
            onRemoval(u"order_removed"_s, u"DELETE ON orders"_s, u"true"_s),
            onRemoval(u"order_without_facts"_s, u"UPDATE OF facts_batch ON orders"_s,
                u"old.facts_batch IS NOT NULL AND new.facts_batch IS NULL"_s),
        }};
}

} // namespace plaudit
