// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/nps.h"

#include "analytics/group_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace plaudit
{

namespace
{

struct Tally
{
    std::int64_t responses = 0;
    NpsCounts counts;
    std::int64_t notAScore = 0;

    void add(const Tally &other)
    {
        responses += other.responses;
        counts += other.counts;
        notAScore += other.notAScore;
    }
};

Tally tallyOf(const Snapshot::Responses &responses, const Selection &selection, const RowRange &rows)
{
    using enum ResponseBit;
    const auto count = [&](ResponseBit bit) { return countInBoth(selection.bits(), responses.set(bit), rows); };
    return {.responses = countIn(selection.bits(), rows),
        .counts = {.promoters = count(Promoter), .passives = count(Passive), .detractors = count(Detractor)},
        .notAScore = count(NotAScore)};
}

/// By channel and by survey, both in one pass over their pairs.
void tallyGroups(const Snapshot::Responses &responses, const Selection &selection, std::vector<Tally> &channels,
    std::vector<Tally> &surveys)
{
    constexpr auto none = std::size_t(4);
    const auto *facts = responses.facts.data();
    const auto *channel = responses.channel.data();
    const auto *survey = responses.survey.data();
    const GroupCounts<none + 1> counts(
        channels.size() * surveys.size(), selection,
        [&](std::size_t row) { return survey[row] * channels.size() + channel[row]; },
        [&](std::size_t row) { return std::countr_zero((facts[row] & 0b1111U) | 1U << none); });
    for (std::size_t ofSurvey = 0; ofSurvey < surveys.size(); ++ofSurvey) {
        for (std::size_t ofChannel = 0; ofChannel < channels.size(); ++ofChannel) {
            const auto of = counts.of(ofSurvey * channels.size() + ofChannel);
            const Tally tally{.responses = of[0] + of[1] + of[2] + of[3] + of[none],
                .counts = {.promoters = of[0], .passives = of[1], .detractors = of[2]},
                .notAScore = of[3]};
            channels[ofChannel].add(tally);
            surveys[ofSurvey].add(tally);
        }
    }
}

NpsFigures figuresOf(const Tally &tally)
{
    return npsFigures(tally.counts, tally.notAScore);
}

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

NpsFigures npsFigures(const NpsCounts &counts, std::int64_t notAScore)
{
    return {.counts = counts, .notAScore = notAScore, .score = npsScore(counts), .scoreCi95 = npsInterval(counts)};
}

Nps nps(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &responses = snapshot.responses();
    const auto selection = snapshot.selections().responses(filter);
    const auto axis = TimeAxis::over(snapshot, filter, answeredDays(responses, selection), bucket);
    const auto all = tallyOf(responses, selection, selection.rows);
    Nps result;
    result.figures = figuresOf(all);
    result.responses = all.responses;
    result.contradicting = countInBoth(selection.bits(), responses.set(ResponseBit::Contradicting), selection.rows);
    result.secondNps = countInBoth(selection.bits(), responses.set(ResponseBit::SecondNps), selection.rows);
    result.bucket = axis.bucket;
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = responses.days.rowsOf(daysOf(span)).within(selection.rows);
        result.byBucket.push_back(
            {.span = span, .isComplete = isComplete, .figures = figuresOf(tallyOf(responses, selection, rows))});
    }
    std::vector<Tally> channels(snapshot.channels().size()), surveys(snapshot.surveys().size());
    tallyGroups(responses, selection, channels, surveys);
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
