// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "loopback/loopback_server.h"
#include "sample/contract_switches.h"
#include "sample/page_parameters.h"
#include "sample/store_contents.h"
#include "sample/webhook_delivery.h"
#include "sample/webhook_subscriptions.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace plaudit
{

/// What the contract says about an answer, without a socket: the Merchant API under /enterprise with auth, pages and
/// errors, the Storefront API under /v1. Thread-safe.
class StoreService
{
public:
    struct Options
    {
        QString userId;
        Secret key;
        ContractSwitches switches = {};
    };

    /// `reviews` are merchant reviews in contract JSON.
    StoreService(const std::vector<QJsonObject> &reviews, Options options);
    StoreService(std::shared_ptr<const StoreContents> contents, Options options);

    /// Replaces all there is, from the next request on.
    void setReviews(const std::vector<QJsonObject> &reviews);
    void setContents(std::shared_ptr<const StoreContents> contents);
    [[nodiscard]] LoopbackResponse answer(const LoopbackRequest &request);

    /// Sends an event to the enabled subscriptions it concerns; see deliverWebhook(). Blocks.
    [[nodiscard]] std::vector<DeliveryAttempt> deliver(const QByteArray &envelope,
        const std::vector<std::chrono::seconds> &schedule, const std::stop_token &stop) const;

private:
    [[nodiscard]] std::shared_ptr<const StoreContents> contents() const;
    [[nodiscard]] bool isAuthorized(const LoopbackRequest &request) const;
    [[nodiscard]] bool isTooFast();
    [[nodiscard]] LoopbackResponse route(const LoopbackRequest &request);
    [[nodiscard]] LoopbackResponse merchantAnswer(const QString &path, const LoopbackRequest &request);
    [[nodiscard]] LoopbackResponse reviews(const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse review(const QString &reviewId) const;
    [[nodiscard]] LoopbackResponse responses(const QString &surveyId, const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse customerId(const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse customer(const QString &customerId) const;
    [[nodiscard]] LoopbackResponse profiles(const QString &customerId, const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse page(const LoopbackRequest &request, const QByteArray &list,
        const std::vector<QByteArray> &records, const QString &query, const QByteArray &nextCursor) const;
    [[nodiscard]] LoopbackResponse single(const QByteArray &name, const QByteArray &json) const;

    Options m_options;
    mutable std::mutex m_mutex;
    std::shared_ptr<const StoreContents> m_contents;
    WebhookSubscriptions m_subscriptions;
    double m_tokens; ///< of the rate limit
    std::chrono::steady_clock::time_point m_tokensAt;
};

} // namespace plaudit
