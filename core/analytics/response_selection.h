// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// A filter made ready for the survey responses of one snapshot, which must outlive it: dates, survey, channel and NPS
/// category. What a filter says of reviews says nothing of responses.
class ResponseSelection
{
public:
    ResponseSelection(const Snapshot &snapshot, const Filter &filter);

    [[nodiscard]] bool holdsAtAnyTime(std::size_t index) const;
    [[nodiscard]] bool holds(std::size_t index) const;
    [[nodiscard]] const Filter &filter() const { return m_filter; }

private:
    const Snapshot::Responses &m_responses;
    Filter m_filter;
    std::vector<std::uint8_t> m_surveys, m_channels;
    unsigned m_scores = 0; ///< bit 0–10: that score; bit 11: none
};

/// Row numbers of the selected responses, the newest first, at most `most`; with `question`, an index into
/// questions(), those that answered it.
[[nodiscard]] std::vector<qint64> newestResponses(
    const Snapshot &snapshot, const Filter &filter, std::size_t most, std::optional<std::uint32_t> question = {});

} // namespace plaudit
