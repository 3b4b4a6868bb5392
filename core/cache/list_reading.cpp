// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/list_reading.h"

#include "cache/database.h"
#include "cache/order_reading.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

ReviewLine lineFrom(const Statement &row)
{
    return {.row = row.value(0).toLongLong(),
        .reviewId = RecordId::fromBytes(row.value(1).toByteArray()).toText(),
        .rating = optionalFrom<int>(row.value(2)),
        .status = reviewStatusFrom(row.value(3).toString()),
        .dateMs = optionalFrom<qint64>(row.value(4)),
        .title = row.value(5).toString(),
        .body = row.value(6).toString(),
        .productId = row.value(7).toString(),
        .productName = row.value(8).toString(),
        .author = row.value(9).toString(),
        .customerId = row.value(10).toString(),
        .email = row.value(11).toString(),
        .isVerified = optionalFrom<bool>(row.value(12)),
        .isIncentivized = optionalFrom<bool>(row.value(13)),
        .hasReply = row.value(14).toBool(),
        .hasMedia = row.value(15).toBool(),
        .isRemoved = row.value(16).toBool()};
}

QString tableOf(MatchKind kind)
{
    return kind == MatchKind::Review ? u"review"_s : u"survey_response"_s;
}

QString idColumnOf(MatchKind kind)
{
    return kind == MatchKind::Review ? u"review_id"_s : u"response_id"_s;
}

} // namespace

ListReading::ListReading(Database &database)
    : m_database(database)
{}

Result<std::vector<ReviewLine>> ListReading::reviewLines(const std::vector<qint64> &rows, int mostOfBody)
{
    std::vector<ReviewLine> lines;
    lines.reserve(rows.size());
    return m_database
        .eachRow(u"SELECT v.id, v.review_id, v.rating, v.status, v.date_created_ms, t.title, substr(t.body, 1, ?), "
                 "v.product_id, coalesce(p.name, t.product_name), coalesce(t.reviewer_display_name, t.reviewer_name), "
                 "v.customer_id, t.reviewer_email, v.is_verified, v.is_incentivized, v.has_reply, "
                 "v.image_count + v.video_count > 0, v.removed_at_ms IS NOT NULL FROM json_each(?) j "
                 "CROSS JOIN review v ON v.id = j.value CROSS JOIN review_text t ON t.review = v.id "
                 "LEFT JOIN product p ON p.product_id = v.product_id ORDER BY j.key"_s,
            {mostOfBody, jsonOf(rows)}, [&lines](const Statement &row) { lines.push_back(lineFrom(row)); })
        .map([&lines] { return std::move(lines); });
}

Result<std::optional<qint64>> ListReading::rowOf(MatchKind kind, const RecordId &id)
{
    std::optional<qint64> found;
    return m_database
        .eachRow(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(tableOf(kind), idColumnOf(kind)), {id.bytes()},
            [&found](const Statement &row) { found = row.value(0).toLongLong(); })
        .map([&found] { return found; });
}

Result<std::optional<MatchedOrder>> ListReading::matchedOrder(MatchKind kind, const RecordId &id)
{
    MatchedOrder matched;
    qint64 orderRow = 0;
    const auto read = m_database.eachRow(
        u"SELECT method, \"order\", position FROM match WHERE kind = ? AND record = (SELECT id FROM %1 WHERE %2 = ?)"_s
            .arg(tableOf(kind), idColumnOf(kind)),
        {int(kind), id.bytes()}, [&](const Statement &row) {
            matched.method = MatchMethod(row.value(0).toInt());
            orderRow = row.value(1).toLongLong();
            matched.position = row.value(2).toInt();
        });
    if (!read)
        return failure(read.error());
    if (orderRow == 0)
        return std::optional<MatchedOrder>();
    return OrderReading(m_database).order(orderRow).map([&matched](std::optional<Order> order) {
        if (!order)
            return std::optional<MatchedOrder>();
        matched.order = *std::move(order);
        return std::optional(std::move(matched));
    });
}

} // namespace plaudit
