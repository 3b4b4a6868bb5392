// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "cache/writer.h"
#include "core/cache/fails_with.h"

#include <QTemporaryDir>

namespace plaudit
{

/// A database of its own with one connection and a running run.
struct CacheFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plaudit.db"));
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Reader> reader;
    qint64 connectionId = 0;
    qint64 runId = 0;

    [[nodiscard]] bool open()
    {
        auto opened = Writer::open(path);
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().detail));
            return false;
        }
        writer = std::move(*opened);
        Connection connection;
        connection.userId = QStringLiteral("51eb4f5f-0000-4000-8000-000000000000");
        const auto saved = writer->saveConnection(connection).get();
        connectionId = saved ? saved->id : 0;
        const auto run = writer->beginRun(connectionId, 1'000).get();
        runId = run.value_or(0);
        auto read = Reader::open(path);
        if (!run || !read)
            return false;
        reader = std::move(*read);
        return true;
    }

    [[nodiscard]] PageCommit page(qint64 observedAtMs, std::vector<IncomingReview> reviews = {}) const
    {
        PageCommit commit{.runId = runId, .observedAtMs = observedAtMs, .reviews = std::move(reviews)};
        commit.checkpoint.connectionId = connectionId;
        commit.checkpoint.stream = QStringLiteral("reviews:approved");
        commit.checkpoint.walk = WalkKind::First;
        commit.checkpoint.cursor = QStringLiteral("/reviews?after=%1").arg(observedAtMs);
        return commit;
    }
};

/// The n-th id of a test.
inline RecordId reviewId(int n)
{
    return RecordId::fromText(QStringLiteral("fb3d343b-0b5d-42b5-a501-%1").arg(n, 12, 10, QLatin1Char('0')));
}

inline Review minimalReview(int n)
{
    Review review;
    review.reviewId = reviewId(n);
    return review;
}

inline Review shortReview(int n, int rating)
{
    auto review = minimalReview(n);
    review.rating = rating;
    review.status = QStringLiteral("approved");
    review.productId = QStringLiteral("7001");
    review.productName = QStringLiteral("Desk lamp");
    return review;
}

/// A value in every field, each its own.
inline Review fullReview(int n)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    auto review = minimalReview(n);
    review.subscriberId = text("51eb4f5f-0000-4000-8000-000000000000");
    review.rating = 4;
    review.status = text("approved");
    review.sentiment = text("mixed");
    review.dateCreated = Timestamp{.utcMs = 1'704'164'645'678, .offsetSeconds = 3'600};
    review.title = text("Größer als gedacht");
    review.body = text("<b>Fine</b> 😀\nsecond line");
    review.languageCode = text("de");
    review.source = text("email");
    review.productId = text("7001");
    review.productName = text("Desk lamp");
    review.variantId = text("8002");
    review.variantName = text("Large / green");
    review.sku = text("DL-8002");
    review.orderId = text("123456789");
    review.orderNumber = text("#OKR1001");
    review.customerId = text("0C2CBA5D-0000-4000-8000-0000000000AB");
    review.reviewer = {.name = text("Ann Example"),
        .displayName = text("Ann E."),
        .email = text("ann@example.com"),
        .avatarUrl = text("https://example.com/a.png"),
        .socialConnection = text("facebook"),
        .verifiedStatus = text("Verified Buyer"),
        .isVerified = true,
        .countryCode = text("AU"),
        .countryName = text("Australia"),
        .zoneCode = text("NSW")};
    review.isRecommended = true;
    review.isIncentivized = false;
    review.containsProfanity = false;
    review.helpfulCount = 12;
    review.unhelpfulCount = 0;
    review.reply = ReviewReply{.body = text("<p>Thanks</p>"),
        .rawBody = text("Thanks"),
        .dateCreated = Timestamp{.utcMs = 1'704'251'045'000, .offsetSeconds = -18'000},
        .isPrivate = true};
    review.attributes = {{.scope = AttributeScope::Scale,
                             .title = text("Fit"),
                             .type = text("centered-range"),
                             .value = 0.5,
                             .minLabel = text("Small"),
                             .midLabel = text("True"),
                             .maxLabel = text("Large")},
        {.scope = AttributeScope::Product, .title = text("Feel"), .type = text("drop-down"), .value = text("Soft")},
        {.scope = AttributeScope::Reviewer,
            .title = text("Uses"),
            .type = text("multi-value"),
            .value = QStringList{text("home, \"office\""), text("köln")}},
        {.scope = AttributeScope::Reviewer, .title = text("Age"), .type = text("single-value"), .value = QString()}};
    review.media = {{.streamId = text("m1"),
                        .type = text("image"),
                        .fullSizeUrl = text("https://example.com/f.jpg"),
                        .largeUrl = text("https://example.com/l.jpg"),
                        .thumbnailUrl = text("https://example.com/t.jpg"),
                        .isHidden = true},
        {.streamId = text("m2"), .type = text("video")}};
    review.rewards = {{.type = text("coupon"),
        .value = text("OKR-CODE"),
        .description = text("$10 off"),
        .integration = text("shopify")}};
    review.tags = {text("vip"), text("repeat"), text("vip")};
    return review;
}

inline IncomingReview incoming(const Review &review, const QByteArray &payload)
{
    return {.review = review, .payload = payload};
}

} // namespace plaudit
