// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_insert.h"

#include "cache/schema.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

BareInsert::BareInsert(std::unique_ptr<Database> database, Statement statement)
    : m_database(std::move(database))
    , m_insert(std::move(statement))
{}

Result<BareInsert> BareInsert::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return failure(migrated.error());
    auto statement = (*database)->prepare(
        u"INSERT INTO review (review_id, rating, status, sentiment, date_created_ms, date_created_offset, product_id, "
        "variant_id, order_id, order_number, customer_id, language_code, source, country_code, zone_code, "
        "verified_status, is_verified, is_recommended, is_incentivized, contains_profanity, helpful_count, "
        "unhelpful_count, image_count, video_count, has_text, has_reply, reply_date_ms, reply_date_offset, "
        "reply_is_private, observed_at_ms, changed_seq, payload_hash, removed_at_ms) VALUES (%1?)"_s.arg(
            u"?, "_s.repeated(32)));
    if (!statement)
        return failure(statement.error());
    return BareInsert(std::move(*database), std::move(*statement));
}

bool BareInsert::insert(const std::vector<IncomingReview> &reviews)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return false;
    const QByteArray hash(20, 'h');
    for (const auto &[review, payload] : reviews) {
        const auto dateMs = review.dateCreated ? QVariant(review.dateCreated->utcMs) : QVariant();
        const auto rating = review.rating ? QVariant(*review.rating) : QVariant();
        const QVariantList values{review.reviewId.bytes(), rating, review.status, review.sentiment, dateMs, 0,
            review.productId, QVariant(), review.orderId, review.orderNumber, review.customerId, review.languageCode,
            QVariant(), review.reviewer.countryCode, QVariant(), review.reviewer.verifiedStatus, true, true, QVariant(),
            QVariant(), review.helpfulCount.value_or(0), 0, int(review.media.size()), 0, 1, 0, QVariant(), QVariant(),
            QVariant(), 1, 1, hash, QVariant()};
        for (int i = 0; i < int(values.size()); ++i)
            m_insert.bind(i, values.at(i));
        if (!m_insert.run())
            return false;
    }
    return transaction->commit().has_value();
}

} // namespace plaudit
