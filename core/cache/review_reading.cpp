// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/review_reading.h"

#include "cache/attribute_value.h"
#include "cache/database.h"
#include "cache/values.h"
#include "domain/remembered.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Reads a row's columns one after the other.
class Columns
{
public:
    explicit Columns(const Statement &row)
        : m_row(row)
    {}
    QVariant next() { return m_row.value(m_column++); }
    QString text() { return next().toString(); }
    template<class T>
    std::optional<T> optional()
    {
        return optionalFrom<T>(next());
    }
    std::optional<Timestamp> time()
    {
        const auto ms = next();
        return timeFrom(ms, next());
    }

private:
    const Statement &m_row;
    int m_column = 0;
};

const auto wholeReview =
    uR"(SELECT v.id, v.rating, v.status, v.sentiment, v.date_created_ms, v.date_created_offset, v.product_id,
        v.variant_id, v.order_id, v.order_number, v.customer_id, v.language_code, v.source, v.country_code,
        v.zone_code, v.verified_status, v.is_verified, v.is_recommended, v.is_incentivized, v.contains_profanity,
        v.helpful_count, v.unhelpful_count, v.has_reply, v.reply_is_private, v.reply_date_ms, v.reply_date_offset,
        t.reply_body, t.reply_raw_body, t.title, t.body, t.subscriber_id, t.product_name, t.variant_name, t.sku,
        t.reviewer_name, t.reviewer_display_name, t.reviewer_email, t.reviewer_avatar_url,
        t.reviewer_social_connection, t.reviewer_country_name
        FROM review v JOIN review_text t ON t.review = v.id WHERE v.review_id = ?)"_s;

std::optional<ReviewReply> replyFrom(Columns &columns)
{
    const bool hasReply = columns.next().toBool();
    ReviewReply reply;
    reply.isPrivate = columns.next().toBool();
    reply.dateCreated = columns.time();
    reply.body = columns.text();
    reply.rawBody = columns.text();
    return hasReply ? std::optional(reply) : std::nullopt;
}

// In the order of wholeReview, after the row number.
Review reviewFrom(Columns &columns)
{
    Review review;
    auto &reviewer = review.reviewer;
    review.rating = columns.optional<int>();
    for (auto *text : {&review.status, &review.sentiment})
        *text = columns.text();
    review.dateCreated = columns.time();
    for (auto *text : {&review.productId, &review.variantId, &review.orderId, &review.orderNumber, &review.customerId,
             &review.languageCode, &review.source, &reviewer.countryCode, &reviewer.zoneCode, &reviewer.verifiedStatus})
        *text = columns.text();
    for (auto *flag : {&reviewer.isVerified, &review.isRecommended, &review.isIncentivized, &review.containsProfanity})
        *flag = columns.optional<bool>();
    for (auto *count : {&review.helpfulCount, &review.unhelpfulCount})
        *count = columns.optional<int>();
    review.reply = replyFrom(columns);
    for (auto *text : {&review.title, &review.body, &review.subscriberId, &review.productName, &review.variantName,
             &review.sku, &reviewer.name, &reviewer.displayName, &reviewer.email, &reviewer.avatarUrl,
             &reviewer.socialConnection, &reviewer.countryName})
        *text = columns.text();
    return review;
}

ReviewAttribute attributeFrom(const Statement &row)
{
    return {.scope = attributeScopeFrom(row.value(0).toString()),
        .title = row.value(1).toString(),
        .type = row.value(2).toString(),
        .value = attributeValueFrom({.text = row.value(3), .number = row.value(4), .choices = row.value(5)}),
        .minLabel = row.value(6).toString(),
        .midLabel = row.value(7).toString(),
        .maxLabel = row.value(8).toString()};
}

ReviewMedia mediaFrom(const Statement &row)
{
    return {.streamId = row.value(0).toString(),
        .type = row.value(1).toString(),
        .fullSizeUrl = row.value(2).toString(),
        .largeUrl = row.value(3).toString(),
        .thumbnailUrl = row.value(4).toString(),
        .isHidden = row.value(5).toBool()};
}

ReviewReward rewardFrom(const Statement &row)
{
    return {.type = row.value(0).toString(),
        .value = row.value(1).toString(),
        .description = row.value(2).toString(),
        .integration = row.value(3).toString()};
}

QString numberedStatus()
{
    using enum ReviewStatus;
    return numbered(u"status"_s, {Approved, Pending, Rejected}, Other, Other);
}

QString numberedSentiment()
{
    using enum Sentiment;
    return numbered(u"sentiment"_s, {Positive, Neutral, Mixed, Negative}, Unlabelled, Other);
}

constexpr int noRating = -1;

std::optional<bool> pairOfBits(qint64 bits)
{
    return (bits & 2) != 0 ? std::nullopt : std::optional((bits & 1) != 0);
}

struct FewTexts
{
    QString language, country, source;
};

FewTexts fewTextsFrom(const QString &json)
{
    const auto list = QJsonDocument::fromJson(json.toUtf8()).array();
    return {.language = list[0].toString(), .country = list[1].toString(), .source = list[2].toString()};
}

/// By the JSON list of the three: there are few combinations of them, and each is taken apart once.
using KnownFewTexts = Remembered<QString, FewTexts, 20'000>;

/// In the order of ReviewReading::eachRow().
void readFacts(ReviewRow &review, KnownFewTexts &known, const Statement &row)
{
    review.row = row.integer(0);
    const auto bits = row.integer(1);
    const auto labels = bits >> 11 & 0b11'1111;
    review.status = static_cast<ReviewStatus>(labels & 0b111);
    review.sentiment = static_cast<Sentiment>(labels >> 3);
    review.isVerified = pairOfBits(bits);
    review.isRecommended = pairOfBits(bits >> 2);
    review.isIncentivized = pairOfBits(bits >> 4);
    for (auto [flag, bit] : {std::pair{&review.hasText, 6}, {&review.hasMedia, 7}, {&review.hasReply, 8},
             {&review.isRemoved, 9}, {&review.isDeleted, 10}})
        *flag = (bits >> bit & 1) != 0;
    const auto rating = static_cast<int>(bits >> 17);
    review.rating = rating == noRating ? std::nullopt : std::optional(rating);
    review.dateMs = optionalFrom<qint64>(row.value(2));
    review.productId = row.value(3).toString();
    review.variantId = row.value(4).toString();
    const auto json = row.value(5).toString();
    const auto &texts = known.of(json, [&json] { return fewTextsFrom(json); });
    review.languageCode = texts.language;
    review.countryCode = texts.country;
    review.source = texts.source;
    const auto votes = row.integer(6);
    review.helpfulCount = votes >> 32;
    review.unhelpfulCount = votes & 0xffff'ffff;
    review.replyMs = optionalFrom<qint64>(row.value(7));
}

} // namespace

ReviewReading::ReviewReading(Database &database)
    : m_database(database)
{}

Result<std::optional<Review>> ReviewReading::review(const RecordId &id)
{
    qint64 rowNumber = 0;
    std::optional<Review> review;
    const auto read = m_database.eachRow(wholeReview, {id.bytes()}, [&](const Statement &row) {
        Columns columns(row);
        rowNumber = columns.next().toLongLong();
        review = reviewFrom(columns);
        review->reviewId = id;
    });
    if (!read)
        return failure(read.error());
    if (!review)
        return review;
    return readParts(rowNumber, *review).map([&review] { return std::move(review); });
}

Result<std::vector<AttributeCount>> ReviewReading::attributeCounts(const std::vector<qint64> &rows)
{
    // Counted by SQLite: handing over a row for each attribute of each review would cost ten times as much.
    static const auto sql =
        uR"(SELECT a.scope, a.title, a.type, a.text, a.number, a.choices, a.min_label, a.mid_label, a.max_label, v.rating,
            count(*) FROM json_each(?) chosen CROSS JOIN review v ON v.id = chosen.value
            CROSS JOIN review_attribute a ON a.review = v.id WHERE a.title IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)"_s;
    QByteArray numbers("[");
    for (const auto row : rows)
        numbers.append(QByteArray::number(row)).append(',');
    if (numbers.endsWith(','))
        numbers.chop(1);
    std::vector<AttributeCount> counts;
    return m_database
        .eachRow(sql, {QString::fromLatin1(numbers + ']')},
            [&counts](const Statement &row) {
                auto attribute = attributeFrom(row);
                counts.push_back({.scope = attribute.scope,
                    .title = attribute.title,
                    .type = attribute.type,
                    .value = attribute.value,
                    .minLabel = attribute.minLabel,
                    .midLabel = attribute.midLabel,
                    .maxLabel = attribute.maxLabel,
                    .rating = optionalFrom<int>(row.value(9)),
                    .reviews = row.value(10).toLongLong()});
            })
        .map([&counts] { return std::move(counts); });
}

Result<void> ReviewReading::readParts(qint64 row, Review &review)
{
    return m_database
        .eachRow(u"SELECT scope, title, type, text, number, choices, min_label, mid_label, max_label "
                 "FROM review_attribute WHERE review = ? ORDER BY position"_s,
            {row}, [&](const Statement &part) { review.attributes.push_back(attributeFrom(part)); })
        .and_then([&] {
            return m_database.eachRow(u"SELECT stream_id, type, full_size_url, large_url, thumbnail_url, is_hidden "
                                      "FROM review_media WHERE review = ? ORDER BY position"_s,
                {row}, [&](const Statement &part) { review.media.push_back(mediaFrom(part)); });
        })
        .and_then([&] {
            return m_database.eachRow(u"SELECT tag FROM review_tag WHERE review = ? ORDER BY position"_s, {row},
                [&](const Statement &part) { review.tags.append(part.value(0).toString()); });
        })
        .and_then([&] {
            return m_database.eachRow(u"SELECT type, value, description, integration FROM review_reward "
                                      "WHERE review = ? ORDER BY position"_s,
                {row}, [&](const Statement &part) { review.rewards.push_back(rewardFrom(part)); });
        });
}

Result<void> ReviewReading::eachRow(std::optional<qint64> sinceSeq, const std::function<void(const ReviewRow &)> &use)
{
    // Small numbers and texts come in one, so that a million rows are read in fewer steps; 2 in a pair of bits is NULL.
    static const auto sql =
        u"SELECT id, coalesce(is_verified, 2) | (coalesce(is_recommended, 2) << 2) | "
        "(coalesce(is_incentivized, 2) << 4) | (has_text << 6) | ((image_count + video_count > 0) << 7) | "
        "(has_reply << 8) | ((removed_at_ms IS NOT NULL) << 9) | ((removed_at_ms IS NOT NULL AND EXISTS (SELECT 1 FROM tombstone t "
        "WHERE t.kind = 'review' AND t.record_id = review_id)) << 10) | ((%1) << 11) | ((%2) << 14) | "
        "(coalesce(rating, %3) << 17), date_created_ms, product_id, variant_id, "
        "json_array(language_code, country_code, source), "
        "(coalesce(helpful_count, 0) << 32) | coalesce(unhelpful_count, 0), reply_date_ms FROM review %4"_s;
    ReviewRow review;
    KnownFewTexts fewTexts;
    return m_database.eachRow(sql.arg(numberedStatus(), numberedSentiment(), QString::number(noRating),
                                  sinceSeq ? u"WHERE changed_seq > ?"_s : u"ORDER BY id"_s),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), [&](const Statement &row) {
            readFacts(review, fewTexts, row);
            use(review);
        });
}

Result<qint64> ReviewReading::count(ReviewStatus status, std::optional<qint64> sinceMs)
{
    static const auto sql = u"SELECT count(*) FROM review WHERE removed_at_ms IS NULL AND %1 = ? AND "
                            "(? IS NULL OR date_created_ms >= ?)"_s.arg(numberedStatus());
    qint64 count = 0;
    return m_database
        .eachRow(sql, {int(status), orNull(sinceMs), orNull(sinceMs)},
            [&count](const Statement &row) { count = row.value(0).toLongLong(); })
        .map([&count] { return count; });
}

Result<std::vector<RecordId>> ReviewReading::unseen(std::optional<ReviewStatus> status, qint64 sinceMs)
{
    std::vector<RecordId> ids;
    auto sql = u"SELECT review_id FROM review WHERE removed_at_ms IS NULL AND rest_ms < ?"_s;
    QVariantList values{sinceMs};
    if (status) {
        sql += u" AND status = ?"_s;
        values.append(toString(*status));
    }
    return m_database
        .eachRow(sql + u" ORDER BY id"_s, values,
            [&ids](const Statement &row) { ids.push_back(RecordId::fromBytes(row.value(0).toByteArray())); })
        .map([&ids] { return std::move(ids); });
}

Result<std::vector<EvidenceRow>> ReviewReading::removed(int most)
{
    std::vector<EvidenceRow> rows;
    return m_database
        .eachRow(u"SELECT r.review_id, coalesce(t.title, t.body), r.way, r.removed_at_ms FROM review r "
                 "LEFT JOIN review_text t ON t.review = r.id WHERE r.removed_at_ms IS NOT NULL AND NOT EXISTS "
                 "(SELECT 1 FROM tombstone x WHERE x.kind = 'review' AND x.record_id = r.review_id) "
                 "ORDER BY r.removed_at_ms DESC LIMIT ?"_s,
            {most},
            [&rows](const Statement &row) {
                rows.push_back({.kind = u"review"_s,
                    .id = RecordId::fromBytes(row.value(0).toByteArray()).toText(),
                    .what = row.value(1).toString(),
                    .way = row.value(2).toString(),
                    .atMs = optionalFrom<qint64>(row.value(3))});
            })
        .map([&rows] { return std::move(rows); });
}

} // namespace plaudit
