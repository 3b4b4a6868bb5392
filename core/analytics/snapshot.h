// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/column.h"
#include "analytics/days.h"
#include "analytics/record_bits.h"
#include "cache/order_records.h"
#include "cache/records.h"
#include "domain/result.h"

#include <QString>
#include <QTimeZone>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

class OpinionsInTime;
class Reader;
class Selections;

/// The cache as columns, immutable and shared between threads. A metric is a pure function of it.
///
/// Reviews, responses and orders stand in the order of their days in the store's zone and then of their times, those
/// without a time first, so that a stretch of time is a range of rows. Times are whole seconds since 1970, UTC, from 1
/// to 2³² − 1 (what lies beyond counts as that end); 0 is none.
class Snapshot
{
public:
    static constexpr std::int32_t noDay = plaudit::noDay;
    static constexpr std::uint32_t noTime = 0;

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
        std::uint32_t rank = 0;   ///< its place among all: survey by survey, in the survey's own order
        QString id, text, type;
        std::vector<QString> choices; ///< as answered, in the order they were met
    };

    /// Which order an opinion belongs to; entries as reviews or responses. A record that no run of the matcher has
    /// looked at is None with NotUnmatched.
    struct Matches
    {
        static constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();
        static constexpr std::uint16_t noPosition = std::numeric_limits<std::uint16_t>::max();

        Column<std::uint8_t> outcome;   ///< see method() and reason()
        Column<std::uint32_t> order;    ///< index into orders(), or nothing
        Column<std::uint16_t> position; ///< of the line in its order, or noPosition
        Column<std::uint32_t> customer; ///< its order's, else by its own email; 0: unknown

        [[nodiscard]] std::size_t size() const { return outcome.size(); }
        [[nodiscard]] MatchMethod method(std::size_t index) const { return methodOf(outcome[index]); }
        [[nodiscard]] UnmatchedReason reason(std::size_t index) const { return reasonOf(outcome[index]); }
        [[nodiscard]] static constexpr MatchMethod methodOf(std::uint8_t outcome)
        {
            return static_cast<MatchMethod>(outcome & 0b111U);
        }
        [[nodiscard]] static constexpr UnmatchedReason reasonOf(std::uint8_t outcome)
        {
            return static_cast<UnmatchedReason>(outcome >> 3U);
        }
        [[nodiscard]] static constexpr std::uint8_t outcomeOf(MatchMethod method, UnmatchedReason reason)
        {
            return static_cast<std::uint8_t>(static_cast<unsigned>(method) | static_cast<unsigned>(reason) << 3U);
        }
    };

    /// A repeat case is an opinion on a counted order with a customer, where the data goes on for repeatDays after the
    /// later of order and opinion; its customer returned if another counted order, of whatever currency, came within
    /// those days. Cases of one kind come in the order of that later time, and of their rows within the same second.
    /// Nearly all come as their rows stand; these don't: opinions that were given before their order or have no time,
    /// and those of a day that is told twice where clocks go back over midnight. In their order.
    struct CasesOutOfTurn
    {
        Column<std::uint32_t> row;
        Column<std::uint32_t> before; ///< the row that this one comes right before; their number: after all

        [[nodiscard]] std::size_t size() const { return row.size(); }
    };

    struct Reviews
    {
        static constexpr std::int32_t noReply = -1, noDelay = -1;

        Column<std::uint32_t> row; ///< the table's row number
        Column<std::uint32_t> second;
        Column<std::uint32_t> facts;                     ///< masks of ReviewBit
        std::array<Column<BitWord>, reviewBits> bits;    ///< the same, a set of rows for each
        Column<std::uint32_t> product;                   ///< index into products()
        Column<std::uint32_t> variant;                   ///< index into variants()
        Column<std::uint16_t> language, country, source; ///< index into languages() …
        Column<std::uint16_t> helpful, unhelpful;        ///< votes; 65,535 for more
        Column<std::int32_t> replyDelay;                 ///< seconds from review to reply, or noReply
        Column<std::int32_t> orderDelay;                 ///< seconds from its order to the review, or noDelay
        Column<std::uint32_t> line;                      ///< see lineOf()
        Days days;
        Matches matches;
        CasesOutOfTurn casesOutOfTurn;

        [[nodiscard]] std::size_t size() const { return row.size(); }
        [[nodiscard]] BitSpan set(ReviewBit bit) const { return bits[static_cast<std::size_t>(bit)].values(); }
        [[nodiscard]] BitSpan stars(int rating) const { return set(starBit(rating)); }
    };

    /// What is known of a response's NPS question.
    static constexpr std::int8_t noNps = -1;     ///< none was answered
    static constexpr std::int8_t notAScore = -2; ///< one was, with no whole number 0–10

    struct Responses
    {
        Column<std::uint32_t> row;
        Column<std::uint32_t> second;
        Column<std::uint32_t> facts; ///< masks of ResponseBit
        std::array<Column<BitWord>, responseBits> bits;
        Column<std::uint32_t> survey;      ///< index into surveys()
        Column<std::uint16_t> channel;     ///< index into channels()
        Column<std::int8_t> score;         ///< 0–10, noNps or notAScore
        Column<std::uint8_t> ways;         ///< bits of SeenBy, of its retellings too
        Column<std::uint64_t> fingerprint; ///< a hash of it
        Column<std::uint32_t> firstAnswer; ///< into Answers; one entry more than responses
        Days days;
        Matches matches;
        CasesOutOfTurn casesOutOfTurn;

        [[nodiscard]] std::size_t size() const { return row.size(); }
        [[nodiscard]] BitSpan set(ResponseBit bit) const { return bits[static_cast<std::size_t>(bit)].values(); }
        [[nodiscard]] bool is(ResponseBit bit, std::size_t index) const { return (facts[index] & maskOf(bit)) != 0; }
    };
    enum SeenBy : std::uint8_t { Backfill = 1, Webhook = 2, Archive = 4 };

    /// Answers that are not blank, those of one response side by side.
    struct Answers
    {
        static constexpr std::uint32_t noWords = 0;

        Column<std::uint32_t> question;    ///< index into questions()
        Column<double> number;             ///< NaN where there is none
        Column<std::uint32_t> firstChoice; ///< into `choice`; one entry more than answers
        Column<std::uint32_t> choice;      ///< index into the question's choices
        Column<std::uint32_t> other;       ///< the respondent's own words, index into otherWords(), or noWords

        [[nodiscard]] std::size_t size() const { return question.size(); }
    };

    /// Imported orders as they stand.
    struct Orders
    {
        Column<std::uint32_t> row;
        Column<std::uint32_t> second;    ///< of creation
        Column<std::uint32_t> customer;  ///< number of a customer from 1; 0: without an email
        Column<std::uint16_t> currency;  ///< index into currencies()
        Column<std::int64_t> total;      ///< minor units; 0 where the file has none
        Column<double> revenue;          ///< see orderRevenue()
        Column<std::int32_t> units;      ///< of all its lines
        Column<std::uint8_t> facts;      ///< bits of OrderBit
        Column<std::uint32_t> firstLine; ///< into Lines; one entry more than orders
        Days days;

        [[nodiscard]] std::size_t size() const { return row.size(); }
        [[nodiscard]] bool isCounted(std::size_t index) const { return (facts[index] & 1U) != 0; }
        [[nodiscard]] bool isRefunded(std::size_t index) const { return (facts[index] & 2U) != 0; }
    };

    /// Line items, those of one order side by side in the order of their positions.
    struct Lines
    {
        Column<double> revenue; ///< see lineRevenue()

        [[nodiscard]] std::size_t size() const { return revenue.size(); }
    };

    /// Reads everything. Errors as Reader.
    [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> build(Reader &reader, const QTimeZone &zone);

    Snapshot();
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] std::size_t size() const { return m_reviews.size(); } ///< reviews
    [[nodiscard]] const Reviews &reviews() const { return m_reviews; }
    [[nodiscard]] const Responses &responses() const { return m_responses; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] const Orders &orders() const { return m_orders; }
    [[nodiscard]] const Lines &lines() const { return m_lines; }

    [[nodiscard]] const std::vector<Product> &products() const { return m_texts.products; } ///< [0]: without a product
    [[nodiscard]] const std::vector<QString> &variants() const { return m_texts.variants; } ///< ids; [0]: without
    [[nodiscard]] const std::vector<QString> &languages() const { return m_texts.languages; } ///< codes; [0]: without
    [[nodiscard]] const std::vector<QString> &countries() const { return m_texts.countries; } ///< codes; [0]: without
    [[nodiscard]] const std::vector<QString> &sources() const { return m_texts.sources; }     ///< [0]: without
    [[nodiscard]] const std::vector<Survey> &surveys() const { return m_texts.surveys; }
    [[nodiscard]] const std::vector<Question> &questions() const { return m_texts.questions; }
    [[nodiscard]] const std::vector<QString> &channels() const { return m_texts.channels; } ///< as sent; may be empty
    [[nodiscard]] const std::vector<QString> &otherWords() const { return m_texts.otherWords; } ///< [0]: none
    /// ISO 4217; may be empty.
    [[nodiscard]] const std::vector<QString> &currencies() const { return m_texts.currencies; }

    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }
    [[nodiscard]] qint64 changeCounter() const { return m_changeCounter; }
    /// The start of the last run that was completed, UTC; the data is whole up to there.
    [[nodiscard]] std::optional<qint64> lastSyncMs() const { return m_lastSyncMs; }
    /// customerKey() of each customer from 1.
    [[nodiscard]] const Column<std::int64_t> &customerKeys() const { return m_customerKeys; }
    /// The greatest number of a customer.
    [[nodiscard]] std::uint32_t customers() const { return static_cast<std::uint32_t>(m_customerKeys.size()); }
    /// When the first and the last imported order were created; none without orders that have a time.
    [[nodiscard]] std::uint32_t firstOrderSecond() const { return m_firstOrder; }
    [[nodiscard]] std::uint32_t lastOrderSecond() const { return m_lastOrder; }
    /// What the cache counts beside the records.
    [[nodiscard]] const CacheCounts &counts() const { return m_counts; }
    /// Days on which a webhook told of something other than a response, ascending.
    [[nodiscard]] const std::vector<std::int32_t> &eventDays() const { return m_eventDays; }
    [[nodiscard]] std::int64_t countedResponses() const { return m_countedResponses; }
    /// Reviews that are approved and not removed.
    [[nodiscard]] std::int64_t publishedReviews() const { return m_publishedReviews; }
    /// The last day of reviews and responses; noDay without any.
    [[nodiscard]] std::int32_t lastDay() const;

    /// Worked out when it is first asked for.
    [[nodiscard]] const OpinionsInTime &opinionsInTime() const;
    /// What filters choose of it, kept.
    [[nodiscard]] Selections &selections() const { return *m_selections; }

    /// Memory of all columns that are about reviews, their matches and their customers included; of all columns.
    struct Bytes
    {
        std::size_t reviews = 0, all = 0;
    };
    [[nodiscard]] Bytes bytes() const;

    /// What numbers in columns stand for.
    struct Texts
    {
        std::vector<Product> products;
        std::vector<QString> variants, languages, countries, sources, channels, otherWords, currencies;
        std::vector<Survey> surveys;
        std::vector<Question> questions;
    };

private:
    friend class SnapshotBuilder;
    friend class SnapshotFile;

    Reviews m_reviews;
    Responses m_responses;
    Answers m_answers;
    Orders m_orders;
    Lines m_lines;
    Column<std::int64_t> m_customerKeys;
    Texts m_texts;
    CacheCounts m_counts;
    std::vector<std::int32_t> m_eventDays;
    std::int64_t m_countedResponses = 0, m_publishedReviews = 0;
    QTimeZone m_zone;
    qint64 m_changeCounter = 0;
    std::optional<qint64> m_lastSyncMs;
    std::uint32_t m_firstOrder = noTime, m_lastOrder = noTime;
    std::unique_ptr<Selections> m_selections;
    mutable std::once_flag m_isInTime;
    mutable std::unique_ptr<const OpinionsInTime> m_opinionsInTime;
};

/// The line that an opinion is matched to, an index into lines(), or Matches::nothing.
[[nodiscard]] inline std::uint32_t lineOf(
    const Snapshot::Orders &orders, const Snapshot::Matches &matches, std::size_t index)
{
    const auto order = matches.order[index];
    const auto position = matches.position[index];
    if (order == Snapshot::Matches::nothing || position == Snapshot::Matches::noPosition)
        return Snapshot::Matches::nothing;
    const auto line = orders.firstLine[order] + position;
    return line < orders.firstLine[order + 1] ? line : Snapshot::Matches::nothing;
}

} // namespace plaudit
