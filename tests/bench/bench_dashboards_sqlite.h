// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_dashboards_queries.h"

namespace plaudit
{

/// The store as SQLite tables with an index for each question, made in `folder` where they aren't there yet.
class SqliteRival
{
public:
    SqliteRival(const QString &folder, const MadeStore &store);
    ~SqliteRival();
    Q_DISABLE_COPY_MOVE(SqliteRival)

    /// Prepared anew at each call, as a program would that asks now and then; that takes some µs.
    [[nodiscard]] AnswerTable answer(const Query &query);
    [[nodiscard]] QString version();

private:
    void make(const MadeStore &store);
    void run(const QString &statements);

    QString m_connection;
    QHash<QString, QString> m_sections;
};

} // namespace plaudit
