// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/everything_reader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace plaudit
{

/// Rows of the cache as JSON for people: without row numbers, hashes and empty values, with what a foreign key points
/// to in its place, with the rows that are part of them ("lines" of an order), times as `2024-02-05T10:11:12.000Z` and
/// money in units.
class RowsJson
{
public:
    explicit RowsJson(const EverythingReader &reader);

    /// In the order of the rows, with their parts.
    [[nodiscard]] Result<QJsonArray> records(const CacheTable &table, const std::vector<StoredCells> &rows);
    /// One row alone.
    [[nodiscard]] Result<QJsonObject> row(
        const CacheTable &table, const StoredCells &cells, const QString &parent = {}, const QString &currency = {});

private:
    [[nodiscard]] Result<QJsonObject> pointedTo(const QString &table, const QVariant &row);
    [[nodiscard]] Result<void> addParts(
        const CacheTable &table, const std::vector<StoredCells> &rows, std::vector<QJsonObject> &objects);

    const EverythingReader &m_reader;
    QHash<QString, QJsonObject> m_known; ///< by table and row number
};

/// The cell of that column; null without such a column.
[[nodiscard]] QVariant cellOf(const CacheTable &table, const StoredCells &cells, const QString &column);

} // namespace plaudit
