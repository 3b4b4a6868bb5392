// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/api_caller.h"

#include "domain/connection.h"
#include "okendo/answer_diagnosis.h"
#include "okendo/server_answer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isRedirect(int status)
{
    return status >= 300 && status <= 399 && status != 304;
}

Error refusedRedirect(const HttpResponse &response, const QUrl &from)
{
    const auto target = from.resolved(QUrl::fromEncoded(response.header("Location").trimmed(), QUrl::StrictMode));
    const bool isForeign = target.isValid() && !isSameOrigin(target, from);
    return {.kind = isForeign ? ErrorKind::ForeignHost : ErrorKind::UnexpectedAnswer,
        .detail = u"HTTP %1, which is not followed"_s.arg(response.status),
        .httpStatus = response.status,
        .retryAfter = {},
        .subject = isForeign ? target.host() : from.host()};
}

bool mayBeRepeated(ApiCaller::Again again, ErrorKind kind)
{
    // A request that was refused, or never arrived, did nothing.
    return again == ApiCaller::Again::Always || kind == ErrorKind::RateLimited || kind == ErrorKind::HostNotFound ||
           kind == ErrorKind::ConnectionFailed;
}

} // namespace

ApiCaller::ApiCaller(Transport &transport, Clock &clock, std::optional<ApiCredentials> credentials, Options options)
    : m_transport(transport)
    , m_clock(clock)
    , m_credentials(std::move(credentials))
    , m_options(std::move(options))
    , m_limiter(clock, m_options.requestsPerSecond)
    , m_random(m_options.jitterSeed != 0 ? m_options.jitterSeed : QRandomGenerator::system()->generate())
{}

Result<void> ApiCaller::call(
    Call &call, const std::function<Result<void>(const HttpResponse &)> &read, const std::stop_token &stop)
{
    for (call.attempts = 1;; ++call.attempts) {
        auto done = attempt(call, stop).and_then(read);
        if (done || !mayBeRepeated(call.again, done.error().kind))
            return done;
        const auto pause = m_options.retry.pauseAfter(call.attempts, done.error(), m_random);
        if (!pause)
            return done;
        if (m_options.onRetry)
            m_options.onRetry(done.error(), *pause);
        if (!m_clock.sleep(*pause, stop))
            return failure(ErrorKind::Cancelled);
    }
}

Result<HttpResponse> ApiCaller::attempt(const Call &call, const std::stop_token &stop)
{
    if (isInsecure(call.url))
        return failure(ErrorKind::InsecureUrl, u"plain http is for this machine only"_s, call.url.host());
    HttpRequest request{.url = call.url,
        .headers = {{"okendo-api-version"_ba, m_options.apiVersion}, {"Accept"_ba, "application/json"_ba},
            {"User-Agent"_ba, "Plaudit/" PLAUDIT_VERSION ""_ba}},
        .timeout = m_options.timeout,
        .method = call.method,
        .body = call.body};
    if (m_credentials) {
        const auto token = (m_credentials->userId + u':' + m_credentials->key.reveal()).toUtf8().toBase64();
        request.headers.append({"Authorization"_ba, "Basic " + token});
    }
    if (!call.body.isEmpty())
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
    if (!m_limiter.acquire(stop))
        return failure(ErrorKind::Cancelled);
    auto response = m_transport.get(request, stop);
    if (!response || (response->status >= 200 && response->status <= 299))
        return response;
    if (isRedirect(response->status))
        return failure(refusedRedirect(*response, call.url));
    const auto credentials = m_credentials.value_or(ApiCredentials());
    return failure(explained(errorFrom(*response, credentials.userId, credentials.key, m_clock.utcMs()), *response));
}

} // namespace plaudit
