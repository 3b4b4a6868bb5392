// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "okendo/rate_limiter.h"
#include "okendo/retry_policy.h"
#include "okendo/transport.h"

#include <QRandomGenerator>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace plaudit
{

/// Of Basic auth.
struct ApiCredentials
{
    QString userId;
    Secret key;
};

/// Sends requests to one of Okendo's APIs, at its pace and again where that may help. Neither credentials nor a body go
/// anywhere else: a redirect to another origin is a ForeignHost, one more than may be followed an UnexpectedAnswer.
/// Blocks the calling thread; belongs to one thread together with its transport and clock, which must outlive it.
class ApiCaller
{
public:
    struct Options
    {
        double requestsPerSecond = 2.0; ///< 0 for none
        RetryPolicy retry;
        std::chrono::milliseconds timeout{30'000};
        QByteArray apiVersion = QByteArrayLiteral("2025-02-01");
        quint32 jitterSeed = 0; ///< 0: taken from the system
        /// Told before every pause of the retry policy.
        std::function<void(const Error &error, std::chrono::milliseconds pause)> onRetry = {};
        int mostRedirects = 0; ///< followed, within the origin
    };

    /// Whether a request may be sent once more when nobody knows whether the one before arrived.
    enum class Again { Always, OnlyWhenRefused };

    struct Call
    {
        QByteArray method = QByteArrayLiteral("GET");
        QUrl url;
        QByteArray body = {}; ///< JSON
        Again again = Again::Always;
        int attempts = 0; ///< told: how many there were
    };

    ApiCaller(Transport &transport, Clock &clock, std::optional<ApiCredentials> credentials, Options options);

    /// Any 2xx that `read` takes. Errors: what `read` says, InsecureUrl, ForeignHost, those of the transport and what
    /// errorFrom() makes of another status.
    [[nodiscard]] Result<void> call(
        Call &call, const std::function<Result<void>(const HttpResponse &)> &read, const std::stop_token &stop);

    /// What an answer that isn't taken means; its detail hides the credentials.
    [[nodiscard]] Error errorOf(const HttpResponse &response) const;

private:
    [[nodiscard]] HttpRequest requestFor(const Call &call) const;
    [[nodiscard]] Result<HttpResponse> attempt(const Call &call, const std::stop_token &stop);

    Transport &m_transport;
    Clock &m_clock;
    std::optional<ApiCredentials> m_credentials;
    Options m_options;
    RateLimiter m_limiter;
    QRandomGenerator m_random;
};

} // namespace plaudit
