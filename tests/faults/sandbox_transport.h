// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/okendo/virtual_clock.h"
#include "okendo/transport.h"
#include "sample/store_service.h"
#include "sandbox/fault.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

/// What happens to one request.
struct Disturbance
{
    std::optional<Fault> fault = {};                     ///< the server's answer goes wrong
    std::optional<ErrorKind> failure = {};               ///< no answer comes
    std::function<void(LoopbackResponse &)> change = {}; ///< likewise
    std::chrono::milliseconds there{20}, back{20};
};

/// The store's server without a socket and in the time of a virtual clock. An answer that doesn't come within the
/// request's time is a Timeout. Faults that take real time have none here.
class SandboxTransport final : public Transport
{
public:
    using Rule = std::function<Disturbance(int number, const SandboxRequest &request)>;

    SandboxTransport(VirtualClock &clock, StoreService::Options options);

    void serve(const StoreRecords &records);
    /// From the next request on; called before each, so that it may change the store as well.
    void onRequest(Rule rule) { m_rule = std::move(rule); }
    [[nodiscard]] Result<HttpResponse> get(const HttpRequest &request, const std::stop_token &stop) override;

    [[nodiscard]] int requestCount() const { return int(m_arrivals.size()); }
    /// When the server got each, by the clock.
    [[nodiscard]] const std::vector<std::chrono::milliseconds> &arrivals() const { return m_arrivals; }
    /// "/enterprise/reviews?limit=…", in the order received.
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; }

private:
    [[nodiscard]] Result<HttpResponse> answer(const HttpRequest &request, const Disturbance &disturbance);

    VirtualClock &m_clock;
    StoreService m_service;
    Rule m_rule;
    std::vector<std::chrono::milliseconds> m_arrivals;
    QByteArrayList m_asked;
};

} // namespace plaudit
