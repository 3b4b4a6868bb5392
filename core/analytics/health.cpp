// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/health.h"

#include "analytics/snapshot.h"

#include <algorithm>
#include <bit>
#include <set>

namespace plaudit
{

namespace
{

void countReviews(const Snapshot &snapshot, Health &health)
{
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        if (snapshot.removed()[row] != 0) {
            health.removed += snapshot.removed()[row] == 1;
            continue;
        }
        ++health.reviews;
        switch (snapshot.statuses()[row]) {
        case ReviewStatus::Approved:
            ++health.approved;
            break;
        case ReviewStatus::Pending:
            ++health.pending;
            break;
        case ReviewStatus::Rejected:
            ++health.rejected;
            break;
        case ReviewStatus::Other:
            ++health.otherStatus;
            break;
        }
    }
}

void countResponses(const Snapshot &snapshot, Health &health)
{
    const auto &all = snapshot.responses();
    std::vector<std::int64_t> bySurvey(snapshot.surveys().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.isCounted[i] == 0)
            continue;
        ++health.responses;
        ++bySurvey[all.survey[i]];
        const auto ways = all.ways[i];
        const auto count = std::popcount(ways);
        health.several += count > 1;
        health.recordsMerged += std::max(0, count - 1);
        health.webhookOnly += ways == Snapshot::Webhook;
        health.backfillOnly += ways == Snapshot::Backfill;
        health.archiveOnly += ways == Snapshot::Archive;
        if (all.isConflict[i] != 0) {
            ++health.conflicts;
            ++(all.standing[i] == Way::Webhook ? health.conflictsWonByWebhook : health.conflictsWonByBackfill);
        }
        health.contradictingCategories += all.isContradicting[i];
        health.secondNps += all.hasSecondNps[i];
        health.notAScore += all.score[i] == Snapshot::notAScore;
    }
    for (std::size_t i = 0; i < bySurvey.size(); ++i) {
        const auto &survey = snapshot.surveys()[i];
        health.surveys.push_back({.id = survey.id,
            .name = survey.name,
            .responses = bySurvey[i],
            .isAdded = survey.isAdded,
            .isBackfilled = survey.isBackfilled});
    }
}

/// Days of which the live feed told anything.
std::set<std::int32_t> daysOfFeed(const Snapshot &snapshot)
{
    std::set<std::int32_t> days(snapshot.eventDays().begin(), snapshot.eventDays().end());
    const auto &all = snapshot.responses();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((all.ways[i] & Snapshot::Webhook) != 0 && all.day[i] != Snapshot::noDay)
            days.insert(all.day[i]);
    }
    return days;
}

std::vector<FeedGap> gapsOf(const Snapshot &snapshot, const std::set<std::int32_t> &feed)
{
    const auto &all = snapshot.responses();
    std::vector<std::int32_t> silent;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.isCounted[i] != 0 && all.day[i] != Snapshot::noDay && !feed.contains(all.day[i]))
            silent.push_back(all.day[i]);
    }
    std::sort(silent.begin(), silent.end());
    std::vector<FeedGap> gaps;
    for (const auto day : silent) {
        const auto next = feed.upper_bound(day);
        // Before the feed began and after its last word nothing was to be told.
        if (next == feed.begin() || next == feed.end())
            continue;
        const auto from = QDate::fromJulianDay(*std::prev(next) + 1);
        if (gaps.empty() || gaps.back().from != from)
            gaps.push_back({.from = from, .to = QDate::fromJulianDay(*next - 1)});
        ++gaps.back().responses;
    }
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
        return all.isConflict[i] != 0;
    case ResponseEvidence::Contradicting:
        return all.isContradicting[i] != 0;
    case ResponseEvidence::SecondNps:
        return all.hasSecondNps[i] != 0;
    case ResponseEvidence::NotAScore:
        return all.score[i] == Snapshot::notAScore;
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
        return std::any_of(gaps.begin(), gaps.end(), [&](const FeedGap &gap) {
            return all.day[i] >= gap.from.toJulianDay() && all.day[i] <= gap.to.toJulianDay();
        });
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.isCounted[i] != 0 && (isEvidence(snapshot, i, evidence) || isInGap(i)))
            found.push_back(i);
    }
    std::sort(found.begin(), found.end(),
        [&](auto a, auto b) { return std::pair(all.day[a], all.row[a]) > std::pair(all.day[b], all.row[b]); });
    std::vector<qint64> rows;
    rows.reserve(found.size());
    for (const auto i : found)
        rows.push_back(all.row[i]);
    return rows;
}

} // namespace plaudit
