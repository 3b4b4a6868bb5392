// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/dictionary.h"
#include "cache/record_cells.h"
#include "domain/result.h"

#include <QByteArray>
#include <QVariant>

namespace plaudit
{

class Database;

/// A value of the database as it is handed out, see ColumnForm.
[[nodiscard]] QVariant handedOut(const QVariant &value, ColumnForm form);
/// What handedOut() gives, for a file.
[[nodiscard]] Cell cellOf(const QVariant &value);
/// UTF-8, or base64 after "base64:".
[[nodiscard]] QString textOfBytes(const QByteArray &bytes);

/// Unpacks payloads that are kept together, a block at a time: best asked in the order of blocks.
class Unpacking
{
public:
    explicit Unpacking(Database &database);
    /// Errors: DatabaseCorrupt, and those of Statement::run.
    [[nodiscard]] Result<QString> payload(qint64 block, qsizetype start, qsizetype length);

private:
    Database &m_database;
    qint64 m_block = 0;
    QByteArray m_bytes;
};

} // namespace plaudit
