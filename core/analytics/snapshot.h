// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "cache/records.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

class Reader;

/// The cache as columns, immutable and shared between threads: one entry a review, in the order of the table.
/// A metric is a pure function of it.
class Snapshot
{
public:
    static constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

    struct Product
    {
        QString id, name;
    };
    struct Survey
    {
        QString id, name;
        bool isAdded = false;
        bool isBackfilled = false;
    };
    struct Question
    {
        std::uint32_t survey = 0; ///< index into surveys()
        QString id, text, type;
        std::vector<QString> choices; ///< as answered, in the order they were met
    };

    /// What is known of a response's NPS question.
    static constexpr std::int8_t noNps = -1;     ///< none was answered
    static constexpr std::int8_t notAScore = -2; ///< one was, with no whole number 0–10

    /// Survey responses, one entry each. A response that the source deleted, or that is another one told without its
    /// id, has `isCounted` 0.
    struct Responses
    {
        std::vector<qint64> row; ///< the table's row number
        std::vector<std::int32_t> day;
        std::vector<std::uint32_t> survey;  ///< index into surveys()
        std::vector<std::uint16_t> channel; ///< index into channels()
        std::vector<std::int8_t> score;     ///< 0–10, noNps or notAScore
        std::vector<std::uint8_t> ways;     ///< bits of SeenBy
        std::vector<Way> standing;          ///< whose telling stands
        std::vector<std::uint8_t> isConflict, isContradicting, hasSecondNps, isCounted;
        std::vector<std::uint32_t> firstAnswer; ///< into Answers; one entry more than responses

        [[nodiscard]] std::size_t size() const { return row.size(); }
    };
    enum SeenBy : std::uint8_t { Backfill = 1, Webhook = 2, Archive = 4 };

    /// Answers that are not blank, those of one response side by side.
    struct Answers
    {
        static constexpr std::uint32_t noChoice = std::numeric_limits<std::uint32_t>::max();

        std::vector<std::uint32_t> question;                  ///< index into questions()
        std::vector<double> number;                           ///< NaN where there is none
        std::vector<std::uint32_t> firstChoice;               ///< into `choice`; one entry more than answers
        std::vector<std::uint32_t> choice;                    ///< index into the question's choices
        std::vector<std::pair<std::uint32_t, QString>> other; ///< answer and the respondent's own words
    };

    /// Imported orders as they stand, one entry each.
    struct Orders
    {
        std::vector<std::int32_t> day;       ///< Julian day, store time, or noDay
        std::vector<qint64> ms;              ///< of creation, UTC; noTime where the file has none
        std::vector<std::uint32_t> customer; ///< index of a customer from 1; 0: without an email
        std::vector<std::uint16_t> currency; ///< index into currencies()
        std::vector<std::int64_t> total;     ///< minor units; 0 where the file has none
        std::vector<double> revenue;         ///< see orderRevenue()
        std::vector<std::uint8_t> isCounted, isRefunded;
        std::vector<std::uint32_t> firstLine; ///< into Lines; one entry more than orders

        [[nodiscard]] std::size_t size() const { return day.size(); }
    };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    /// Line items, those of one order side by side in the order of their positions.
    struct Lines
    {
        std::vector<std::uint32_t> order; ///< index into Orders
        std::vector<std::int32_t> quantity;
        std::vector<double> revenue; ///< see lineRevenue()

        [[nodiscard]] std::size_t size() const { return order.size(); }
    };

    /// Which order an opinion belongs to; entries as reviews or responses. A record that no run of the matcher has
    /// looked at is None with NotUnmatched, and with NoOrders where there are none.
    struct Matches
    {
        static constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();
        static constexpr std::int32_t noDelay = std::numeric_limits<std::int32_t>::min();

        std::vector<MatchMethod> method;
        std::vector<UnmatchedReason> reason;
        std::vector<std::uint32_t> order;    ///< index into Orders, or nothing
        std::vector<std::uint32_t> line;     ///< index into Lines, or nothing
        std::vector<std::uint32_t> customer; ///< as Orders has them: its order's, else by its own email; 0: unknown
        std::vector<std::int32_t> delay;     ///< whole seconds from order to opinion, rounded down, or noDelay

        [[nodiscard]] std::size_t size() const { return method.size(); }
    };

    /// Opinions of known customers, by customer and then in time. An opinion is the index of a review, or that of a
    /// response after all reviews.
    struct CustomerOpinions
    {
        std::vector<std::uint32_t> customer, opinion;

        [[nodiscard]] std::size_t size() const { return opinion.size(); }
    };

    /// Opinions on counted orders with a customer that the data goes on for repeatDays after, by customer, currency and
    /// the later of order and opinion.
    struct RepeatCases
    {
        std::vector<std::uint32_t> customer, opinion; ///< as CustomerOpinions
        std::vector<std::uint16_t> currency;          ///< of the order
        std::vector<std::uint8_t> hasReturned; ///< another counted order, of whatever currency, came within those days

        [[nodiscard]] std::size_t size() const { return opinion.size(); }
    };

    /// Everything of orders.
    struct Purchases
    {
        Orders orders;
        Lines lines;
        std::vector<QString> currencies;
        Matches reviews, responses;
        std::uint32_t customers = 0;
        std::optional<qint64> firstMs, lastMs;
        CustomerOpinions opinions;
        RepeatCases repeatCases;
    };

    /// Reads everything in one view of the database. Errors as Reader.
    [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> build(Reader &reader, const QTimeZone &zone);

    [[nodiscard]] std::size_t size() const { return m_rating.size(); }
    [[nodiscard]] const std::vector<std::uint8_t> &ratings() const { return m_rating; } ///< 0: none
    [[nodiscard]] const std::vector<ReviewStatus> &statuses() const { return m_status; }
    [[nodiscard]] const std::vector<std::int32_t> &days() const { return m_day; } ///< Julian day, store time, or noDay
    [[nodiscard]] const std::vector<std::uint32_t> &productCodes() const
    {
        return m_product;
    }                                                                                    ///< index into products()
    [[nodiscard]] const std::vector<std::uint8_t> &removed() const { return m_removed; } ///< 1: gone, 2: deleted
    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }    ///< [0]: without a product
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }
    [[nodiscard]] qint64 changeCounter() const { return m_changeCounter; }
    /// The start of the last run that was completed, UTC; the data is whole up to there.
    [[nodiscard]] std::optional<qint64> lastSyncMs() const { return m_lastSyncMs; }
    [[nodiscard]] const std::vector<Sentiment> &sentiments() const { return m_sentiment; }
    [[nodiscard]] const Responses &responses() const { return m_responses; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] const std::vector<Survey> &surveys() const { return m_surveys; }
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    [[nodiscard]] const std::vector<QString> &channels() const { return m_channels; } ///< as sent; may be empty
    [[nodiscard]] const Orders &orders() const { return m_purchases.orders; }
    [[nodiscard]] const Lines &lines() const { return m_purchases.lines; }
    /// ISO 4217; may be empty.
    [[nodiscard]] const std::vector<QString> &currencies() const { return m_purchases.currencies; }
    [[nodiscard]] const Matches &reviewMatches() const { return m_purchases.reviews; }
    [[nodiscard]] const Matches &responseMatches() const { return m_purchases.responses; }
    /// The greatest index of a customer.
    [[nodiscard]] std::uint32_t customers() const { return m_purchases.customers; }
    [[nodiscard]] const CustomerOpinions &customerOpinions() const { return m_purchases.opinions; }
    [[nodiscard]] const RepeatCases &repeatCases() const { return m_purchases.repeatCases; }
    /// When the first and the last imported order were created, UTC; empty without orders that have a time.
    [[nodiscard]] std::optional<qint64> firstOrderMs() const { return m_purchases.firstMs; }
    [[nodiscard]] std::optional<qint64> lastOrderMs() const { return m_purchases.lastMs; }
    /// What the cache counts beside the records.
    [[nodiscard]] const CacheCounts &counts() const { return m_counts; }
    /// Days on which a webhook told of something other than a response, ascending.
    [[nodiscard]] const std::vector<std::int32_t> &eventDays() const { return m_eventDays; }
    [[nodiscard]] std::int64_t countedResponses() const { return m_countedResponses; }
    /// Reviews that are approved and not removed.
    [[nodiscard]] std::int64_t publishedReviews() const { return m_publishedReviews; }

private:
    friend class SnapshotBuilder;
    std::vector<std::uint8_t> m_rating;
    std::vector<ReviewStatus> m_status;
    std::vector<std::int32_t> m_day;
    std::vector<std::uint32_t> m_product;
    std::vector<std::uint8_t> m_removed;
    std::vector<Sentiment> m_sentiment;
    Responses m_responses;
    Answers m_answers;
    std::vector<Survey> m_surveys;
    std::vector<Question> m_questions;
    std::vector<QString> m_channels;
    Purchases m_purchases;
    CacheCounts m_counts;
    std::vector<std::int32_t> m_eventDays;
    std::int64_t m_countedResponses = 0;
    std::vector<Product> m_products;
    QTimeZone m_zone;
    qint64 m_changeCounter = 0;
    std::optional<qint64> m_lastSyncMs;
    std::int64_t m_publishedReviews = 0;
};

} // namespace plaudit
