// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_records.h"
#include "domain/nps.h"
#include "domain/review.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

/// The properties that Okendo sends of a customer to other systems, in its order.
enum class ProfileProperty {
    GivenName,
    FamilyName,
    AverageReviewRating,
    AverageReviewSentiment,
    LatestReviewRating,
    LatestReviewSentiment,
    LatestNpsCategory,
    LatestNpsDate,
    LatestNps,
    NumberOfReviews,
    NumberOfSurveyResponses,
    ReferralShareableLink,
    SuccessfulReferrals,
    LatestSuccessfulReferralDate,
    SuccessfulReferralRevenue,
    LoyaltyEnrolmentDate,
    LoyaltyNextBirthdayDate,
    LoyaltyPointsBalance,
    LoyaltyPointsExpiryDate,
    LoyaltyProgramStatus,
    LoyaltyVipTier,
    LoyaltyVipTierExpiryDate
};
inline constexpr ProfileProperty lastProfileProperty = ProfileProperty::LoyaltyVipTierExpiryDate;

/// What the data tells of a customer as a whole. Of reviews those that are approved and there, as everywhere.
struct CustomerProfile
{
    QString givenName, familyName;
    std::int64_t reviews = 0, otherReviews = 0; ///< the others wait for approval or were rejected
    std::int64_t ratings = 0;                   ///< reviews with a rating: the n of the average
    std::optional<double> averageRating;
    std::optional<Sentiment> averageSentiment; ///< the label most of them carry, of equally many the latest
    std::optional<int> latestRating;           ///< of the newest review that has one
    std::optional<Sentiment> latestSentiment;  ///< as above
    std::int64_t responses = 0;
    std::optional<int> latestScore; ///< of the newest response with a score
    std::optional<NpsCategory> latestCategory;
    std::optional<QDate> latestNpsDate;              ///< in the store's time zone
    std::optional<QDate> loyaltyEnrolment;           ///< from events
    std::optional<QDate> nextBirthday;               ///< from events
    std::int64_t orders = 0;                         ///< as imported
    std::int64_t countedOrders = 0;                  ///< without cancelled, voided and test orders
    std::vector<std::pair<QString, double>> revenue; ///< by currency, most orders first; never added up
    std::uint32_t firstSecond = 0, lastSecond = 0;   ///< of all their records, UTC; 0: none has a time
};

/// All but names and what events tell. Pure.
[[nodiscard]] CustomerProfile customerProfile(const Snapshot &snapshot, const CustomerRecords &records);

/// The last word of a name is the family's, the words before are given; a single word is given.
[[nodiscard]] std::pair<QString, QString> givenAndFamilyName(const QString &name);

/// The first such day on or after `today`; the 29th of February is the 28th in other years. Nothing for a day that no
/// year has.
[[nodiscard]] std::optional<QDate> nextBirthday(int day, int month, const QDate &today);

} // namespace plaudit
