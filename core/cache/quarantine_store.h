// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <vector>

namespace plaudit
{

class Database;

/// Records that could not be understood, with their raw bytes. The same bytes for the same reason are one row.
class QuarantineStore
{
public:
    explicit QuarantineStore(Database &database);

    [[nodiscard]] Result<void> keep(const IncomingFault &fault, const QString &stream, qint64 runId, qint64 atMs);
    [[nodiscard]] Result<std::vector<QuarantineRow>> rows();

private:
    Database &m_database;
};

} // namespace plaudit
