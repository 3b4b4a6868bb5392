// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/sandbox_transport.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

LoopbackRequest asReceived(const HttpRequest &request)
{
    LoopbackRequest received{.method = "GET"_ba,
        .path = request.url.path(QUrl::FullyDecoded).toUtf8(),
        .query = request.url.query(QUrl::FullyEncoded).toUtf8(),
        .parameters = {},
        .headers = request.headers,
        .body = {}};
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        received.parameters.append({name.toUtf8(), value.toUtf8()});
    return received;
}

} // namespace

SandboxTransport::SandboxTransport(VirtualClock &clock, StoreService::Options options)
    : m_clock(clock)
    , m_service(std::vector<QJsonObject>(), std::move(options))
{}

void SandboxTransport::serve(const StoreRecords &records)
{
    m_service.setContents(std::make_shared<const StoreContents>(records));
}

Result<HttpResponse> SandboxTransport::get(const HttpRequest &request, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    const auto received = asReceived(request);
    const SandboxRequest facts{.number = requestCount() + 1,
        .method = received.method,
        .path = received.path,
        .query = received.query,
        .hasAuthorization = received.header("Authorization").has_value()};
    const auto disturbance = m_rule ? m_rule(facts.number, facts) : Disturbance{};
    m_clock.advance(disturbance.there);
    m_arrivals.push_back(m_clock.monotonic());
    m_asked.append(received.path + '?' + received.query);
    return answer(request, disturbance);
}

Result<HttpResponse> SandboxTransport::answer(const HttpRequest &request, const Disturbance &disturbance)
{
    const auto host = request.url.host();
    if (disturbance.there + disturbance.back > request.timeout) {
        m_clock.advance(std::max(request.timeout - disturbance.there, std::chrono::milliseconds(0)));
        return failure(ErrorKind::Timeout, u"no whole answer in time"_s, host);
    }
    m_clock.advance(disturbance.back);
    if (disturbance.failure)
        return failure(*disturbance.failure, u"disturbed"_s, host);
    const auto received = asReceived(request);
    auto answered = m_service.answer(received);
    if (disturbance.fault)
        disturbance.fault->apply(answered, received, {});
    if (disturbance.change)
        disturbance.change(answered);
    QByteArray sent;
    const auto write = [&sent](QByteArrayView part) {
        sent += part;
        return true;
    };
    if (answered.send && !answered.send(answered.body, write, {}))
        return failure(ErrorKind::ConnectionLost, u"the answer ended before its announced length"_s, host);
    HttpResponse response{.status = answered.status, .headers = answered.headers, .body = answered.body};
    response.headers.append({"Content-Type"_ba, answered.contentType});
    return response;
}

} // namespace plaudit
