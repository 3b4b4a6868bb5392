// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_dashboards_store.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace plaudit
{

/// What an engine says: rows of numbers.
using AnswerTable = std::vector<std::vector<double>>;

struct Query
{
    QString name; ///< as the sections of rivals/*.sql are named
    QString title;
    int columns = 1;
    int exactColumns = 1; ///< the first ones
    /// Asks the real metric, and nothing else.
    std::function<void(const Snapshot &snapshot)> ask;
    std::function<AnswerTable(const Snapshot &snapshot)> answer;
    /// Of columns as narrow as can be, that have to be read once, a review of the store.
    double bytesPerReview = 0.0;
    bool isInSet = true; ///< else it is shown beside the set, and not in its sum
};

/// The query set: rating by month, whole and filtered, sentiment by month, the best products, orders by rating, NPS by
/// month.
[[nodiscard]] const std::vector<Query> &queries();
/// Asks for as many different filters as a snapshot may keep, so that nothing of an earlier question is left.
void forgetKept(const Snapshot &snapshot);

/// The first difference, in words; empty where both say the same: exact columns to the last digit, the others to 1e-9.
[[nodiscard]] std::optional<QString> differenceOf(
    const Query &query, const AnswerTable &ours, const AnswerTable &theirs);

/// The sections of a file of rivals, each begun by a line `-- @name`.
[[nodiscard]] QHash<QString, QString> sectionsOf(const QString &fileName);

} // namespace plaudit
