// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "sample/review_words.h"
#include "sample/store_plan.h"

#include <QJsonObject>

#include <limits>

namespace plaudit
{

/// How a review names its order. A bare number is without prefix and suffix: "1001".
enum class OrderNaming { None, IdAndNumber, IdAlone, NumberAlone, BareNumber };

/// A review of the sample store as it stands at the end, and when it came to be so.
struct SampleReview
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    qint64 ms = 0;
    int product = 0; ///< in the catalogue
    int rating = 5;
    ReviewStatus status = ReviewStatus::Approved;
    Sentiment sentiment = Sentiment::Unlabelled;
    bool isIncentivized = false;
    OrderNaming naming = OrderNaming::None;
    qint64 moderatedMs = never, editedMs = never, repliedMs = never;
    int ratingBeforeEdit = 5;
    QJsonObject json; ///< contract JSON

    /// What a webhook of that time carried: a review not yet moderated is pending, edits and replies are still to come.
    [[nodiscard]] QJsonObject jsonAt(qint64 when) const;
};

/// Tells the reviews of a plan. Thread-safe.
class ReviewAuthor
{
public:
    /// `plan` must outlive it.
    explicit ReviewAuthor(const StorePlan &plan);

    /// Another `attempt` (0 …) says the same in other words.
    [[nodiscard]] SampleReview review(const PlannedReview &planned, int attempt) const;

private:
    struct Context;
    void addFacts(Context &context) const;
    void addOrder(Context &context) const;
    void addProduct(Context &context) const;
    void addWords(Context &context, int attempt) const;
    void addReply(Context &context) const;
    void addOpinion(Context &context) const;
    void addReviewer(Context &context) const;
    void addHistory(Context &context) const;

    const StorePlan &m_plan;
};

} // namespace plaudit
