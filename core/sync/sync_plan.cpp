// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_plan.h"

#include "cache/reader.h"
#include "sync/stream_walk.h"

#include <algorithm>
#include <numeric>

namespace plaudit
{

namespace
{

Result<qint64> pagesAhead(Reader &reader, const SyncPlan::Stream &stream, const SyncOptions &options)
{
    const auto since = StreamWalk::lowerLimit(*stream.stream, stream.checkpoint, options);
    return stream.stream->knownRecords(reader, since).map([&](qint64 records) {
        return std::max<qint64>(1, (records + options.pageSize - 1) / options.pageSize);
    });
}

} // namespace

std::vector<std::size_t> SyncPlan::order() const
{
    std::vector<std::size_t> indices(streams.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    std::stable_partition(indices.begin(), indices.end(),
        [this](std::size_t i) { return !streams[i].checkpoint.lastCompletedMs.has_value(); });
    return indices;
}

Result<SyncPlan> SyncPlan::make(Reader &reader, qint64 connectionId, const SyncOptions &options)
{
    std::vector<std::unique_ptr<PagedStream>> wanted;
    if (options.hasReviews) {
        for (const auto status : listedStatuses)
            wanted.push_back(reviewStream(status));
    }
    if (options.hasSurveys) {
        const auto surveys = reader.surveys();
        if (!surveys)
            return failure(surveys.error());
        for (const auto &survey : *surveys)
            wanted.push_back(surveyStream(survey));
    }
    SyncPlan plan;
    qint64 pages = 0;
    bool isKnown = true;
    for (auto &stream : wanted) {
        const auto held = reader.checkpoint(connectionId, stream->name());
        if (!held)
            return failure(held.error());
        Checkpoint fresh;
        fresh.connectionId = connectionId;
        fresh.stream = stream->name();
        plan.streams.push_back({.stream = std::move(stream), .checkpoint = held->value_or(fresh)});
        isKnown = isKnown && plan.streams.back().checkpoint.lastCompletedMs.has_value();
        const auto expected = pagesAhead(reader, plan.streams.back(), options);
        if (!expected)
            return failure(expected.error());
        pages += *expected;
    }
    if (isKnown)
        plan.expectedPages = pages;
    return plan;
}

} // namespace plaudit
