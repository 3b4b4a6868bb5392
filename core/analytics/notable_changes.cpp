// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/notable_changes.h"

#include "analytics/group_changes.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <cmath>

namespace plaudit
{

namespace
{

/// How far the middle of the interval is from 0, in halves of the interval.
double clearnessOf(const Change &change)
{
    const double half = (change.ci95->high - change.ci95->low) / 2.0;
    const double middle = std::abs(change.ci95->high + change.ci95->low) / 2.0;
    return half > 0.0 ? middle / half : std::numeric_limits<double>::infinity();
}

/// All changes that there is enough for.
class Gathering
{
public:
    template<class Groups, class Dimension, class CountOf>
    void add(NotableFigure figure, Dimension dimension, const Groups &now, const Groups &before,
        const std::vector<Change> &changes, const CountOf &countOf)
    {
        QHash<QStringView, std::int64_t> countsBefore;
        countsBefore.reserve(qsizetype(before.size()));
        for (const auto &group : before)
            countsBefore.insert(group.value, countOf(group));
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (changes[i].verdict == Verdict::Few)
                continue;
            m_all.push_back({.figure = figure,
                .dimension = dimension,
                .value = now[i].value,
                .name = now[i].name,
                .n = countOf(now[i]),
                .before = countsBefore.value(now[i].value),
                .change = changes[i]});
        }
    }

    [[nodiscard]] NotableChanges controlled() &&
    {
        std::vector<Change> changes;
        for (const auto &notable : m_all)
            changes.push_back(notable.change);
        controlFalseDiscoveries(changes);
        NotableChanges result{.real = {}, .compared = m_all.size()};
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            m_all[i].change = changes[i];
            if (changes[i].verdict == Verdict::Real)
                result.real.push_back(std::move(m_all[i]));
        }
        std::stable_sort(result.real.begin(), result.real.end(),
            [](const auto &a, const auto &b) { return clearnessOf(a.change) > clearnessOf(b.change); });
        return result;
    }

private:
    std::vector<NotableChange> m_all;
};

void addReviews(Gathering &all, const Snapshot &snapshot, const Filter &filter, const Filter &earlier)
{
    const auto now = reviewsByCompared(snapshot, filter), before = reviewsByCompared(snapshot, earlier);
    for (std::size_t i = 0; i < comparedReviewDimensions.size(); ++i) {
        if (now[i].size() < 2)
            continue;
        const auto dimension = comparedReviewDimensions[i];
        all.add(NotableFigure::AverageRating, dimension, now[i], before[i],
            averageRatingChanges(now[i], before[i], dimension),
            [](const ReviewGroup &group) { return group.ratings.count; });
        all.add(NotableFigure::NetSentiment, dimension, now[i], before[i], netSentimentChanges(now[i], before[i]),
            [](const ReviewGroup &group) { return group.sentiment.labelled(); });
    }
}

void addResponses(Gathering &all, const Snapshot &snapshot, const Filter &filter, const Filter &earlier)
{
    const auto now = responsesByCompared(snapshot, filter), before = responsesByCompared(snapshot, earlier);
    for (std::size_t i = 0; i < comparedResponseDimensions.size(); ++i) {
        if (now[i].size() < 2)
            continue;
        all.add(NotableFigure::NpsScore, comparedResponseDimensions[i], now[i], before[i],
            npsChanges(now[i], before[i]), [](const ResponseGroup &group) { return group.nps.counts.total(); });
    }
}

} // namespace

NotableChanges notableChanges(const Snapshot &snapshot, const Filter &now, const Filter &before)
{
    Gathering all;
    addReviews(all, snapshot, now, before);
    addResponses(all, snapshot, now, before);
    return std::move(all).controlled();
}

} // namespace plaudit
