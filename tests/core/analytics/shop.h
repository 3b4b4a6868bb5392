// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/snapshot_builder.h"
#include "cache/order_records.h"
#include "cache/records.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

/// Milliseconds of "2024-02-05T12:00", UTC.
inline qint64 at(const QString &time)
{
    auto parsed = QDateTime::fromString(time, Qt::ISODate);
    parsed.setTimeSpec(Qt::UTC);
    return parsed.toMSecsSinceEpoch();
}

struct ToldLine
{
    qint64 amount = 0;
    qint64 discount = 0;
    int quantity = 1;
};

/// What an opinion is matched to: the number of an order, as Shop::order() gave it, and the position of a line.
struct ToldMatch
{
    MatchMethod method = MatchMethod::None;
    UnmatchedReason reason = UnmatchedReason::NotUnmatched;
    qint64 order = 0;
    int position = -1;
    qint64 customer = 0;
};

/// A store told as rows in any order. Row numbers have gaps.
class Shop
{
public:
    explicit Shop(const QByteArray &zone = "UTC")
        : m_zone(zone)
    {}

    /// Gives its row number.
    qint64 order(OrderRow row, const std::vector<ToldLine> &lines = {})
    {
        row.row = 10 + 3 * static_cast<qint64>(m_orders.size());
        if (row.currency.isNull())
            row.currency = QStringLiteral("EUR");
        m_orders.push_back(row);
        int position = 0;
        for (const auto &line : lines)
            m_lines.push_back({.order = row.row,
                .position = position++,
                .quantity = line.quantity,
                .amount = line.amount,
                .discount = line.discount});
        return row.row;
    }
    /// Matched to that order's line.
    static ToldMatch line(qint64 order, int position = 0, qint64 customer = 0)
    {
        return {.method = MatchMethod::OrderLine, .order = order, .position = position, .customer = customer};
    }
    static ToldMatch whole(qint64 order, qint64 customer = 0)
    {
        return {.method = MatchMethod::Order, .order = order, .customer = customer};
    }
    static ToldMatch none(UnmatchedReason reason, qint64 customer = 0)
    {
        return {.reason = reason, .customer = customer};
    }
    Shop &review(std::optional<int> rating, std::optional<qint64> ms, std::optional<ToldMatch> match = {},
        ReviewStatus status = ReviewStatus::Approved, const QString &product = {})
    {
        const auto row = 5 + 2 * static_cast<qint64>(m_reviews.size());
        m_reviews.push_back({.row = row, .rating = rating, .status = status, .dateMs = ms, .productId = product});
        addMatch(m_reviewMatches, MatchKind::Review, row, match);
        return *this;
    }
    Shop &response(std::optional<int> score, std::optional<qint64> ms, std::optional<ToldMatch> match = {})
    {
        const auto row = 5 + 2 * static_cast<qint64>(m_responses.size());
        m_responses.push_back({.row = row,
            .survey = 1,
            .dateMs = ms,
            .hasNps = score.has_value(),
            .score = score,
            .fingerprint = QByteArray::number(row)});
        addMatch(m_responseMatches, MatchKind::Response, row, match);
        return *this;
    }
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const
    {
        SnapshotBuilder builder(m_zone);
        builder.addSurveys({{.row = 1, .surveyId = QStringLiteral("S1")}}, {});
        for (const auto &row : m_reviews)
            builder.addReview(row);
        for (const auto &row : m_responses)
            builder.addResponse(row);
        for (const auto &row : m_orders)
            builder.addOrder(row);
        for (const auto &row : m_lines)
            builder.addOrderLine(row);
        for (const auto *rows : {&m_reviewMatches, &m_responseMatches}) {
            for (const auto &row : *rows)
                builder.addMatch(row);
        }
        return builder.take();
    }

private:
    static void addMatch(
        std::vector<MatchRow> &rows, MatchKind kind, qint64 record, const std::optional<ToldMatch> &match)
    {
        if (match)
            rows.push_back({.kind = kind,
                .record = record,
                .method = match->method,
                .reason = match->reason,
                .order = match->order,
                .position = match->position,
                .customer = match->customer});
    }

    QTimeZone m_zone;
    std::vector<OrderRow> m_orders;
    std::vector<OrderLineRow> m_lines;
    std::vector<ReviewRow> m_reviews;
    std::vector<ResponseRow> m_responses;
    std::vector<MatchRow> m_reviewMatches, m_responseMatches;
};

inline constexpr qint64 dayMs = 86'400'000;

inline std::optional<OpinionOrders> find(
    const std::vector<OpinionOrders> &rows, int rating, const QString &currency = QStringLiteral("EUR"))
{
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&](const OpinionOrders &row) { return row.rating == rating && row.currency == currency; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

inline QString written(const Share &share)
{
    return QStringLiteral("%1/%2").arg(share.count).arg(share.n);
}

/// An order of 10.00 with one line.
inline qint64 simpleOrder(Shop &shop, qint64 ms, qint64 customer = 0, const QString &currency = QStringLiteral("EUR"))
{
    return shop.order(
        {.createdMs = ms, .customer = customer, .currency = currency, .subtotal = 1000, .total = 1000}, {{1000}});
}

} // namespace plaudit
