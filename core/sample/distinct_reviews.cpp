// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/distinct_reviews.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longText = 24; ///< shorter ones may well come twice
constexpr int mostAttempts = 12;

/// FNV-1a over UTF-16: the same on every machine, unlike qHash.
quint64 hashOf(const QString &text)
{
    quint64 hash = 0xCBF29CE484222325u;
    for (const auto c : text) {
        hash = (hash ^ (c.unicode() & 0xFF)) * 0x100000001B3u;
        hash = (hash ^ (c.unicode() >> 8)) * 0x100000001B3u;
    }
    return hash;
}

} // namespace

DistinctReviews::DistinctReviews(const StorePlan &plan)
    : m_plan(plan)
    , m_author(plan)
    , m_attempts(plan.reviews().size())
{}

SampleReview DistinctReviews::next(size_t index)
{
    const auto &planned = m_plan.reviews()[index];
    for (quint8 attempt = 0;; ++attempt) {
        auto review = m_author.review(planned, attempt);
        const auto body = review.json["body"_L1].toString();
        const auto isNew = body.size() < longText || m_bodies.insert(hashOf(body)).second;
        if (isNew || attempt + 1 == mostAttempts) {
            m_attempts[index] = attempt;
            return review;
        }
    }
}

SampleReview DistinctReviews::again(const PlannedReview &planned, quint32 index) const
{
    return m_author.review(planned, m_attempts[index]);
}

} // namespace plaudit
