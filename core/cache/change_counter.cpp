// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/change_counter.h"

#include "cache/database.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<qint64> changeCounter(Database &database)
{
    qint64 counter = 0;
    return database
        .eachRow(u"SELECT changed_seq FROM meta"_s, {},
            [&counter](const Statement &row) { counter = row.value(0).toLongLong(); })
        .map([&counter] { return counter; });
}

Result<qint64> nextChange(Database &database)
{
    return changeCounter(database).map([](qint64 counter) { return counter + 1; });
}

Result<void> countChange(Database &database)
{
    return database.execute(u"UPDATE meta SET changed_seq = changed_seq + 1"_s, {});
}

} // namespace plaudit
