// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_dashboards_store.h"
#include "cache/records.h"
#include "domain/error.h"
#include "domain/order.h"
#include "domain/result.h"
#include "workspace/workspace.h"

#include <QString>

#include <vector>

namespace plaudit
{

template<class Value>
Value mustBe(Result<Value> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(toString(result.error().kind) + QLatin1Char(' ') + result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Tells a workspace of records, as a sync and an import of orders would.
class Telling
{
public:
    explicit Telling(Workspace &workspace);

    void reviews(std::vector<IncomingReview> reviews);
    void responses(std::vector<IncomingResponse> responses);
    void orders(std::vector<Order> orders);
    void end();

private:
    [[nodiscard]] PageCommit newPage(const QString &stream) const;

    Writer &m_writer;
    qint64 m_connection = 0, m_run = 0, m_startedMs = 0, m_batch = 0;
};

/// The folder of a workspace of that store; made, where it isn't there, and kept.
[[nodiscard]] QString keptWorkspace(const MadeStore &store);
/// Makes it there, whole or not at all.
void makeWorkspace(const QString &folder, const MadeStore &store);

} // namespace plaudit
