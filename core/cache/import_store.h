// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_columns.h"
#include "cache/order_records.h"
#include "cache/records.h"
#include "domain/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Imported files with their rows, refused ones and saved mappings. What writes is to be used inside a transaction.
class ImportStore
{
public:
    explicit ImportStore(Database &database);

    [[nodiscard]] Result<qint64> begin(const ImportBatch &batch);
    [[nodiscard]] Result<StreamCounts> take(const ReviewImportCommit &rows, const PayloadDecoders &decoders);
    [[nodiscard]] Result<OrderCounts> take(const OrdersCommit &orders, const std::vector<OrderKeys> &keys);
    [[nodiscard]] Result<qint64> undoOrders(qint64 batchId, qint64 undoneAtMs);
    [[nodiscard]] Result<void> countEvents(qint64 batchId, const EventCounts &counts, qint64 position);
    [[nodiscard]] Result<void> end(qint64 batchId, qint64 endedAtMs);
    [[nodiscard]] Result<std::vector<ImportBatch>> batches();
    [[nodiscard]] Result<std::vector<ImportReject>> rejects(qint64 batchId);

    [[nodiscard]] Result<void> saveMapping(ImportKind kind, const QString &header, const QString &mapping);
    [[nodiscard]] Result<std::optional<QString>> mapping(ImportKind kind, const QString &header);

private:
    [[nodiscard]] Result<void> keep(qint64 batchId, const ImportReject &reject);
    [[nodiscard]] Result<void> count(qint64 batchId, const StreamCounts &counts);

    Database &m_database;
};

} // namespace plaudit
