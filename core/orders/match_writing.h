// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "domain/result.h"

#include <deque>
#include <future>
#include <vector>

namespace plaudit
{

class Writer;

/// Takes matches to the writer in parts, of which no more than two wait. Belongs to one thread.
class MatchWriting
{
public:
    /// `writer` outlives it.
    explicit MatchWriting(Writer &writer);

    /// Waits where the writer is behind. After a failure it does nothing.
    void add(const MatchRow &row);
    [[nodiscard]] bool hasFailed() const { return !m_done; }
    /// Writes what is left, and with it that everything up to `matchedSeq` is matched. The first error of all parts.
    [[nodiscard]] Result<void> finish(qint64 matchedSeq);

private:
    void post(MatchesCommit commit);
    void await(size_t mostLeft);

    Writer &m_writer;
    std::vector<MatchRow> m_rows;
    std::deque<std::future<Result<void>>> m_waiting;
    Result<void> m_done;
};

} // namespace plaudit
