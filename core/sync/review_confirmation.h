// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "sync/stream_walk.h"

#include <stop_token>
#include <vector>

namespace plaudit
{

/// Reviews that a walk should have shown and didn't, asked for one by one: where the server has one, what it says is
/// kept; where it has none, the review is marked removed.
class ReviewConfirmation
{
public:
    /// `stream` names it in the run's report.
    ReviewConfirmation(RunContext &context, QString stream);

    [[nodiscard]] StreamReport ask(const std::vector<RecordId> &ids, const std::stop_token &stop);

private:
    [[nodiscard]] Result<void> askOne(const RecordId &id, const std::stop_token &stop);

    RunContext &m_context;
    StreamReport m_report;
};

} // namespace plaudit
