// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_dashboards_queries.h"

#include <QHash>

#include <optional>

namespace plaudit
{

struct DuckDbAnswer
{
    AnswerTable table;
    double ms = 0.0;
};

/// DuckDB by way of node, with the store as a database in `folder`, made where it isn't there yet.
class DuckDbRival
{
public:
    /// Empty, and says why on the way, where node or the package is not there.
    [[nodiscard]] static std::optional<DuckDbRival> find(const QString &folder, const MadeStore &store);

    /// All queries by name, each with the median time of that many runs.
    [[nodiscard]] QHash<QString, DuckDbAnswer> answers(int threads, int runs);
    [[nodiscard]] const QString &version() const { return m_version; } ///< known after answers()

private:
    QString m_folder, m_version;
};

} // namespace plaudit
