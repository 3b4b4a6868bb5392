// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/erasure.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A copy in memory is as large as the database.
constexpr qint64 mostInMemory = 256LL << 20;

Result<qint64> unfinished(Database &database)
{
    return database.value(u"SELECT count(*) FROM erasure WHERE finished_at_ms IS NULL"_s)
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Result<qint64> sizeOf(Database &database)
{
    const auto pages = database.value(u"PRAGMA page_count"_s);
    const auto bytes = database.value(u"PRAGMA page_size"_s);
    if (!pages || !bytes)
        return failure(pages ? bytes.error() : pages.error());
    return pages->toLongLong() * bytes->toLongLong();
}

Result<void> writeAnew(Database &database)
{
    const auto size = sizeOf(database);
    if (!size)
        return failure(size.error());
    if (*size <= mostInMemory)
        return database.execute(u"VACUUM"_s);
    // The file is deleted as soon as it is made, and holds nobody who was erased.
    return database.execute(u"PRAGMA temp_store = FILE"_s)
        .and_then([&] { return database.execute(u"VACUUM"_s); })
        .and_then([&] { return database.execute(u"PRAGMA temp_store = MEMORY"_s); });
}

Result<void> emptyJournal(Database &database)
{
    const auto isKept = database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isKept)
        return failure(isKept.error());
    if (isKept->toInt() != 0)
        return failure(ErrorKind::DatabaseBusy, u"a reader keeps the journal"_s);
    return {};
}

} // namespace

Result<bool> hasUnfinishedErasure(Database &database)
{
    return unfinished(database).map([](qint64 count) { return count > 0; });
}

Result<qint64> finishErasures(Database &database, qint64 atMs)
{
    const auto waiting = unfinished(database);
    if (!waiting || *waiting == 0)
        return waiting;
    return writeAnew(database)
        .and_then([&] { return emptyJournal(database); })
        .and_then([&] {
            return database.execute(u"UPDATE erasure SET finished_at_ms = ? WHERE finished_at_ms IS NULL"_s, {atMs});
        })
        .map([&] { return *waiting; });
}

} // namespace plaudit
