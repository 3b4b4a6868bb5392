// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <array>
#include <bit>
#include <cstdint>

namespace plaudit
{

/// What is true of a review, a bit each. Without a star: no rating; without a status: one beside the three; neither
/// Verified nor NotVerified: it doesn't say.
enum class ReviewBit : std::uint8_t {
    OneStar,
    TwoStars,
    ThreeStars,
    FourStars,
    FiveStars,
    Positive,
    Neutral,
    Mixed,
    Negative,
    OtherSentiment,
    Approved,
    Pending,
    Rejected,
    There, ///< neither gone nor deleted at the source
    Deleted,
    Verified,
    NotVerified,
    Recommended,
    NotRecommended,
    Incentivized,
    NotIncentivized,
    Text,
    Media,
    Reply,
    Matched,    ///< to an order
    RepeatCase, ///< in its turn; see Snapshot::CasesOutOfTurn
    Returned,   ///< of repeat cases, in their turn or not
};
inline constexpr std::size_t reviewBits = static_cast<std::size_t>(ReviewBit::Returned) + 1;

[[nodiscard]] constexpr std::uint32_t maskOf(ReviewBit bit)
{
    return std::uint32_t{1} << static_cast<unsigned>(bit);
}
static_assert(maskOf(ReviewBit::Returned) == 2 * maskOf(ReviewBit::RepeatCase));
/// 1–5.
[[nodiscard]] constexpr ReviewBit starBit(int rating)
{
    return static_cast<ReviewBit>(rating - lowestRating);
}

/// Of five bits the lowest that is set, counted from 1; 0 where none is. Looked up, since whether one is set can't be
/// foreseen.
inline constexpr auto lowestOfFive = [] {
    std::array<std::uint8_t, 32> lowest{};
    for (unsigned bits = 1; bits < lowest.size(); ++bits)
        lowest[bits] = static_cast<std::uint8_t>(std::countr_zero(bits) + 1);
    return lowest;
}();

/// 1–5, or 0 without a rating.
[[nodiscard]] constexpr int ratingIn(std::uint32_t facts)
{
    static_assert(lowestRating == 1 && ReviewBit::OneStar == ReviewBit(0));
    return lowestOfFive[facts & 0b1'1111U];
}

[[nodiscard]] constexpr Sentiment sentimentIn(std::uint32_t facts)
{
    static_assert(static_cast<int>(Sentiment::Unlabelled) == 0 && static_cast<int>(Sentiment::Positive) == 1);
    return static_cast<Sentiment>(lowestOfFive[facts >> static_cast<unsigned>(ReviewBit::Positive) & 0b1'1111U]);
}

[[nodiscard]] constexpr ReviewStatus statusIn(std::uint32_t facts)
{
    const auto known = facts >> static_cast<unsigned>(ReviewBit::Approved) & 0b111U;
    return known == 0 ? ReviewStatus::Other : static_cast<ReviewStatus>(std::countr_zero(known));
}

/// What is true of a response. Counted: it is there, and isn't another one told again without its id.
enum class ResponseBit : std::uint8_t {
    Promoter,
    Passive,
    Detractor,
    NotAScore, ///< an NPS question was answered, with no whole number 0–10
    Counted,
    Matched,
    Conflict,
    Contradicting,
    SecondNps,
    Removed,
    OwnId,
    StandsByWebhook, ///< the webhook's telling stands
    SeenByBackfill,
    SeenByWebhook,
    SeenByArchive,
    RepeatCase, ///< as ReviewBit's
    Returned,
};
inline constexpr std::size_t responseBits = static_cast<std::size_t>(ResponseBit::Returned) + 1;

[[nodiscard]] constexpr std::uint32_t maskOf(ResponseBit bit)
{
    return std::uint32_t{1} << static_cast<unsigned>(bit);
}
static_assert(maskOf(ResponseBit::Returned) == 2 * maskOf(ResponseBit::RepeatCase));

/// What is true of an order.
enum class OrderBit : std::uint8_t { Counted, Refunded };
inline constexpr std::size_t orderBits = static_cast<std::size_t>(OrderBit::Refunded) + 1;

[[nodiscard]] constexpr std::uint8_t maskOf(OrderBit bit)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(bit));
}

} // namespace plaudit
