// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/review_versions.h"

#include "cache/database.h"
#include "cache/values.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto columns = "way, stamp, at_ms, status, rating, helpful_count, unhelpful_count, has_reply, words_hash"_L1;

ReviewVersion versionFrom(const Statement &row)
{
    return {.way = row.value(0).toString() == toString(Way::Webhook) ? Way::Webhook : Way::Merchant,
        .stamp = row.value(1).toString(),
        .atMs = optionalFrom<qint64>(row.value(2)),
        .status = row.value(3).toString(),
        .rating = optionalFrom<int>(row.value(4)),
        .helpfulCount = optionalFrom<int>(row.value(5)),
        .unhelpfulCount = optionalFrom<int>(row.value(6)),
        .hasReply = row.value(7).toBool(),
        .wordsHash = row.value(8).toByteArray()};
}

bool saysTheSame(ReviewVersion a, const ReviewVersion &b)
{
    a.stamp = b.stamp;
    a.atMs = b.atMs;
    return a == b;
}

} // namespace

ReviewVersions::ReviewVersions(Database &database)
    : m_database(database)
{}

Result<void> ReviewVersions::keep(qint64 review, const Fact &fact, const Review &told, bool isNew)
{
    if (fact.way != Way::Merchant && fact.way != Way::Webhook)
        return {};
    const bool isWebhook = fact.way == Way::Webhook;
    const auto words = (told.title + QChar(0x1f) + told.body).toUtf8();
    const ReviewVersion version{.way = fact.way,
        .stamp = isWebhook ? fact.sequence.toText() : QString::number(*fact.observedAtMs),
        .atMs = fact.observedAtMs,
        .status = told.status,
        .rating = told.rating,
        .helpfulCount = told.helpfulCount,
        .unhelpfulCount = told.unhelpfulCount,
        .hasReply = told.reply.has_value(),
        .wordsHash = QCryptographicHash::hash(words, QCryptographicHash::Blake2b_160).left(8)};
    return isWebhook || isNew ? add(review, version) : keepAnswer(review, version);
}

Result<void> ReviewVersions::add(qint64 review, const ReviewVersion &version)
{
    return m_database.execute(
        u"INSERT INTO review_version (review, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (review, way, stamp) DO UPDATE SET at_ms = CASE WHEN at_ms IS NULL THEN excluded.at_ms "
        "WHEN excluded.at_ms IS NULL THEN at_ms ELSE min(at_ms, excluded.at_ms) END"_s.arg(columns),
        {review, toString(version.way), version.stamp, orNull(version.atMs), orNull(version.status),
            orNull(version.rating), orNull(version.helpfulCount), orNull(version.unhelpfulCount), version.hasReply,
            version.wordsHash});
}

Result<void> ReviewVersions::keepAnswer(qint64 review, const ReviewVersion &version)
{
    std::optional<ReviewVersion> before, after;
    const auto way = toString(Way::Merchant);
    auto read =
        m_database
            .eachRow(u"SELECT %1 FROM review_version WHERE review = ? AND way = ? AND at_ms <= ? "
                     "ORDER BY at_ms DESC LIMIT 1"_s.arg(columns),
                {review, way, *version.atMs}, [&](const Statement &row) { before = versionFrom(row); })
            .and_then([&] {
                return m_database.eachRow(u"SELECT %1 FROM review_version WHERE review = ? AND way = ? AND at_ms > ? "
                                          "ORDER BY at_ms LIMIT 1"_s.arg(columns),
                    {review, way, *version.atMs}, [&](const Statement &row) { after = versionFrom(row); });
            });
    if (!read || (before && saysTheSame(*before, version)))
        return read;
    auto done = Result<void>();
    if (after && saysTheSame(*after, version)) {
        done = m_database.execute(
            u"DELETE FROM review_version WHERE review = ? AND way = ? AND stamp = ?"_s, {review, way, after->stamp});
    }
    return done.and_then([&] { return add(review, version); });
}

Result<std::vector<ReviewVersion>> ReviewVersions::of(const RecordId &id)
{
    std::vector<ReviewVersion> versions;
    return m_database
        .eachRow(u"SELECT %1 FROM review_version WHERE review = (SELECT id FROM review WHERE review_id = ?) "
                 "ORDER BY at_ms IS NOT NULL, at_ms, length(stamp), stamp"_s.arg(columns),
            {id.bytes()}, [&](const Statement &row) { versions.push_back(versionFrom(row)); })
        .map([&] { return std::move(versions); });
}

} // namespace plaudit
