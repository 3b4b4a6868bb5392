// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/review_author.h"
#include "sample/store_plan.h"

#include <unordered_set>
#include <vector>

namespace plaudit
{

/// The reviews of a plan, none of them in the very words of an earlier one. next() belongs to one thread; again() may
/// be called once all are told.
class DistinctReviews
{
public:
    /// `plan` must outlive it.
    explicit DistinctReviews(const StorePlan &plan);

    /// In the order of the plan, each once.
    [[nodiscard]] SampleReview next(size_t index);
    /// As it was when it came by.
    [[nodiscard]] SampleReview again(const PlannedReview &planned, quint32 index) const;

private:
    const StorePlan &m_plan;
    ReviewAuthor m_author;
    std::vector<quint8> m_attempts;
    std::unordered_set<quint64> m_bodies;
};

} // namespace plaudit
