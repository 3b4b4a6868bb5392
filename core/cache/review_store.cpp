// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/review_store.h"

#include "cache/attribute_value.h"
#include "cache/database.h"
#include "cache/values.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

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
        u"reply_is_private"_s, u"changed_seq"_s, u"payload_hash"_s, u"parts_hash"_s};
    static const auto all = columns + candidateColumns();
    return all;
}

int mediaCount(const Review &review, QLatin1String type)
{
    return int(std::count_if(review.media.begin(), review.media.end(),
        [type](const ReviewMedia &media) { return media.type.compare(type, Qt::CaseInsensitive) == 0; }));
}

QVariantList factsOf(
    const Review &review, const Candidates &now, qint64 changedSeq, const QByteArray &hash, const QByteArray &parts)
{
    const auto hasText = !review.title.trimmed().isEmpty() || !review.body.trimmed().isEmpty();
    const std::optional<Timestamp> never;
    const auto &replied = review.reply ? review.reply->dateCreated : never;
    const QVariantList facts{orNull(review.rating), orNull(review.status), orNull(review.sentiment),
        msOrNull(review.dateCreated), offsetOrNull(review.dateCreated), orNull(review.productId),
        orNull(review.variantId), orNull(review.orderId), orNull(review.orderNumber), orNull(review.customerId),
        orNull(review.languageCode), orNull(review.source), orNull(review.reviewer.countryCode),
        orNull(review.reviewer.zoneCode), orNull(review.reviewer.verifiedStatus), orNull(review.reviewer.isVerified),
        orNull(review.isRecommended), orNull(review.isIncentivized), orNull(review.containsProfanity),
        orNull(review.helpfulCount), orNull(review.unhelpfulCount), mediaCount(review, "image"_L1),
        mediaCount(review, "video"_L1), hasText, review.reply.has_value(), msOrNull(replied), offsetOrNull(replied),
        review.reply ? QVariant(review.reply->isPrivate) : QVariant(), changedSeq, notNull(hash), parts};
    return facts + valuesOf(now);
}

/// Of all that lies in tables of parts.
QByteArray partsHashOf(const Review &review)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const auto &attribute : review.attributes) {
        const auto value = columnsOf(attribute.value);
        out << int(attribute.scope) << attribute.title << attribute.type << value.text.toString()
            << value.number.toDouble() << value.choices.toString() << attribute.minLabel << attribute.midLabel
            << attribute.maxLabel;
    }
    out << qint64(review.media.size());
    for (const auto &media : review.media)
        out << media.streamId << media.type << media.fullSizeUrl << media.largeUrl << media.thumbnailUrl
            << media.isHidden;
    out << review.tags << qint64(review.rewards.size());
    for (const auto &reward : review.rewards)
        out << reward.type << reward.value << reward.description << reward.integration;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

QString insertSql()
{
    return u"INSERT INTO review (%1, review_id) VALUES (%2?)"_s.arg(
        factColumns().join(", "_L1), u"?, "_s.repeated(factColumns().size()));
}

/// Not INSERT OR REPLACE, which deletes what was there behind the back of the triggers that search relies on.
QString textSql()
{
    const QStringList columns{u"title"_s, u"body"_s, u"reply_body"_s, u"reply_raw_body"_s, u"subscriber_id"_s,
        u"product_name"_s, u"variant_name"_s, u"sku"_s, u"reviewer_name"_s, u"reviewer_display_name"_s,
        u"reviewer_email"_s, u"reviewer_avatar_url"_s, u"reviewer_social_connection"_s, u"reviewer_country_name"_s};
    QStringList updates;
    for (const auto &column : columns)
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO review_text (review, %1) VALUES (?%2) ON CONFLICT DO UPDATE SET %3"_s.arg(
        columns.join(", "_L1), u", ?"_s.repeated(columns.size()), updates.join(", "_L1));
}

QString updateSql()
{
    return u"UPDATE review SET %1 = ? WHERE id = ?"_s.arg(factColumns().join(" = ?, "_L1));
}

} // namespace

ReviewStore::ReviewStore(Database &database, const PayloadDecoders &decoders)
    : m_database(database)
    , m_decoders(decoders)
    , m_catalogue(database)
    , m_versions(database)
{}

QString ReviewStore::kind()
{
    return u"review"_s;
}

Result<HeldRecord> ReviewStore::find(const RecordId &id)
{
    static const auto sql = findRecordSql(u"review"_s, u"review_id"_s);
    HeldRecord held;
    return m_database
        .eachRow(sql, {id.bytes(), kind(), id.bytes()}, [&held](const Statement &row) { held = heldRecordFrom(row); })
        .map([&held] { return held; });
}

Result<qint64> ReviewStore::write(const HeldRecord &held, const RecordId &id, const Review &review,
    const Candidates &now, const Newest &, qint64 changedSeq)
{
    static const auto insert = insertSql();
    static const auto update = updateSql();
    const auto parts = partsHashOf(review);
    auto values = factsOf(review, now, changedSeq, now.hash(), parts);
    if (held.row == 0) {
        values.append(id.bytes());
        return m_database.insert(insert, values).and_then([&](qint64 row) {
            return writeText(row, review).and_then([&] { return addParts(row, review); }).map([row] { return row; });
        });
    }
    values.append(held.row);
    auto done = m_database.execute(update, values).and_then([&] { return writeText(held.row, review); });
    if (done && parts != held.partsHash)
        done = removeParts(held.row).and_then([&] { return addParts(held.row, review); });
    return done.map([&held] { return held.row; });
}

Result<void> ReviewStore::stamp(qint64 row, const Candidates &now, const Newest &, std::optional<qint64> changedSeq)
{
    return stampRecord(m_database, u"review"_s, row, now, changedSeq);
}

Result<void> ReviewStore::told(qint64 row, const Fact &fact, const Review &review, const Candidates &before, bool isNew)
{
    if (!isNew && fact.way != Way::Webhook && fact.hash == before.hashBy(fact.way) &&
        fact.observedAtMs >= before.restMs)
        return {};
    return m_catalogue.keep(review).and_then([&] { return m_versions.keep(row, fact, review, isNew); });
}

std::optional<Review> ReviewStore::decode(const QByteArray &payload, Way way) const
{
    return m_decoders.review ? m_decoders.review(payload, way) : std::nullopt;
}

Result<void> ReviewStore::writeText(qint64 row, const Review &review)
{
    static const auto sql = textSql();
    const auto &reviewer = review.reviewer;
    const auto reply = review.reply.value_or(ReviewReply());
    return m_database.execute(
        sql, {row, orNull(review.title), orNull(review.body), orNull(reply.body), orNull(reply.rawBody),
                 orNull(review.subscriberId), orNull(review.productName), orNull(review.variantName),
                 orNull(review.sku), orNull(reviewer.name), orNull(reviewer.displayName), orNull(reviewer.email),
                 orNull(reviewer.avatarUrl), orNull(reviewer.socialConnection), orNull(reviewer.countryName)});
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
    for (const auto table : {"review_attribute"_L1, "review_media"_L1, "review_tag"_L1, "review_reward"_L1}) {
        if (done)
            done = m_database.execute(u"DELETE FROM %1 WHERE review = ?"_s.arg(table), {row});
    }
    return done;
}

} // namespace plaudit
