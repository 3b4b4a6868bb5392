// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/match_writing.h"

#include "cache/writer.h"

#include <utility>

namespace plaudit
{

namespace
{

constexpr size_t rowsInAPart = 20'000;
constexpr size_t mostWaiting = 2;

} // namespace

MatchWriting::MatchWriting(Writer &writer)
    : m_writer(writer)
{}

void MatchWriting::add(const MatchRow &row)
{
    if (hasFailed())
        return;
    m_rows.push_back(row);
    if (m_rows.size() >= rowsInAPart)
        post({.rows = std::exchange(m_rows, {})});
}

Result<void> MatchWriting::finish(qint64 matchedSeq)
{
    await(0);
    if (!hasFailed())
        post({.rows = std::exchange(m_rows, {}), .matchedSeq = matchedSeq});
    await(0);
    return m_done;
}

void MatchWriting::post(MatchesCommit commit)
{
    await(mostWaiting - 1);
    if (!hasFailed())
        m_waiting.push_back(m_writer.commitMatches(std::move(commit)));
}

void MatchWriting::await(size_t mostLeft)
{
    while (m_waiting.size() > mostLeft) {
        const auto done = m_waiting.front().get();
        m_waiting.pop_front();
        if (m_done && !done)
            m_done = done;
    }
}

} // namespace plaudit
