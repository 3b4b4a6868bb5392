// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/record_readings.h"

#include "domain/match.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

CellReading text(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Text}, .sql = sql, .source = CellSource::Text};
}

CellReading id(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Id}, .sql = sql, .source = CellSource::Text};
}

CellReading recordId(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Id}, .sql = sql, .source = CellSource::RecordId};
}

CellReading integer(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Integer}, .sql = sql};
}

CellReading flag(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Flag}, .sql = sql, .source = CellSource::Flag};
}

CellReading time(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Time}, .sql = sql};
}

/// In units of the currency, which stands in the column before all of them.
CellReading money(const QString &key, const QString &sql)
{
    return {.column = {.key = key, .kind = CellKind::Decimal}, .sql = sql, .source = CellSource::MinorUnits};
}

CellReading matchMethod()
{
    return {
        .column = {.key = u"matched_by"_s, .kind = CellKind::Text}, .sql = u"m.method"_s, .source = CellSource::Method};
}

/// The order that the record is tied to, as `o`.
QString joinedMatch(MatchKind kind)
{
    return uR"( LEFT JOIN match m ON m.kind = %1 AND m.record = r.id LEFT JOIN orders o ON o.id = m."order")"_s.arg(
        int(kind));
}

CellReading ownProductName()
{
    return {.column = {.key = u"product_name"_s, .kind = CellKind::Text},
        .sql = u"t.product_name"_s,
        .source = CellSource::ProductName};
}

QString attributesOfReview()
{
    return u"(SELECT json_group_object(a.title, coalesce(json(a.choices), a.text, a.number)) FROM review_attribute a "
           "WHERE a.review = r.id AND a.title IS NOT NULL HAVING count(*) > 0)"_s;
}

std::vector<CellReading> reviewReadings(const ReviewParts &parts)
{
    return {
        recordId(u"review_id"_s, u"r.review_id"_s),
        time(u"date_created"_s, u"r.date_created_ms"_s),
        integer(u"rating"_s, u"r.rating"_s),
        text(u"status"_s, u"r.status"_s),
        text(u"sentiment"_s, u"r.sentiment"_s),
        text(u"title"_s, u"t.title"_s),
        text(u"body"_s, u"t.body"_s),
        id(u"product_id"_s, u"r.product_id"_s),
        parts.hasProductNames ? text(u"product_name"_s, u"coalesce(p.name, t.product_name)"_s) : ownProductName(),
        id(u"variant_id"_s, u"r.variant_id"_s),
        text(u"variant_name"_s, u"t.variant_name"_s),
        id(u"sku"_s, u"t.sku"_s),
        text(u"reviewer_name"_s, u"t.reviewer_name"_s),
        text(u"reviewer_email"_s, u"t.reviewer_email"_s),
        id(u"customer_id"_s, u"r.customer_id"_s),
        id(u"order_id"_s, u"r.order_id"_s),
        id(u"order_number"_s, u"r.order_number"_s),
        text(u"language_code"_s, u"r.language_code"_s),
        text(u"country_code"_s, u"r.country_code"_s),
        text(u"source"_s, u"r.source"_s),
        text(u"verified_status"_s, u"r.verified_status"_s),
        flag(u"is_verified"_s, u"r.is_verified"_s),
        flag(u"is_recommended"_s, u"r.is_recommended"_s),
        flag(u"is_incentivized"_s, u"r.is_incentivized"_s),
        integer(u"helpful_count"_s, u"r.helpful_count"_s),
        integer(u"unhelpful_count"_s, u"r.unhelpful_count"_s),
        integer(u"image_count"_s, u"r.image_count"_s),
        integer(u"video_count"_s, u"r.video_count"_s),
        text(u"reply"_s, u"coalesce(t.reply_raw_body, t.reply_body)"_s),
        time(u"reply_date"_s, u"r.reply_date_ms"_s),
        text(u"attributes"_s, parts.hasAttributes ? attributesOfReview() : u"NULL"_s),
        id(u"matched_order"_s, u"o.name"_s),
        matchMethod(),
        time(u"removed_at"_s, u"r.removed_at_ms"_s),
    };
}

std::vector<CellReading> responseReadings()
{
    return {
        recordId(u"response_id"_s, u"r.response_id"_s),
        time(u"date_created"_s, u"r.date_created_ms"_s),
        id(u"survey_id"_s, u"s.survey_id"_s),
        text(u"survey_name"_s, u"coalesce(s.given_name, s.name)"_s),
        text(u"channel"_s, u"r.channel"_s),
        integer(u"nps_score"_s, u"r.nps_score"_s),
        text(u"nps_category"_s, u"r.nps_category"_s),
        id(u"customer_id"_s, u"r.customer_id"_s),
        text(u"customer_email"_s, u"r.customer_email"_s),
        id(u"order_id"_s, u"r.order_id"_s),
        flag(u"seen_by_backfill"_s, u"r.rest_ms IS NOT NULL"_s),
        flag(u"seen_by_webhook"_s, u"r.webhook_seq IS NOT NULL"_s),
        flag(u"seen_by_archive"_s, u"r.archive_hash IS NOT NULL"_s),
        id(u"matched_order"_s, u"o.name"_s),
        matchMethod(),
        time(u"removed_at"_s, u"r.removed_at_ms"_s),
    };
}

std::vector<CellReading> answerReadings()
{
    return {
        recordId(u"response_id"_s, u"r.response_id"_s),
        time(u"date_created"_s, u"r.date_created_ms"_s),
        id(u"survey_id"_s, u"s.survey_id"_s),
        id(u"question_id"_s, u"q.question_id"_s),
        text(u"question"_s, u"q.text"_s),
        text(u"type"_s, u"q.type"_s),
        text(u"text"_s, u"a.text"_s),
        {.column = {.key = u"number"_s, .kind = CellKind::Decimal}, .sql = u"a.number"_s},
        text(u"choices"_s, u"a.choices"_s),
        text(u"other"_s, u"a.custom_answer"_s),
    };
}

std::vector<CellReading> orderReadings()
{
    return {
        text(u"source"_s, u"s.name"_s),
        id(u"order_key"_s, u"r.order_key"_s),
        id(u"order_id"_s, u"r.order_id"_s),
        id(u"name"_s, u"r.name"_s),
        time(u"created_at"_s, u"r.created_at_ms"_s),
        text(u"email"_s, u"r.email"_s),
        id(u"customer_id"_s, u"r.customer_id"_s),
        text(u"currency"_s, u"r.currency"_s),
        money(u"subtotal"_s, u"r.subtotal"_s),
        money(u"discount"_s, u"r.discount"_s),
        money(u"shipping"_s, u"r.shipping"_s),
        money(u"taxes"_s, u"r.taxes"_s),
        money(u"total"_s, u"r.total"_s),
        money(u"refunded"_s, u"r.refunded"_s),
        integer(u"units"_s, uR"((SELECT sum(l.quantity) FROM order_line l WHERE l."order" = r.id))"_s),
        text(u"financial_status"_s, u"r.financial_status"_s),
        text(u"fulfillment_status"_s, u"r.fulfillment_status"_s),
        time(u"paid_at"_s, u"r.paid_at_ms"_s),
        time(u"fulfilled_at"_s, u"r.fulfilled_at_ms"_s),
        time(u"cancelled_at"_s, u"r.cancelled_at_ms"_s),
    };
}

int placeOf(const std::vector<CellReading> &cells, const QString &key)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].column.key == key)
            return int(i);
    }
    return -1;
}

/// As bytes a text comes out as it is stored, and isn't made UTF-16 on its way.
QString expressionOf(const CellReading &cell)
{
    const bool isText = cell.source == CellSource::Text || cell.source == CellSource::ProductName;
    return isText ? u"CAST(%1 AS BLOB)"_s.arg(cell.sql) : cell.sql;
}

/// A CROSS JOIN keeps SQLite from going another way than that of the list.
RecordReading readingOf(std::vector<CellReading> cells, const QString &from, ColumnSet empty = {})
{
    QStringList expressions{u"wanted.key"_s}, watched{u"NULL"_s, u"NULL"_s};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].isRead = !empty.test(i);
        if (cells[i].isRead)
            expressions += expressionOf(cells[i]);
        else
            watched += cells[i].sql;
    }
    if (empty.any())
        expressions += u"coalesce(%1)"_s.arg(watched.join(u", "_s));
    RecordReading reading{.cells = std::move(cells), .sql = {}, .isWatched = empty.any()};
    reading.currency = placeOf(reading.cells, u"currency"_s);
    reading.productId = placeOf(reading.cells, u"product_id"_s);
    reading.sql = u"SELECT %1 FROM json_each(?) wanted %2"_s.arg(expressions.join(u", "_s), from);
    return reading;
}

RecordReading readingOfReviews(const ReviewParts &parts)
{
    return readingOf(reviewReadings(parts),
        u"CROSS JOIN review r ON r.id = wanted.value LEFT JOIN review_text t ON t.review = r.id"_s +
            (parts.hasProductNames ? u" LEFT JOIN product p ON p.product_id = r.product_id"_s : QString()) +
            joinedMatch(MatchKind::Review),
        parts.empty);
}

} // namespace

RecordReading readingOf(RecordTable table, const ReviewParts &parts)
{
    switch (table) {
    case RecordTable::Reviews:
        return readingOfReviews(parts);
    case RecordTable::Responses:
        return readingOf(responseReadings(),
            u"CROSS JOIN survey_response r ON r.id = wanted.value LEFT JOIN survey s ON s.id = r.survey"_s +
                joinedMatch(MatchKind::Response));
    case RecordTable::Answers:
        return readingOf(answerReadings(),
            u"CROSS JOIN survey_response r ON r.id = wanted.value CROSS JOIN survey_answer a ON a.response = r.id "
            "LEFT JOIN survey s ON s.id = r.survey LEFT JOIN survey_question q ON q.id = a.question"_s);
    case RecordTable::Orders:
        return readingOf(orderReadings(),
            u"CROSS JOIN orders r ON r.id = wanted.value LEFT JOIN order_source s ON s.id = r.source"_s);
    }
    Q_UNREACHABLE();
}

const std::vector<RecordColumn> &columnsOf(RecordTable table)
{
    static const auto columns = [] {
        std::array<std::vector<RecordColumn>, 4> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            for (const auto &cell : readingOf(static_cast<RecordTable>(i)).cells)
                made[i].push_back(cell.column);
        }
        return made;
    }();
    return columns.at(static_cast<std::size_t>(table));
}

} // namespace plaudit
