// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review_aggregate.h"
#include "okendo/api_caller.h"
#include "okendo/review_decoder.h"

#include <optional>

namespace plaudit
{

struct StorefrontQuery
{
    QString productId; ///< with or without `shopify-`; empty: of all products
    QString cursor;    ///< verbatim from an earlier page; empty for the first
};

struct StorefrontAnswer
{
    ReviewPage page;
    QString nextCursor;      ///< empty on the last page
    qint64 answeredAtMs = 0; ///< UTC
};

/// The public Storefront API of one store: published reviews and their counts, without emails, orders and sentiment.
/// Threads and pace as with ApiCaller. A store that Okendo doesn't know answers with 200 and nothing at all: a NotFound
/// about storefrontSubject.
class StorefrontClient
{
public:
    /// The client appends `/v1/stores/ID` to the origin. Few stores have a user name and a password.
    StorefrontClient(Transport &transport, Clock &clock, QUrl origin, QString userId,
        std::optional<ApiCredentials> credentials, ApiCaller::Options options);

    /// One page, newest first. It asks for 100 and, where that is refused, for the 25 that are documented. A next
    /// cursor equal to the query's own is a RepeatedCursor.
    [[nodiscard]] Result<StorefrontAnswer> reviews(const StorefrontQuery &query, const std::stop_token &stop);
    /// Nothing for a product that Okendo doesn't know.
    [[nodiscard]] Result<std::optional<ReviewAggregate>> aggregate(
        const QString &productId, const std::stop_token &stop);
    /// One review: 200 with a list means that the store is known. Gives the status; nothing of the body is kept. Errors
    /// of what is no list: those of reviewsIn().
    [[nodiscard]] Result<int> validate(const std::stop_token &stop);

private:
    [[nodiscard]] ApiCaller::Call to(const QString &productId, const QString &what) const;
    [[nodiscard]] Result<StorefrontAnswer> page(const StorefrontQuery &query, const std::stop_token &stop);

    Clock &m_clock;
    QUrl m_origin;
    QString m_userId;
    int m_limit = 100;
    ApiCaller m_caller;
};

/// The subject of a NotFound about a store.
inline const auto storefrontSubject = QStringLiteral("storefront");

} // namespace plaudit
