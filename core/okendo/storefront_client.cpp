// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/storefront_client.h"

#include "okendo/answer_diagnosis.h"
#include "okendo/next_url.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int documentedLimit = 25;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

/// As the API wants it: `shopify-123`.
QString platformId(const QString &productId)
{
    const bool isBare = !productId.isEmpty() &&
                        std::all_of(productId.begin(), productId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isBare ? u"shopify-"_s + productId : productId;
}

Result<void> notOfAnUnknownStore(const HttpResponse &response)
{
    if (response.body.trimmed().isEmpty())
        return failure({.kind = ErrorKind::NotFound,
            .detail = u"HTTP %1 with an empty body"_s.arg(response.status),
            .httpStatus = response.status,
            .retryAfter = {},
            .subject = storefrontSubject});
    return {};
}

qint64 numberIn(const QJsonObject &json, QLatin1String name)
{
    return std::max<qint64>(0, json[name].toInteger());
}

Result<ReviewAggregate> aggregateFrom(const QByteArray &body, const QString &productId)
{
    const auto whole = QJsonDocument::fromJson(body).object();
    const auto json = whole.contains("reviewAggregate"_L1) ? whole["reviewAggregate"_L1].toObject() : whole;
    // Older answers know reviews with a text alone.
    const bool hasBoth = json.contains("ratingAndReviewCount"_L1);
    if (!hasBoth && !json.contains("reviewCount"_L1))
        return failure(ErrorKind::UnreadablePage, u"the answer has no counts of reviews"_s);
    ReviewAggregate aggregate{.productId = productId};
    aggregate.count = numberIn(json, hasBoth ? "ratingAndReviewCount"_L1 : "reviewCount"_L1);
    aggregate.ratingTotal = numberIn(json, hasBoth ? "ratingAndReviewValuesTotal"_L1 : "reviewRatingValuesTotal"_L1);
    const auto levels = json[hasBoth ? "ratingAndReviewCountByLevel"_L1 : "reviewCountByLevel"_L1].toObject();
    for (std::size_t i = 0; i < aggregate.byRating.size(); ++i)
        aggregate.byRating[i] = std::max<qint64>(0, levels[u"level%1Count"_s.arg(i + 1)].toInteger());
    return aggregate;
}

} // namespace

StorefrontClient::StorefrontClient(Transport &transport, Clock &clock, QUrl origin, QString userId,
    std::optional<ApiCredentials> credentials, ApiCaller::Options options)
    : m_clock(clock)
    , m_origin(std::move(origin))
    , m_userId(std::move(userId))
    , m_caller(transport, clock, std::move(credentials), std::move(options))
{}

ApiCaller::Call StorefrontClient::to(const QString &productId, const QString &what) const
{
    const auto product = productId.isEmpty() ? QString() : u"/products/"_s + encoded(platformId(productId));
    auto url = m_origin;
    url.setPath(u"/v1/stores/"_s + encoded(m_userId) + product + what, QUrl::StrictMode);
    return {.method = "GET"_ba, .url = url};
}

Result<StorefrontAnswer> StorefrontClient::reviews(const StorefrontQuery &query, const std::stop_token &stop)
{
    auto answer = page(query, stop);
    const bool isLimitRefused =
        !answer && answer.error().kind == ErrorKind::BadRequest && query.cursor.isEmpty() && m_limit > documentedLimit;
    if (!isLimitRefused)
        return answer;
    m_limit = documentedLimit;
    return page(query, stop);
}

Result<StorefrontAnswer> StorefrontClient::page(const StorefrontQuery &query, const std::stop_token &stop)
{
    auto asked = to(query.productId, u"/reviews"_s);
    auto parameters = "limit=" + QByteArray::number(m_limit) + "&orderBy=date%20desc";
    if (!query.cursor.isEmpty())
        parameters += "&lastEvaluated=" + QUrl::toPercentEncoding(query.cursor);
    asked.url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    StorefrontAnswer answer;
    const auto read = [&](const HttpResponse &response) -> Result<void> {
        answer.answeredAtMs = m_clock.utcMs();
        return notOfAnUnknownStore(response)
            .and_then([&] { return decodeReviewPage(response.body); })
            .map([&](ReviewPage &&page) { answer.page = std::move(page); });
    };
    if (auto done = m_caller.call(asked, read, stop); !done)
        return failure(std::move(done.error()));
    // The API lists no others, whatever else it says of them.
    giveStatus(answer.page, ReviewStatus::Approved);
    auto next = cursorFromNextUrl(answer.page.nextUrl, m_origin);
    if (!next)
        return failure(std::move(next.error()));
    if (!next->isEmpty() && *next == query.cursor)
        return failure(ErrorKind::RepeatedCursor, u"the next page is the one just read"_s);
    answer.nextCursor = *std::move(next);
    return answer;
}

Result<std::optional<ReviewAggregate>> StorefrontClient::aggregate(
    const QString &productId, const std::stop_token &stop)
{
    auto asked = to(productId, u"/review_aggregate"_s);
    std::optional<ReviewAggregate> aggregate;
    const auto read = [&](const HttpResponse &response) -> Result<void> {
        return notOfAnUnknownStore(response)
            .and_then([&] { return aggregateFrom(response.body, productId); })
            .map([&](ReviewAggregate &&told) { aggregate = std::move(told); });
    };
    const auto done = m_caller.call(asked, read, stop);
    const bool isUnknownProduct = !done && done.error().kind == ErrorKind::NotFound && !productId.isEmpty() &&
                                  done.error().subject != storefrontSubject;
    if (!done && !isUnknownProduct)
        return failure(done.error());
    return aggregate;
}

Result<int> StorefrontClient::validate(const std::stop_token &stop)
{
    auto asked = to({}, u"/reviews"_s);
    asked.url.setQuery(u"limit=1"_s);
    int status = 0;
    const auto read = [&status](const HttpResponse &response) {
        status = response.status;
        return reviewsIn(response).map([](qsizetype) {});
    };
    return m_caller.call(asked, read, stop).map([&status] { return status; });
}

} // namespace plaudit
