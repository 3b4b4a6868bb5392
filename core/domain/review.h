// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"
#include "domain/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace plaudit
{

/// Moderation status. What Okendo sends beside these three is Other and keeps its text in Review::status.
enum class ReviewStatus { Approved, Pending, Rejected, Other };

/// Sentiment of title and body as Okendo labels it. Unlabelled: none was sent; Other: a label not known here.
enum class Sentiment { Unlabelled, Positive, Neutral, Mixed, Negative, Other };

inline constexpr int lowestRating = 1;
inline constexpr int highestRating = 5;

/// The three statuses the Merchant API lists, in the order a sync walks them.
inline constexpr ReviewStatus listedStatuses[] = {
    ReviewStatus::Approved, ReviewStatus::Pending, ReviewStatus::Rejected};

/// "approved", "pending", "rejected"; empty for Other.
[[nodiscard]] QString toString(ReviewStatus status);
/// Case and surrounding blanks don't matter.
[[nodiscard]] ReviewStatus reviewStatusFrom(QStringView text);
/// "positive" …; empty for Unlabelled and Other.
[[nodiscard]] QString toString(Sentiment sentiment);
[[nodiscard]] Sentiment sentimentFrom(QStringView text);

/// What an attribute says: a text, a number (a scale), or several choices.
using AttributeValue = std::variant<QString, double, QStringList>;

/// Whose attribute it is: the product's own question, a rating scale of the product, or the reviewer's.
enum class AttributeScope { Product, Scale, Reviewer };

struct ReviewAttribute
{
    AttributeScope scope = AttributeScope::Product;
    QString title;
    QString type; ///< as sent: "drop-down", "range", "centered-range", "single-value" …
    AttributeValue value;
    QString minLabel, midLabel, maxLabel; ///< of a scale

    [[nodiscard]] friend bool operator==(const ReviewAttribute &, const ReviewAttribute &) = default;
};

/// A picture or video. URLs are data: nothing is fetched unasked.
struct ReviewMedia
{
    QString streamId, type, fullSizeUrl, largeUrl, thumbnailUrl;
    bool isHidden = false;

    [[nodiscard]] friend bool operator==(const ReviewMedia &, const ReviewMedia &) = default;
};

struct ReviewReply
{
    QString body;    ///< HTML as sent; shown as plain text only
    QString rawBody; ///< Markdown as sent
    std::optional<Timestamp> dateCreated;
    bool isPrivate = false;

    [[nodiscard]] friend bool operator==(const ReviewReply &, const ReviewReply &) = default;
};

struct ReviewReward
{
    QString type, value, description, integration;

    [[nodiscard]] friend bool operator==(const ReviewReward &, const ReviewReward &) = default;
};

struct Reviewer
{
    QString name, displayName, email, avatarUrl, socialConnection;
    QString verifiedStatus; ///< as sent: "Verified Buyer", "verified-reviewer" …
    std::optional<bool> isVerified;
    QString countryCode; ///< upper case where it is a code; else empty
    QString countryName;
    QString zoneCode;

    [[nodiscard]] friend bool operator==(const Reviewer &, const Reviewer &) = default;
};

/// A product review as the Merchant API tells it. Every field but the id may be missing: texts are then empty,
/// the rest is nullopt. Product and variant ids stand without their `shopify-` prefix.
struct Review
{
    RecordId reviewId;
    QString subscriberId;
    std::optional<int> rating; ///< 1–5
    QString status;            ///< as sent, lower case; see reviewStatusFrom
    QString sentiment;         ///< as sent, lower case; see sentimentFrom
    std::optional<Timestamp> dateCreated;
    QString title, body, languageCode, source;
    QString productId, productName, variantId, variantName, sku;
    QString orderId, orderNumber; ///< the number as sent, with its `#`
    QString customerId;
    Reviewer reviewer;
    std::optional<bool> isRecommended, isIncentivized, containsProfanity;
    std::optional<int> helpfulCount, unhelpfulCount;
    std::optional<ReviewReply> reply;
    std::vector<ReviewAttribute> attributes;
    std::vector<ReviewMedia> media;
    std::vector<ReviewReward> rewards;
    QStringList tags;

    [[nodiscard]] friend bool operator==(const Review &, const Review &) = default;
};

} // namespace plaudit
