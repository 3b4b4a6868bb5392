// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"

#include <QHash>
#include <QStringView>

namespace plaudit
{

namespace
{

template<class Group, class ChangeOf>
std::vector<Change> changesOf(const std::vector<Group> &now, const std::vector<Group> &before,
    const QString Group::*key, const ChangeOf &changeOf)
{
    QHash<QStringView, const Group *> earlier;
    earlier.reserve(std::ssize(before));
    for (const auto &group : before)
        earlier.insert(group.*key, &group);
    std::vector<Change> changes;
    changes.reserve(now.size());
    for (const auto &group : now) {
        const auto *const same = earlier.value(group.*key);
        changes.push_back(same != nullptr ? changeOf(group, *same) : Change{});
    }
    controlFalseDiscoveries(changes);
    return changes;
}

} // namespace

std::vector<Change> productChanges(const std::vector<ProductRatings> &now, const std::vector<ProductRatings> &before)
{
    return changesOf(now, before, &ProductRatings::productId, [](const ProductRatings &a, const ProductRatings &b) {
        return averageRatingChange(a.figures.distribution, b.figures.distribution, enoughForProduct);
    });
}

std::vector<Change> averageRatingChanges(
    const std::vector<ReviewGroup> &now, const std::vector<ReviewGroup> &before, ReviewDimension dimension)
{
    const auto enoughFrom = dimension == ReviewDimension::Product ? enoughForProduct : enoughForVerdict;
    return changesOf(now, before, &ReviewGroup::value, [=](const ReviewGroup &a, const ReviewGroup &b) {
        return averageRatingChange(a.ratings.distribution, b.ratings.distribution, enoughFrom);
    });
}

std::vector<Change> netSentimentChanges(const std::vector<ReviewGroup> &now, const std::vector<ReviewGroup> &before)
{
    return changesOf(now, before, &ReviewGroup::value,
        [](const ReviewGroup &a, const ReviewGroup &b) { return netSentimentChange(a.sentiment, b.sentiment); });
}

std::vector<Change> netSentimentChanges(
    const std::vector<ProductSentiment> &now, const std::vector<ProductSentiment> &before)
{
    return changesOf(now, before, &ProductSentiment::productId,
        [](const ProductSentiment &a, const ProductSentiment &b) { return netSentimentChange(a.figures, b.figures); });
}

std::vector<Change> npsChanges(const std::vector<ResponseGroup> &now, const std::vector<ResponseGroup> &before)
{
    return changesOf(now, before, &ResponseGroup::value,
        [](const ResponseGroup &a, const ResponseGroup &b) { return npsChange(a.nps.counts, b.nps.counts); });
}

std::vector<Change> npsChanges(const std::vector<NpsGroup> &now, const std::vector<NpsGroup> &before)
{
    return changesOf(now, before, &NpsGroup::id,
        [](const NpsGroup &a, const NpsGroup &b) { return npsChange(a.figures.counts, b.figures.counts); });
}

} // namespace plaudit
