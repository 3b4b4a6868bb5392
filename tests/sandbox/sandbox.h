// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/store_service.h"
#include "sandbox/fault.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace plaudit
{

struct SandboxLogEntry
{
    int number = 0;
    QByteArray method, path, query;
    int status = 0;
    std::chrono::milliseconds at{0}; ///< when it arrived, since the sandbox started
    bool hasAuthorization = false;
    QString fault;                             ///< Fault::name(); empty for an honest answer
    qsizetype requestSize = 0, answerSize = 0; ///< of the bodies
};

/// The store's server on real HTTP, made to misbehave. Thread-safe.
class Sandbox
{
public:
    /// User id and key that authorizing requests must carry where the options name no others.
    static inline const QString userId = QStringLiteral("5f0c0c4e-3f1d-4b7a-9b57-0d3a3b1f6a10");
    static inline const QString key = QStringLiteral("sandbox0key0of0thirty0two0chars0");

    /// A server that can't start ends the program: no test makes sense without it.
    explicit Sandbox(const std::vector<QJsonObject> &reviews);
    Sandbox(const std::vector<QJsonObject> &reviews, StoreService::Options options, int port = 0);
    Sandbox(std::shared_ptr<const StoreContents> contents, StoreService::Options options, int port = 0);
    ~Sandbox();

    [[nodiscard]] QUrl origin() const;
    void setReviews(const std::vector<QJsonObject> &reviews);
    /// Reviews that arrive while somebody walks the pages; for a store that was made from a list.
    void addReviews(const std::vector<QJsonObject> &reviews);
    /// Sends an event to whom it concerns; see StoreService::deliver().
    std::vector<DeliveryAttempt> deliver(const QByteArray &envelope, const std::vector<std::chrono::seconds> &schedule,
        const std::stop_token &stop = {}) const;
    /// Hears each request once it is answered, from the server's threads, never two at once.
    void onAnswer(std::function<void(const SandboxLogEntry &)> listener);
    /// From the next request on; replaces an earlier rule. An empty rule makes the sandbox honest.
    void onRequest(FaultRule rule);
    [[nodiscard]] std::vector<SandboxLogEntry> log() const;
    [[nodiscard]] int requestCount() const;

private:
    [[nodiscard]] LoopbackResponse answer(const LoopbackRequest &request, const std::stop_token &stop);

    void listen(int port);

    StoreService m_service;
    std::vector<QJsonObject> m_reviews; ///< what a list was made of
    std::function<void(const SandboxLogEntry &)> m_listener;
    mutable std::mutex m_mutex;
    QElapsedTimer m_clock;
    FaultRule m_rule;
    std::vector<SandboxLogEntry> m_log;
    std::unique_ptr<LoopbackServer> m_server; // last: it stops before what it uses goes
};

} // namespace plaudit
