// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/api_caller.h"

#include "domain/connection.h"
#include "okendo/answer_diagnosis.h"
#include "okendo/server_answer.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Q_LOGGING_CATEGORY(lcOkendo, "plaudit.okendo", QtWarningMsg)

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where a redirect leads; it must stay on the origin.
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
        qCInfo(lcOkendo) << "attempt" << call.attempts << "ended as" << toString(done.error().kind) << "- again in"
                         << pause->count() << "ms";
        if (m_options.onRetry)
            m_options.onRetry(done.error(), *pause);
        if (!m_clock.sleep(*pause, stop))
            return failure(ErrorKind::Cancelled);
    }
}

HttpRequest ApiCaller::requestFor(const Call &call) const
{
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
    return request;
}

Error ApiCaller::errorOf(const HttpResponse &response) const
{
    const auto credentials = m_credentials.value_or(ApiCredentials());
    return explained(errorFrom(response, credentials.userId, credentials.key, m_clock.utcMs()), response);
}

Result<HttpResponse> ApiCaller::attempt(const Call &call, const std::stop_token &stop)
{
    if (isInsecure(call.url))
        return failure(ErrorKind::InsecureUrl, u"plain http is for this machine only"_s, call.url.host());
    auto request = requestFor(call);
    for (int redirects = 0; redirects <= m_options.mostRedirects; ++redirects) {
        if (!m_limiter.acquire(stop))
            return failure(ErrorKind::Cancelled);
        qCDebug(lcOkendo) << request.method << request.url.path();
        auto response = m_transport.get(request, stop);
        if (!response || (response->status >= 200 && response->status <= 299))
            return response;
        if (!isRedirect(response->status))
            return failure(errorOf(*response));
        auto target = redirectTarget(*response, request.url);
        if (!target)
            return failure(std::move(target.error()));
        request.url = *std::move(target);
    }
    return failure(ErrorKind::UnexpectedAnswer, u"redirected more than %1 times"_s.arg(m_options.mostRedirects));
}

} // namespace plaudit
