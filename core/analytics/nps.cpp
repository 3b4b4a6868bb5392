// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/nps.h"

#include "analytics/response_selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>

namespace plaudit
{

namespace
{

struct Tally
{
    std::int64_t responses = 0;
    NpsCounts counts;
    std::int64_t notAScore = 0;

    void add(std::int8_t score)
    {
        ++responses;
        if (score >= 0)
            counts.add(score);
        else if (score == Snapshot::notAScore)
            ++notAScore;
    }
};

NpsFigures figuresOf(const Tally &tally)
{
    return {.counts = tally.counts,
        .notAScore = tally.notAScore,
        .score = npsScore(tally.counts),
        .scoreCi95 = npsInterval(tally.counts)};
}

void sortBySize(std::vector<NpsGroup> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const NpsGroup &a, const NpsGroup &b) {
        return std::tuple(-a.responses, a.name, a.id) < std::tuple(-b.responses, b.name, b.id);
    });
}

} // namespace

Nps nps(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const ResponseSelection selection(snapshot, filter);
    const auto &responses = snapshot.responses();
    DayRange atAnyTime;
    for (std::size_t i = 0; i < responses.size(); ++i) {
        const bool isShown = responses.score[i] != Snapshot::noNps && responses.day[i] != Snapshot::noDay;
        if (isShown && selection.holdsAtAnyTime(i))
            atAnyTime.include(responses.day[i]);
    }
    const auto axis = TimeAxis::over(snapshot, filter, atAnyTime, bucket);
    Tally all;
    std::vector<Tally> inTime(axis.buckets.size());
    std::vector<Tally> channels(snapshot.channels().size()), surveys(snapshot.surveys().size());
    Nps result;
    for (std::size_t i = 0; i < responses.size(); ++i) {
        if (!selection.holds(i))
            continue;
        const auto score = responses.score[i];
        all.add(score);
        channels[responses.channel[i]].add(score);
        surveys[responses.survey[i]].add(score);
        result.contradicting += responses.isContradicting[i];
        result.secondNps += responses.hasSecondNps[i];
        if (responses.day[i] == Snapshot::noDay)
            continue;
        if (const auto at = axis.indexOf(responses.day[i]); at < inTime.size())
            inTime[at].add(score);
    }
    result.figures = figuresOf(all);
    result.responses = all.responses;
    result.bucket = axis.bucket;
    for (std::size_t i = 0; i < inTime.size(); ++i) {
        const auto &[span, isComplete] = axis.buckets[i];
        result.byBucket.push_back({.span = span, .isComplete = isComplete, .figures = figuresOf(inTime[i])});
    }
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto &tally = channels[i];
        if (tally.counts.total() + tally.notAScore > 0)
            result.byChannel.push_back({.id = snapshot.channels()[i],
                .name = snapshot.channels()[i],
                .responses = tally.responses,
                .figures = figuresOf(tally)});
    }
    for (std::size_t i = 0; i < surveys.size(); ++i) {
        const auto &survey = snapshot.surveys()[i];
        if (surveys[i].responses > 0)
            result.bySurvey.push_back({.id = survey.id,
                .name = survey.name.isEmpty() ? survey.id : survey.name,
                .responses = surveys[i].responses,
                .figures = figuresOf(surveys[i])});
    }
    sortBySize(result.byChannel);
    sortBySize(result.bySurvey);
    return result;
}

} // namespace plaudit
