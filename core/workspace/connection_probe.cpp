// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connection_probe.h"

#include "domain/clock.h"
#include "domain/failure_cause.h"
#include "okendo/answer_diagnosis.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "okendo/storefront_client.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Remembers what was asked and answered last.
class WatchedTransport final : public Transport
{
public:
    explicit WatchedTransport(Transport &transport)
        : m_transport(transport)
    {}

    Result<HttpResponse> get(const HttpRequest &request, const std::stop_token &stop) override
    {
        m_asked = request.url;
        auto response = m_transport.get(request, stop);
        m_response = response ? *response : HttpResponse{};
        return response;
    }

    [[nodiscard]] const QUrl &asked() const { return m_asked; }
    [[nodiscard]] const HttpResponse &response() const { return m_response; }

private:
    Transport &m_transport;
    QUrl m_asked;
    HttpResponse m_response;
};

Result<int> askMerchant(const ConnectionProbe &probe, Transport &transport, Clock &clock, const std::stop_token &stop)
{
    MerchantClient client(transport, clock, {.origin = probe.origin, .userId = probe.userId, .key = probe.key},
        {.requestsPerSecond = 0.0, .retry = RetryPolicy::none(), .timeout = probe.timeout});
    return client.validate(stop);
}

Result<int> askStorefront(const ConnectionProbe &probe, Transport &transport, Clock &clock, const std::stop_token &stop)
{
    const auto credentials = probe.userName.isEmpty()
                                 ? std::nullopt
                                 : std::optional(ApiCredentials{.userId = probe.userName, .key = probe.key});
    StorefrontClient client(transport, clock, probe.origin, probe.userId, credentials,
        {.requestsPerSecond = 0.0, .retry = RetryPolicy::none(), .timeout = probe.timeout});
    return client.validate(stop);
}

Error completed(Error error, const QString &host, std::optional<qint64> secondsAhead)
{
    if (error.subject.isEmpty())
        error.subject = host;
    if (!secondsAhead || std::llabs(*secondsAhead) <= clockTolerance)
        return error;
    auto cause = causeOf(error);
    if (!cause)
        return error;
    cause->facts.insert(u"clock"_s, QString::number(*secondsAhead));
    return withCause(std::move(error), *cause);
}

} // namespace

Result<ConnectionCheck> probe(const ConnectionProbe &probe, const std::stop_token &stop)
{
    NetworkTransport network(probe.authorities);
    WatchedTransport transport(network);
    SystemClock clock;
    const auto status = probe.api == OkendoApi::Merchant ? askMerchant(probe, transport, clock, stop)
                                                         : askStorefront(probe, transport, clock, stop);
    const auto secondsAhead = secondsAheadOf(transport.response(), clock.utcMs());
    if (!status)
        return failure(completed(status.error(), probe.origin.host(), secondsAhead));
    return ConnectionCheck{.api = probe.api,
        .asked = transport.asked(),
        .httpStatus = *status,
        .reviews = reviewsIn(transport.response()).value_or(0),
        .secondsAhead = secondsAhead};
}

} // namespace plaudit
