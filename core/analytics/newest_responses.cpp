// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/newest_responses.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>

namespace plaudit
{

namespace
{

bool hasAnswered(const Snapshot &snapshot, std::size_t index, std::uint32_t question)
{
    const auto &first = snapshot.responses().firstAnswer;
    const auto questions = snapshot.answers().question.values().subspan(first[index], first[index + 1] - first[index]);
    return std::find(questions.begin(), questions.end(), question) != questions.end();
}

} // namespace

std::vector<qint64> newestResponses(
    const Snapshot &snapshot, const Filter &filter, std::size_t most, std::optional<std::uint32_t> question)
{
    const auto selection = snapshot.selections().responses(filter);
    std::vector<qint64> rows;
    for (auto i = selection.rows.last; i > selection.rows.first && rows.size() < most; --i) {
        if (holdsRow(selection.bits(), i - 1) && (!question || hasAnswered(snapshot, i - 1, *question)))
            rows.push_back(snapshot.responses().row[i - 1]);
    }
    return rows;
}

} // namespace plaudit
