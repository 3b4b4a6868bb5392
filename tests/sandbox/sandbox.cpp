// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include <QtGlobal>

namespace plaudit
{

Sandbox::Sandbox(const std::vector<QJsonObject> &reviews)
    : Sandbox(reviews, {.userId = userId, .key = Secret(key)})
{}

Sandbox::Sandbox(const std::vector<QJsonObject> &reviews, StoreService::Options options, int port)
    : m_service(reviews, std::move(options))
    , m_reviews(reviews)
{
    listen(port);
}

Sandbox::Sandbox(std::shared_ptr<const StoreContents> contents, StoreService::Options options, int port)
    : m_service(std::move(contents), std::move(options))
{
    listen(port);
}

void Sandbox::listen(int port)
{
    m_clock.start();
    auto server = LoopbackServer::start(
        [this](const LoopbackRequest &request, const std::stop_token &stop) { return answer(request, stop); }, port);
    if (!server)
        qFatal("The sandbox can't start: %s", qUtf8Printable(server.error().detail));
    m_server = std::move(*server);
}

Sandbox::~Sandbox() = default;

QUrl Sandbox::origin() const
{
    return m_server->origin();
}

void Sandbox::setReviews(const std::vector<QJsonObject> &reviews)
{
    const std::lock_guard lock(m_mutex);
    m_reviews = reviews;
    m_service.setReviews(reviews);
}

void Sandbox::addReviews(const std::vector<QJsonObject> &reviews)
{
    const std::lock_guard lock(m_mutex);
    m_reviews.insert(m_reviews.end(), reviews.begin(), reviews.end());
    m_service.setReviews(m_reviews);
}

std::vector<DeliveryAttempt> Sandbox::deliver(
    const QByteArray &envelope, const std::vector<std::chrono::seconds> &schedule, const std::stop_token &stop) const
{
    return m_service.deliver(envelope, schedule, stop);
}

void Sandbox::onAnswer(std::function<void(const SandboxLogEntry &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Sandbox::onRequest(FaultRule rule)
{
    const std::lock_guard lock(m_mutex);
    m_rule = std::move(rule);
}

std::vector<SandboxLogEntry> Sandbox::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

int Sandbox::requestCount() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_log.size());
}

LoopbackResponse Sandbox::answer(const LoopbackRequest &request, const std::stop_token &stop)
{
    std::optional<Fault> fault;
    size_t index = 0;
    {
        const std::lock_guard lock(m_mutex);
        index = m_log.size();
        const SandboxRequest facts{.number = int(index) + 1,
            .method = request.method,
            .path = request.path,
            .query = request.query,
            .hasAuthorization = request.header("Authorization").has_value()};
        if (m_rule)
            fault = m_rule(facts.number, facts);
        m_log.push_back({.number = facts.number,
            .method = facts.method,
            .path = facts.path,
            .query = facts.query,
            .status = 0,
            .at = std::chrono::milliseconds(m_clock.elapsed()),
            .hasAuthorization = facts.hasAuthorization,
            .fault = fault ? fault->name() : QString(),
            .requestSize = request.body.size()});
    }
    auto response = m_service.answer(request);
    if (fault)
        fault->apply(response, request, stop);
    const std::lock_guard lock(m_mutex);
    m_log[index].status = response.status;
    m_log[index].answerSize = response.body.size();
    if (m_listener)
        m_listener(m_log[index]);
    return response;
}

} // namespace plaudit
