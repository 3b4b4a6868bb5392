// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/nps.h"

#include "analytics/nps_tally.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

/// From the first to the last day with an answer to an NPS question.
DayRange answeredDays(const Snapshot::Responses &responses, const Selection &selection)
{
    std::vector<BitWord> answered(selection.bits().size());
    for (const auto bit : {ResponseBit::Promoter, ResponseBit::Passive, ResponseBit::Detractor, ResponseBit::NotAScore})
        addAll(answered, responses.set(bit));
    keepOnly(answered, selection.bits());
    return daysOf({.atAnyTime = std::move(answered), .rows = selection.rows}, responses.days);
}

void sortBySize(std::vector<NpsGroup> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const NpsGroup &a, const NpsGroup &b) {
        return std::tie(b.responses, a.name, a.id) < std::tie(a.responses, b.name, b.id);
    });
}

} // namespace

NpsTally tallyNps(const Snapshot::Responses &responses, BitSpan set, const RowRange &rows)
{
    using enum ResponseBit;
    const auto count = [&](ResponseBit bit) { return countInBoth(set, responses.set(bit), rows); };
    return {.responses = countIn(set, rows),
        .counts = {.promoters = count(Promoter), .passives = count(Passive), .detractors = count(Detractor)},
        .notAScore = count(NotAScore)};
}

NpsFigures npsFigures(const NpsCounts &counts, std::int64_t notAScore)
{
    return {.counts = counts, .notAScore = notAScore, .score = npsScore(counts), .scoreCi95 = npsInterval(counts)};
}

Nps nps(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &responses = snapshot.responses();
    const auto selection = snapshot.selections().responses(filter);
    const auto axis = TimeAxis::over(snapshot, filter, answeredDays(responses, selection), bucket);
    const auto all = tallyNps(responses, selection.bits(), selection.rows);
    Nps result;
    result.figures = all.figures();
    result.responses = all.responses;
    result.contradicting = countInBoth(selection.bits(), responses.set(ResponseBit::Contradicting), selection.rows);
    result.secondNps = countInBoth(selection.bits(), responses.set(ResponseBit::SecondNps), selection.rows);
    result.bucket = axis.bucket;
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = responses.days.rowsOf(daysOf(span)).within(selection.rows);
        result.byBucket.push_back(
            {.span = span, .isComplete = isComplete, .figures = tallyNps(responses, selection.bits(), rows).figures()});
    }
    const auto [channels, surveys] = tallyNpsByEach(responses, selection,
        codedBy(responses.channel, snapshot.channels().size()), codedBy(responses.survey, snapshot.surveys().size()));
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto &tally = channels[i];
        if (tally.counts.total() + tally.notAScore > 0)
            result.byChannel.push_back({.id = snapshot.channels()[i],
                .name = snapshot.channels()[i],
                .responses = tally.responses,
                .figures = tally.figures()});
    }
    for (std::size_t i = 0; i < surveys.size(); ++i) {
        const auto &survey = snapshot.surveys()[i];
        if (surveys[i].responses > 0)
            result.bySurvey.push_back({.id = survey.id,
                .name = survey.name.isEmpty() ? survey.id : survey.name,
                .responses = surveys[i].responses,
                .figures = surveys[i].figures()});
    }
    sortBySize(result.byChannel);
    sortBySize(result.bySurvey);
    return result;
}

} // namespace plaudit
