// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/match.h"
#include "domain/order.h"
#include "domain/review.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// What a list of reviews shows.
struct ReviewLine
{
    qint64 row = 0;
    QString reviewId;
    std::optional<int> rating;
    ReviewStatus status = ReviewStatus::Other;
    std::optional<qint64> dateMs; ///< UTC
    QString title;
    QString body; ///< its beginning
    QString productId, productName;
    QString author, customerId, email;
    std::optional<bool> isVerified, isIncentivized;
    bool hasReply = false, hasMedia = false;
    bool isRemoved = false; ///< gone or deleted at the source

    [[nodiscard]] friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// The order that a review or response is tied to.
struct MatchedOrder
{
    MatchMethod method = MatchMethod::None;
    Order order;
    int position = -1; ///< of the line; −1 without
};

} // namespace plaudit
