// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/response_selection.h"

#include "analytics/time_axis.h"

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr unsigned noScoreBit = highestNpsScore + 1;

bool hasAnswered(const Snapshot &snapshot, std::size_t index, std::uint32_t question)
{
    const auto &first = snapshot.responses().firstAnswer;
    const auto &questions = snapshot.answers().question;
    return std::find(questions.begin() + first[index], questions.begin() + first[index + 1], question) !=
           questions.begin() + first[index + 1];
}

} // namespace

ResponseSelection::ResponseSelection(const Snapshot &snapshot, const Filter &filter)
    : m_responses(snapshot.responses())
    , m_filter(filter)
{
    for (const auto &survey : snapshot.surveys())
        m_surveys.push_back(filter.surveys.isEmpty() || filter.surveys.contains(survey.id, Qt::CaseInsensitive));
    for (const auto &channel : snapshot.channels())
        m_channels.push_back(filter.channels.isEmpty() || filter.channels.contains(channel, Qt::CaseInsensitive));
    m_scores = filter.npsCategories.isEmpty() ? ~0U : 0;
    for (int score = lowestNpsScore; score <= highestNpsScore; ++score) {
        if (filter.npsCategories.contains(npsCategoryOf(score)))
            m_scores |= 1U << static_cast<unsigned>(score);
    }
}

bool ResponseSelection::holdsAtAnyTime(std::size_t index) const
{
    const auto score = m_responses.score[index];
    const auto bit = score < 0 ? noScoreBit : static_cast<unsigned>(score);
    return m_responses.isCounted[index] != 0 && m_surveys[m_responses.survey[index]] != 0 &&
           m_channels[m_responses.channel[index]] != 0 && (m_scores >> bit & 1U);
}

bool ResponseSelection::holds(std::size_t index) const
{
    return holdsAtAnyTime(index) && holdsDay(m_filter, m_responses.day[index]);
}

std::vector<qint64> newestResponses(
    const Snapshot &snapshot, const Filter &filter, std::size_t most, std::optional<std::uint32_t> question)
{
    const ResponseSelection selection(snapshot, filter);
    const auto &responses = snapshot.responses();
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < responses.size(); ++i) {
        if (selection.holds(i) && (!question || hasAnswered(snapshot, i, *question)))
            found.push_back(i);
    }
    const auto kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(kept), found.end(), [&](auto a, auto b) {
        return std::pair(responses.day[a], responses.row[a]) > std::pair(responses.day[b], responses.row[b]);
    });
    std::vector<qint64> rows;
    for (std::size_t i = 0; i < kept; ++i)
        rows.push_back(responses.row[found[i]]);
    return rows;
}

} // namespace plaudit
