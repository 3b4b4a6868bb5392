// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/health.h"

#include "analytics/group_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <set>

namespace plaudit
{

namespace
{

void countReviews(const Snapshot &snapshot, Health &health)
{
    using enum ReviewBit;
    const auto &reviews = snapshot.reviews();
    const RowRange all{.first = 0, .last = reviews.size()};
    const auto there = reviews.set(There);
    health.reviews = countIn(there, all);
    health.removed = std::ssize(reviews.row) - health.reviews - countIn(reviews.set(Deleted), all);
    health.approved = countInBoth(there, reviews.set(Approved), all);
    health.pending = countInBoth(there, reviews.set(Pending), all);
    health.rejected = countInBoth(there, reviews.set(Rejected), all);
    health.otherStatus = health.reviews - health.approved - health.pending - health.rejected;
}

/// How often a response of that many ways was told again.
std::int64_t retellings(std::size_t ways)
{
    return std::max(0, std::popcount(ways) - 1);
}

void countWays(const Snapshot &snapshot, const Selection &counted, Health &health)
{
    constexpr std::size_t combinations = Snapshot::Backfill | Snapshot::Webhook | Snapshot::Archive;
    const auto &all = snapshot.responses();
    const auto waysOf = [ways = all.ways.data()](std::size_t row) { return ways[row]; };
    const auto [bySurvey] =
        countByEach<combinations + 1>(counted, waysOf, codedBy(all.survey, snapshot.surveys().size()));
    const auto counts = bySurvey.ofAll();
    health.webhookOnly = counts[Snapshot::Webhook];
    health.backfillOnly = counts[Snapshot::Backfill];
    health.archiveOnly = counts[Snapshot::Archive];
    for (std::size_t ways = 0; ways < counts.size(); ++ways) {
        health.responses += counts[ways];
        health.several += retellings(ways) > 0 ? counts[ways] : 0;
        health.recordsMerged += retellings(ways) * counts[ways];
    }
    for (std::size_t i = 0; i < snapshot.surveys().size(); ++i) {
        const auto &survey = snapshot.surveys()[i];
        const auto ofSurvey = bySurvey.of(i);
        health.surveys.push_back({.id = survey.id,
            .name = survey.name,
            .responses = std::accumulate(ofSurvey.begin(), ofSurvey.end(), std::int64_t{0}),
            .isAdded = survey.isAdded,
            .isBackfilled = survey.isBackfilled});
    }
    std::sort(health.surveys.begin(), health.surveys.end(),
        [](const SurveyHealth &a, const SurveyHealth &b) { return a.id < b.id; });
}

void countResponses(const Snapshot &snapshot, Health &health)
{
    using enum ResponseBit;
    const auto &all = snapshot.responses();
    const Selection counted{
        .atAnyTime = all.bits[static_cast<std::size_t>(Counted)], .rows = {.first = 0, .last = all.size()}};
    countWays(snapshot, counted, health);
    std::vector<BitWord> conflicts(counted.bits().begin(), counted.bits().end());
    keepOnly(conflicts, all.set(Conflict));
    health.conflicts = countIn(conflicts, counted.rows);
    health.conflictsWonByWebhook = countInBoth(conflicts, all.set(StandsByWebhook), counted.rows);
    health.conflictsWonByBackfill = health.conflicts - health.conflictsWonByWebhook;
    health.contradictingCategories = countInBoth(counted.bits(), all.set(Contradicting), counted.rows);
    health.secondNps = countInBoth(counted.bits(), all.set(SecondNps), counted.rows);
    health.notAScore = countInBoth(counted.bits(), all.set(NotAScore), counted.rows);
}

/// Days of which the live feed told anything.
std::set<std::int32_t> daysOfFeed(const Snapshot &snapshot)
{
    std::set<std::int32_t> days(snapshot.eventDays().begin(), snapshot.eventDays().end());
    const auto &all = snapshot.responses();
    all.days.eachDay([&](std::int32_t day, const RowRange &rows) {
        const auto *ways = all.ways.data();
        if (std::any_of(ways + rows.first, ways + rows.last, [](auto of) { return (of & Snapshot::Webhook) != 0; }))
            days.insert(day);
    });
    return days;
}

std::vector<FeedGap> gapsOf(const Snapshot &snapshot, const std::set<std::int32_t> &feed)
{
    const auto &all = snapshot.responses();
    std::vector<FeedGap> gaps;
    all.days.eachDay([&](std::int32_t day, const RowRange &rows) {
        const auto count = countIn(all.set(ResponseBit::Counted), rows);
        const auto next = feed.upper_bound(day);
        // Before the feed began and after its last word nothing was to be told.
        if (count == 0 || feed.contains(day) || next == feed.begin() || next == feed.end())
            return;
        const auto from = QDate::fromJulianDay(*std::prev(next) + 1);
        if (gaps.empty() || gaps.back().from != from)
            gaps.push_back({.from = from, .to = QDate::fromJulianDay(*next - 1)});
        gaps.back().responses += count;
    });
    return gaps;
}

bool isEvidence(const Snapshot &snapshot, std::size_t i, ResponseEvidence evidence)
{
    const auto &all = snapshot.responses();
    switch (evidence) {
    case ResponseEvidence::WebhookOnly:
        return all.ways[i] == Snapshot::Webhook;
    case ResponseEvidence::BackfillOnly:
        return all.ways[i] == Snapshot::Backfill;
    case ResponseEvidence::ArchiveOnly:
        return all.ways[i] == Snapshot::Archive;
    case ResponseEvidence::Several:
        return std::popcount(all.ways[i]) > 1;
    case ResponseEvidence::Conflicts:
        return all.is(ResponseBit::Conflict, i);
    case ResponseEvidence::Contradicting:
        return all.is(ResponseBit::Contradicting, i);
    case ResponseEvidence::SecondNps:
        return all.is(ResponseBit::SecondNps, i);
    case ResponseEvidence::NotAScore:
        return all.is(ResponseBit::NotAScore, i);
    case ResponseEvidence::InGaps:
        return false; // needs the gaps, see evidenceRows()
    }
    Q_UNREACHABLE();
}

} // namespace

std::int64_t daysIn(const std::vector<FeedGap> &gaps)
{
    std::int64_t days = 0;
    for (const auto &gap : gaps)
        days += gap.from.daysTo(gap.to) + 1;
    return days;
}

Health health(const Snapshot &snapshot)
{
    Health health;
    countReviews(snapshot, health);
    countResponses(snapshot, health);
    const auto feed = daysOfFeed(snapshot);
    if (!feed.empty())
        health.feedFrom = QDate::fromJulianDay(*feed.begin());
    health.gaps = gapsOf(snapshot, feed);
    const auto &counts = snapshot.counts();
    health.deletedReviews = counts.deletedReviews;
    health.deletedResponses = counts.deletedResponses;
    health.tombstones = counts.deletedReviews + counts.deletedResponses;
    health.eventsReceived = counts.events;
    health.eventsRedelivered = counts.redelivered;
    health.quarantined = counts.quarantined;
    health.customerEvents = counts.customerEvents;
    return health;
}

std::vector<qint64> evidenceRows(const Snapshot &snapshot, ResponseEvidence evidence)
{
    const auto &all = snapshot.responses();
    const auto gaps =
        evidence == ResponseEvidence::InGaps ? gapsOf(snapshot, daysOfFeed(snapshot)) : std::vector<FeedGap>();
    const auto isInGap = [&](std::size_t i) {
        const auto day = all.days.dayOf(i);
        return std::any_of(gaps.begin(), gaps.end(),
            [&](const FeedGap &gap) { return day >= gap.from.toJulianDay() && day <= gap.to.toJulianDay(); });
    };
    std::vector<qint64> rows;
    eachRow(all.set(ResponseBit::Counted), {.first = 0, .last = all.size()}, [&](std::size_t i) {
        if (isEvidence(snapshot, i, evidence) || (!gaps.empty() && isInGap(i)))
            rows.push_back(all.row[i]);
    });
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace plaudit
