// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/review_store.h"

#include "cache/attribute_value.h"
#include "cache/database.h"
#include "cache/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// The facts of a review that may change, in the order of factsOf().
const QStringList &factColumns()
{
    static const QStringList columns{u"rating"_s, u"status"_s, u"sentiment"_s, u"date_created_ms"_s,
        u"date_created_offset"_s, u"product_id"_s, u"variant_id"_s, u"order_id"_s, u"order_number"_s, u"customer_id"_s,
        u"language_code"_s, u"source"_s, u"country_code"_s, u"zone_code"_s, u"verified_status"_s, u"is_verified"_s,
        u"is_recommended"_s, u"is_incentivized"_s, u"contains_profanity"_s, u"helpful_count"_s, u"unhelpful_count"_s,
        u"image_count"_s, u"video_count"_s, u"has_text"_s, u"has_reply"_s, u"reply_date_ms"_s, u"reply_date_offset"_s,
        u"reply_is_private"_s, u"observed_at_ms"_s, u"changed_seq"_s, u"payload_hash"_s, u"removed_at_ms"_s};
    return columns;
}

int mediaCount(const Review &review, QLatin1String type)
{
    return int(std::count_if(review.media.begin(), review.media.end(),
        [type](const ReviewMedia &media) { return media.type.compare(type, Qt::CaseInsensitive) == 0; }));
}

QVariantList factsOf(const Review &review, const ReviewStore::Stamp &stamp)
{
    const auto hasText = !review.title.trimmed().isEmpty() || !review.body.trimmed().isEmpty();
    const std::optional<Timestamp> never;
    const auto &replied = review.reply ? review.reply->dateCreated : never;
    return {orNull(review.rating), orNull(review.status), orNull(review.sentiment), msOrNull(review.dateCreated),
        offsetOrNull(review.dateCreated), orNull(review.productId), orNull(review.variantId), orNull(review.orderId),
        orNull(review.orderNumber), orNull(review.customerId), orNull(review.languageCode), orNull(review.source),
        orNull(review.reviewer.countryCode), orNull(review.reviewer.zoneCode), orNull(review.reviewer.verifiedStatus),
        orNull(review.reviewer.isVerified), orNull(review.isRecommended), orNull(review.isIncentivized),
        orNull(review.containsProfanity), orNull(review.helpfulCount), orNull(review.unhelpfulCount),
        mediaCount(review, "image"_L1), mediaCount(review, "video"_L1), hasText, review.reply.has_value(),
        msOrNull(replied), offsetOrNull(replied), review.reply ? QVariant(review.reply->isPrivate) : QVariant(),
        stamp.observedAtMs, stamp.changedSeq, stamp.payloadHash, orNull(stamp.removedAtMs)};
}

QString insertSql()
{
    return u"INSERT INTO review (%1, review_id) VALUES (%2?)"_s.arg(
        factColumns().join(", "_L1), u"?, "_s.repeated(factColumns().size()));
}

QString updateSql()
{
    return u"UPDATE review SET %1 = ? WHERE id = ?"_s.arg(factColumns().join(" = ?, "_L1));
}

} // namespace

ReviewStore::ReviewStore(Database &database)
    : m_database(database)
{}

Result<std::optional<ReviewStore::Held>> ReviewStore::find(const RecordId &id)
{
    std::optional<Held> held;
    const auto read =
        m_database.eachRow(u"SELECT id, payload_hash, observed_at_ms, removed_at_ms FROM review WHERE review_id = ?"_s,
            {id.bytes()}, [&held](const Statement &row) {
                held = Held{.row = row.value(0).toLongLong(),
                    .payloadHash = row.value(1).toByteArray(),
                    .observedAtMs = row.value(2).toLongLong(),
                    .removedAtMs = optionalFrom<qint64>(row.value(3))};
            });
    return read.map([&held] { return held; });
}

Result<qint64> ReviewStore::add(const Review &review, const Stamp &stamp)
{
    static const auto sql = insertSql();
    auto values = factsOf(review, stamp);
    values.append(review.reviewId.bytes());
    return m_database.insert(sql, values).and_then([&](qint64 row) {
        return addText(row, review).and_then([&] { return addParts(row, review); }).map([row] { return row; });
    });
}

Result<void> ReviewStore::replace(qint64 row, const Review &review, const Stamp &stamp)
{
    static const auto sql = updateSql();
    auto values = factsOf(review, stamp);
    values.append(row);
    return m_database.execute(sql, values)
        .and_then([&] { return removeParts(row); })
        .and_then([&] { return addText(row, review); })
        .and_then([&] { return addParts(row, review); });
}

Result<void> ReviewStore::touch(qint64 row, qint64 observedAtMs)
{
    return m_database.execute(u"UPDATE review SET observed_at_ms = ? WHERE id = ?"_s, {observedAtMs, row});
}

Result<void> ReviewStore::addText(qint64 row, const Review &review)
{
    const auto &reviewer = review.reviewer;
    const auto reply = review.reply.value_or(ReviewReply());
    return m_database.execute(u"INSERT INTO review_text (review, title, body, reply_body, reply_raw_body, "
                              "subscriber_id, product_name, variant_name, sku, reviewer_name, reviewer_display_name, "
                              "reviewer_email, reviewer_avatar_url, reviewer_social_connection, "
                              "reviewer_country_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row, orNull(review.title), orNull(review.body), orNull(reply.body), orNull(reply.rawBody),
            orNull(review.subscriberId), orNull(review.productName), orNull(review.variantName), orNull(review.sku),
            orNull(reviewer.name), orNull(reviewer.displayName), orNull(reviewer.email), orNull(reviewer.avatarUrl),
            orNull(reviewer.socialConnection), orNull(reviewer.countryName)});
}

Result<void> ReviewStore::addParts(qint64 row, const Review &review)
{
    auto done = Result<void>();
    for (int i = 0; done && i < int(review.attributes.size()); ++i) {
        const auto &attribute = review.attributes[std::size_t(i)];
        const auto value = columnsOf(attribute.value);
        done = m_database.execute(u"INSERT INTO review_attribute VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row, i, toString(attribute.scope), orNull(attribute.title), orNull(attribute.type), value.text,
                value.number, value.choices, orNull(attribute.minLabel), orNull(attribute.midLabel),
                orNull(attribute.maxLabel)});
    }
    for (int i = 0; done && i < int(review.media.size()); ++i) {
        const auto &media = review.media[std::size_t(i)];
        done = m_database.execute(u"INSERT INTO review_media VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row, i, orNull(media.streamId), orNull(media.type), orNull(media.fullSizeUrl), orNull(media.largeUrl),
                orNull(media.thumbnailUrl), media.isHidden});
    }
    for (int i = 0; done && i < int(review.tags.size()); ++i)
        done = m_database.execute(u"INSERT INTO review_tag VALUES (?, ?, ?)"_s, {row, i, orNull(review.tags.at(i))});
    for (int i = 0; done && i < int(review.rewards.size()); ++i) {
        const auto &reward = review.rewards[std::size_t(i)];
        done = m_database.execute(u"INSERT INTO review_reward VALUES (?, ?, ?, ?, ?, ?)"_s,
            {row, i, orNull(reward.type), orNull(reward.value), orNull(reward.description),
                orNull(reward.integration)});
    }
    return done;
}

Result<void> ReviewStore::removeParts(qint64 row)
{
    auto done = Result<void>();
    for (const auto table :
        {"review_text"_L1, "review_attribute"_L1, "review_media"_L1, "review_tag"_L1, "review_reward"_L1}) {
        if (done)
            done = m_database.execute(u"DELETE FROM %1 WHERE review = ?"_s.arg(table), {row});
    }
    return done;
}

} // namespace plaudit
