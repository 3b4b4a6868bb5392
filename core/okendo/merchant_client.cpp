// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/merchant_client.h"

#include "domain/connection.h"
#include "okendo/answer_diagnosis.h"
#include "okendo/next_url.h"
#include "okendo/server_answer.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Q_LOGGING_CATEGORY(lcOkendo, "plaudit.okendo", QtWarningMsg)

constexpr int mostRedirects = 3;
constexpr int largestPage = 100;

using Parameters = std::initializer_list<std::pair<QLatin1String, QString>>;

/// Every reserved character of a value is encoded, so that the server reads back exactly the same text.
QUrl enterpriseUrl(const QUrl &origin, const QString &path, const Parameters &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        query += query.isEmpty() ? "" : "&";
        query += name.latin1() + "="_ba + QUrl::toPercentEncoding(value);
    }
    auto url = origin;
    url.setPath("/enterprise"_L1 + path, QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

/// An id as one part of a path, whatever somebody typed for it.
QString pathPart(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where a redirect leads; it must stay on the account's origin.
Result<QUrl> redirectTarget(const HttpResponse &response, const QUrl &from)
{
    const auto location = response.header("Location").trimmed();
    const auto target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !target.isValid())
        return failure(ErrorKind::UnexpectedAnswer, u"HTTP %1 without a usable Location"_s.arg(response.status));
    if (!isSameOrigin(target, from) || !target.userInfo().isEmpty())
        return failure({.kind = ErrorKind::ForeignHost,
            .detail = u"HTTP %1 leads to another origin"_s.arg(response.status),
            .httpStatus = response.status,
            .retryAfter = {},
            .subject = target.host()});
    return target;
}

/// Cut off, or somebody else's page.
bool isNoReview(RecordFault fault)
{
    return fault == RecordFault::NotAnObject || fault == RecordFault::UnreadableJson;
}

/// Where the record itself says none. Its payload says so too, so that it is read again as it was read now.
void setStatus(DecodedReview &decoded, const QString &status)
{
    if (!decoded.review.status.isEmpty())
        return;
    decoded.review.status = status;
    decoded.payload.insert(decoded.payload.indexOf('{') + 1, "\"status\":\"" + status.toLatin1() + "\",");
}

} // namespace

MerchantClient::MerchantClient(Transport &transport, Clock &clock, MerchantAccount account, Options options)
    : m_transport(transport)
    , m_clock(clock)
    , m_account(std::move(account))
    , m_options(std::move(options))
    , m_limiter(clock, m_options.requestsPerSecond)
    , m_random(m_options.jitterSeed != 0 ? m_options.jitterSeed : QRandomGenerator::system()->generate())
{}

template<class Page, class Decode>
Result<PageAnswer<Page>> MerchantClient::page(const QUrl &url, const std::stop_token &stop, Decode decode)
{
    auto answer = retried(url, stop, [&](const HttpResponse &response) {
        const auto answeredAtMs = m_clock.utcMs();
        return decode(response.body)
            .map([answeredAtMs](Page &&page) {
                return PageAnswer<Page>{.page = std::move(page), .nextCursor = {}, .answeredAtMs = answeredAtMs};
            })
            .map_error([&](Error error) { return explained(std::move(error), response); });
    });
    if (!answer)
        return answer;
    auto cursor = cursorFromNextUrl(answer->page.nextUrl, m_account.origin);
    if (!cursor)
        return failure(std::move(cursor.error()));
    answer->nextCursor = *std::move(cursor);
    return answer;
}

Result<ReviewAnswer> MerchantClient::reviews(const ReviewQuery &query, const std::stop_token &stop)
{
    Q_ASSERT(query.status != ReviewStatus::Other);
    Q_ASSERT(query.limit >= 1 && query.limit <= largestPage);
    const auto url = enterpriseUrl(m_account.origin, u"/reviews"_s,
        {{"limit"_L1, QString::number(query.limit)}, {"orderBy"_L1, u"date desc"_s},
            {"status"_L1, toString(query.status)}, {"lastEvaluated"_L1, query.cursor}});
    auto answer = page<ReviewPage>(url, stop, decodeReviewPage);
    for (std::size_t i = 0; answer && i < answer->page.records.size(); ++i)
        setStatus(answer->page.records[i], toString(query.status));
    return answer;
}

Result<ResponseAnswer> MerchantClient::responses(const ResponseQuery &query, const std::stop_token &stop)
{
    Q_ASSERT(query.limit >= 1 && query.limit <= largestPage);
    const auto url = enterpriseUrl(m_account.origin, u"/surveys/%1/responses"_s.arg(pathPart(query.surveyId)),
        {{"limit"_L1, QString::number(query.limit)}, {"orderBy"_L1, u"date desc"_s},
            {"lastEvaluated"_L1, query.cursor}});
    return page<ResponsePage>(url, stop, decodeResponsePage);
}

Result<SingleReviewAnswer> MerchantClient::review(const RecordId &id, const std::stop_token &stop)
{
    const auto url = enterpriseUrl(m_account.origin, u"/reviews/%1"_s.arg(pathPart(id.toText())), {});
    auto answer = retried(url, stop, [this](const HttpResponse &response) {
        SingleReviewAnswer single{.review = {}, .faulty = {}, .answeredAtMs = m_clock.utcMs()};
        auto decoded = decodeReview(response.body);
        if (!decoded && isNoReview(decoded.error().fault))
            return Result<SingleReviewAnswer>(failure(ErrorKind::UnreadablePage, u"the answer is no review"_s));
        if (decoded)
            single.review = *std::move(decoded);
        else
            single.faulty = std::move(decoded.error());
        return Result<SingleReviewAnswer>(std::move(single));
    });
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return SingleReviewAnswer{.review = {}, .faulty = {}, .answeredAtMs = m_clock.utcMs()};
    return answer;
}

Result<int> MerchantClient::validate(const std::stop_token &stop)
{
    const auto url = enterpriseUrl(m_account.origin, u"/reviews"_s, {{"limit"_L1, u"1"_s}});
    return retried(url, stop, [](const HttpResponse &response) {
        return reviewsIn(response).map([&](qsizetype) { return response.status; });
    });
}

template<class Read>
auto MerchantClient::retried(const QUrl &url, const std::stop_token &stop, Read read) -> decltype(read(HttpResponse{}))
{
    for (int number = 1;; ++number) {
        auto answer = attempt(url, stop).and_then(read);
        if (answer)
            return answer;
        const auto pause = m_options.retry.pauseAfter(number, answer.error(), m_random);
        if (!pause)
            return answer;
        qCInfo(lcOkendo) << "attempt" << number << "ended as" << toString(answer.error().kind) << "- again in"
                         << pause->count() << "ms";
        if (m_options.onRetry)
            m_options.onRetry(answer.error(), *pause);
        if (!m_clock.sleep(*pause, stop))
            return failure(ErrorKind::Cancelled);
    }
}

Result<HttpResponse> MerchantClient::attempt(const QUrl &url, const std::stop_token &stop)
{
    if (isInsecure(url))
        return failure(ErrorKind::InsecureUrl, u"plain http is for this machine only"_s, url.host());
    const auto token = (m_account.userId + u':' + m_account.key.reveal()).toUtf8().toBase64();
    HttpRequest request{.url = url,
        .headers = {{"Authorization"_ba, "Basic " + token}, {"okendo-api-version"_ba, m_options.apiVersion},
            {"Accept"_ba, "application/json"_ba}, {"User-Agent"_ba, "Plaudit/" PLAUDIT_VERSION ""_ba}},
        .timeout = m_options.timeout};
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (!m_limiter.acquire(stop))
            return failure(ErrorKind::Cancelled);
        qCDebug(lcOkendo) << "GET" << request.url.path();
        auto response = m_transport.get(request, stop);
        if (!response || response->status == 200)
            return response;
        if (!isRedirect(response->status))
            return failure(
                explained(errorFrom(*response, m_account.userId, m_account.key, m_clock.utcMs()), *response));
        auto target = redirectTarget(*response, request.url);
        if (!target)
            return failure(std::move(target.error()));
        request.url = *std::move(target);
    }
    return failure(ErrorKind::UnexpectedAnswer, u"redirected more than %1 times"_s.arg(mostRedirects));
}

} // namespace plaudit
