// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "cache/search_text.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// So few that whoever else writes waits a tenth of a second.
constexpr qint64 recordsAtOnce = 10'000;

using Rows = std::vector<qint64>;

Rows inBoth(const Rows &one, const Rows &other)
{
    Rows both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

/// Each title once, with all its values.
std::vector<std::pair<QString, QStringList>> byTitle(const QList<AttributeValueIs> &attributes)
{
    std::vector<std::pair<QString, QStringList>> titles;
    for (const auto &[title, value] : attributes) {
        auto known = std::find_if(titles.begin(), titles.end(),
            [&title = title](const auto &one) { return one.first.compare(title, Qt::CaseInsensitive) == 0; });
        if (known == titles.end())
            known = titles.insert(titles.end(), {title, {}});
        known->second.append(value);
    }
    return titles;
}

Result<void> narrow(std::optional<Rows> &chosen, Result<Rows> found)
{
    return std::move(found).map([&chosen](Rows rows) { chosen = chosen ? inBoth(*chosen, rows) : std::move(rows); });
}

Result<void> find(Reader &reader, const Filter &filter, FoundRecords &found)
{
    auto done = reader.changeCounter().map([&found](qint64 counter) { found.changeCounter = counter; });
    if (!filter.search.isEmpty()) {
        done =
            done.and_then([&] { return narrow(found.reviews, reader.matchingReviews(filter.search)); }).and_then([&] {
                return narrow(found.responses, reader.matchingResponses(filter.search));
            });
    }
    for (const auto &attribute : byTitle(filter.attributes)) {
        done = done.and_then(
            [&] { return narrow(found.reviews, reader.reviewsWithAttribute(attribute.first, attribute.second)); });
    }
    return done;
}

} // namespace

Result<void> bringSearchUpToDate(
    Workspace &workspace, const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop)
{
    const auto reader = workspace.openReader();
    const auto total = reader ? (*reader)->unindexedTexts() : Result<qint64>(failure(reader.error()));
    if (!total)
        return failure(total.error());
    SearchProgress now{.total = *total};
    for (bool isMore = *total > 0; isMore;) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled);
        const auto taken = workspace.writer().indexTexts(recordsAtOnce).get();
        if (!taken)
            return failure(taken.error());
        isMore = *taken == recordsAtOnce;
        now.done += *taken;
        now.total = std::max(now.total, now.done);
        if (progress)
            progress(now);
    }
    return {};
}

Result<Filter> withFoundRecords(Workspace &workspace, Filter filter,
    const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop)
{
    if (!filter.asksTheCache())
        return filter;
    auto done = Result<void>();
    if (!filter.search.isEmpty()) {
        done = matchExpression(filter.search).and_then([&](const QString &) {
            return bringSearchUpToDate(workspace, progress, stop);
        });
    }
    if (done && !filter.attributes.isEmpty())
        done = workspace.writer().indexAttributes().get();
    const auto reader = done ? workspace.openReader() : failure(done.error());
    if (!reader)
        return failure(reader.error());
    auto found = std::make_shared<FoundRecords>();
    return (*reader)->inOneView([&] { return find(**reader, filter, *found); }).map([&] {
        filter.found = found;
        return std::move(filter);
    });
}

} // namespace plaudit
