// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace plaudit
{

class Snapshot;

/// A store of five years, the same numbers at every run: for each review an order line, 0.6 orders and 0.3 responses.
/// Rows stand in the order of their times, and row numbers are their places from 1.
struct MadeStore
{
    static constexpr std::int64_t firstSecond = 1'577'836'800; ///< 2020-01-01, UTC
    static constexpr std::int64_t endSecond = 1'735'689'600;   ///< 2025-01-01
    static constexpr int months = 60;
    static constexpr int products = 2'000;
    static constexpr std::int64_t repeatSeconds = 90 * 86'400;

    struct MadeReview
    {
        std::uint32_t second = 0; ///< since 1970, UTC
        std::uint32_t order = 0;  ///< row number; 0: none
        std::uint32_t line = 0;   ///< row number; 0: none
        std::uint16_t product = 0;
        std::uint8_t rating = 5, country = 0;
        Sentiment sentiment = Sentiment::Unlabelled;
        bool isVerified = true, isPublished = true;
        /// The later of it and its order, where that order counts and the data goes on for repeatSeconds after; else 0.
        std::uint32_t since = 0;
        bool hasReturned = false; ///< its customer, within repeatSeconds after `since`
    };
    struct MadeOrder
    {
        std::uint32_t second = 0;
        std::uint32_t customer = 0;  ///< from 1
        std::uint32_t firstLine = 0; ///< row number
        std::int32_t goods = 0;      ///< minor units; the total too
        std::int32_t refunded = 0;
        bool isCounted = true;
        double revenue = 0.0; ///< in units
    };
    struct MadeLine
    {
        std::uint32_t order = 0;   ///< row number
        std::uint16_t product = 0; ///< that of its reviews too
        std::int32_t amount = 0;   ///< minor units
        double revenue = 0.0;      ///< in units: its part of the order's
    };
    struct MadeResponse
    {
        std::uint32_t second = 0;
        std::uint32_t order = 0; ///< row number; 0: none
        std::int8_t score = -1;  ///< 0–10; −1: no NPS question was answered
        std::uint8_t survey = 0, channel = 0, choice = 0;
    };

    std::vector<MadeReview> reviews;
    std::vector<MadeOrder> orders;
    std::vector<MadeLine> lines;
    std::vector<MadeResponse> responses;

    [[nodiscard]] static MadeStore ofReviews(std::int64_t count);
    [[nodiscard]] static const QStringList &countries();
    [[nodiscard]] static QString productId(int product);
    /// Months since the first one.
    [[nodiscard]] static int monthOf(std::uint32_t second);
    [[nodiscard]] static std::int64_t customerKeyOf(std::uint32_t customer);
    [[nodiscard]] std::uint32_t lastOrderSecond() const { return orders.back().second; }
};

/// The snapshot that a workspace with this store would give, made from rows without a database.
[[nodiscard]] std::shared_ptr<const Snapshot> snapshotOf(const MadeStore &store);

} // namespace plaudit
