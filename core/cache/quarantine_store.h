// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <QSet>

#include <vector>

namespace plaudit
{

class Database;

/// Records that could not be understood, with their raw bytes. The same bytes for the same reason are one row.
class QuarantineStore
{
public:
    explicit QuarantineStore(Database &database);

    /// What brought a record: a run or an imported file; 0 for none.
    struct Source
    {
        qint64 run = 0, batch = 0;
    };
    /// What names somebody who was erased is not kept.
    [[nodiscard]] Result<void> keep(
        const IncomingFault &fault, const QString &stream, const Source &source, qint64 atMs);
    [[nodiscard]] Result<std::vector<QuarantineRow>> rows();
    /// It was understood after all.
    [[nodiscard]] Result<void> release(qint64 id);
    /// Those of these records, of a stream of that kind ("reviews" or "surveys"): the server by now tells them well.
    [[nodiscard]] Result<void> releaseRecords(const QSet<QByteArray> &ids, const QString &streamKind);

private:
    Database &m_database;
};

} // namespace plaudit
