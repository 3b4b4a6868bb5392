// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"
#include "domain/result.h"

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <vector>

namespace plaudit
{

/// A snapshot kept as a file, which the next start maps instead of reading the cache. A file may be deleted at any
/// time: it holds nothing that can't be made again. Versioned, and checked by a checksum over all of it.
class SnapshotFile
{
public:
    /// Readable by its owner alone; never seen half-written. `databaseId`: as Reader::databaseId(). Errors: DiskFull,
    /// FileFailed.
    [[nodiscard]] static Result<void> write(const QString &path, const Snapshot &snapshot, const QString &databaseId);
    /// Maps it. Nothing where there is none, where it is damaged, or where it is of another database, schema or time
    /// zone or another version of the program. Whether the database has changed since is for the caller to see.
    [[nodiscard]] static std::shared_ptr<const Snapshot> open(
        const QString &path, const QString &databaseId, const QTimeZone &zone);

private:
    template<class AnySnapshot, class Use>
    static void eachColumnOf(AnySnapshot &snapshot, const Use &use);
    /// Everything that is no column, and the sizes of the columns.
    [[nodiscard]] static QByteArray described(const Snapshot &snapshot, const QString &databaseId);
    [[nodiscard]] static bool describe(Snapshot &snapshot, std::vector<std::uint64_t> &sizes, const QByteArray &bytes,
        const QString &databaseId, const QTimeZone &zone);
};

} // namespace plaudit
