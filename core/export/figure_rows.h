// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/orders.h"
#include "analytics/share.h"
#include "export/export_table.h"

#include <cstdint>
#include <optional>

namespace plaudit
{

/// Figures as rows of one long table: figure, dimension, group, group_name, bucket, complete, currency, n, value,
/// ci95_low, ci95_high.
class FigureRows
{
public:
    enum Column : std::size_t {
        Figure,
        Dimension,
        Group,
        GroupName,
        BucketLabel,
        IsComplete,
        Currency,
        N,
        Value,
        Ci95Low,
        Ci95High,
    };

    /// Of what a figure is; empty texts: of all.
    struct Place
    {
        QString dimension, group, groupName, bucket, currency;
        std::optional<bool> isComplete;
    };

    void add(const Place &place, const QString &figure, std::int64_t n, std::optional<double> value,
        const std::optional<Interval> &ci95 = {});
    void add(const Place &place, const QString &figure, const Share &share);
    void add(const Place &place, const QString &figure, const Mean &mean);
    /// A number of things: its value is the number itself.
    void addCount(const Place &place, const QString &figure, std::int64_t count);

    [[nodiscard]] static Place inBucket(const BucketSpan &span, bool isComplete);
    [[nodiscard]] static Place ofGroup(const QString &dimension, const QString &group, const QString &name = {});
    [[nodiscard]] static std::vector<ExportColumn> columns();
    [[nodiscard]] std::vector<RecordCells> take() { return std::move(m_rows); }

private:
    std::vector<RecordCells> m_rows;
};

} // namespace plaudit
