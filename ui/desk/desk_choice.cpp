// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_choice.h"

#include "analytics/snapshot.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr int visibleAtMost = 40;

int placeOf(const std::vector<qint64> &rows, qint64 row)
{
    const auto found = std::find(rows.begin(), rows.end(), row);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

/// Where its reader was, if the question is still the same; else the beginning.
int placeFor(const DeskContent &content, const DeskChoice &choice, const std::optional<DeskPlace> &subject)
{
    const bool isNewSubject = subject && content.subject != choice.handledSubject;
    const bool isSameQuestion =
        choice.shownFilter == content.filter && choice.shownOrder == content.order && choice.shownKind == content.kind;
    if (isNewSubject)
        return std::max(0, placeOf(*content.rows, subject->row));
    return isSameQuestion ? std::max(0, placeOf(*content.rows, choice.currentRow)) : 0;
}

DeskModel::Stretch stretchAround(const DeskContent &content, const DeskChoice &choice)
{
    const int first = content.isSameList ? choice.firstVisible : std::max(0, content.current - visibleAtMost / 2);
    const int from = first / DeskModel::chunk * DeskModel::chunk;
    const int last = (first + visibleAtMost) / DeskModel::chunk * DeskModel::chunk + DeskModel::chunk;
    return {.first = from, .count = std::max(0, std::min(last, int(content.rows->size())) - from)};
}

Result<void> readLines(Reader &reader, DeskContent &content)
{
    const auto &rows = *content.rows;
    if (rows.empty())
        return {};
    const auto first = rows.begin() + content.stretch.first;
    auto lines = deskLines(reader, content.kind, {first, first + content.stretch.count});
    auto record = deskRecord(reader, content.kind, rows[std::size_t(content.current)]);
    if (!lines)
        return failure(lines.error());
    if (!record)
        return failure(record.error());
    content.lines = *std::move(lines);
    content.record = *std::move(record);
    return {};
}

} // namespace

bool asksForResponses(const Filter &filter)
{
    Filter rest = filter;
    rest.surveys.clear();
    rest.channels.clear();
    rest.npsCategories.clear();
    if (rest == filter)
        return false;
    for (const auto &shared : {&rest.from, &rest.to})
        shared->reset();
    rest.isMatched.reset();
    rest.orderValue.reset();
    rest.search.clear();
    rest.found.reset();
    return rest.isEmpty();
}

Result<DeskContent> deskContent(const PageSources &sources, const DeskChoice &choice)
{
    const auto &snapshot = *sources.snapshot;
    DeskContent content{.filter = sources.view.filter, .subject = sources.view.subject, .order = choice.order};
    content.workspace = &sources.workspace;
    content.zone = snapshot.timeZone();
    content.hasResponses = snapshot.responses().size() > 0;
    content.isStoreEmpty = snapshot.size() == 0 && !content.hasResponses;
    content.kind = choice.kind.value_or(asksForResponses(content.filter) ? SubjectKind::Response : SubjectKind::Review);
    std::optional<DeskPlace> subject;
    if (!content.subject.isEmpty()) {
        const auto place = deskPlace(sources.reader, content.subject);
        if (!place)
            return failure(place.error());
        subject = *place;
        content.isSubjectUnknown = !subject;
        if (subject)
            content.kind = subject->kind;
    }
    auto rows = content.kind == SubjectKind::Review ? newestReviews(snapshot, sources.filter, choice.order)
                                                    : listedResponses(snapshot, sources.filter, choice.order);
    content.listed = std::int64_t(rows.size());
    content.isAlone = subject && placeOf(rows, subject->row) < 0;
    if (content.isAlone)
        rows = {subject->row};
    content.isSameList = choice.rows && choice.shownKind == content.kind && *choice.rows == rows;
    content.rows = content.isSameList ? choice.rows : std::make_shared<const std::vector<qint64>>(std::move(rows));
    content.current = placeFor(content, choice, subject);
    content.stretch = stretchAround(content, choice);
    return readLines(sources.reader, content).map([&content] { return std::move(content); });
}

} // namespace plaudit
