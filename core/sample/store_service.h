// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "sample/loopback_server.h"
#include "sample/review_pages.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>
#include <vector>

namespace plaudit
{

/// How a page points to the next one; the contract knows all three.
enum class NextUrlForm { Relative, WithEnterprise, Absolute };

/// What the contract says about an answer, without a socket: auth, parameters, pages and errors. Thread-safe.
class StoreService
{
public:
    struct Options
    {
        QString userId;
        Secret key;
        NextUrlForm nextUrlForm = NextUrlForm::Relative;
        bool isVersionHeaderRequired = false;
    };

    /// `reviews` are merchant reviews in contract JSON.
    StoreService(const std::vector<QJsonObject> &reviews, Options options);

    /// From the next request on.
    void setReviews(const std::vector<QJsonObject> &reviews);
    [[nodiscard]] LoopbackResponse answer(const LoopbackRequest &request) const;

private:
    [[nodiscard]] std::shared_ptr<const ReviewPages> pages() const;
    [[nodiscard]] bool isAuthorized(const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse list(const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse one(const QString &reviewId) const;
    [[nodiscard]] QString nextUrl(const LoopbackRequest &request, const ReviewPages::Query &query) const;

    Options m_options;
    mutable std::mutex m_mutex;
    std::shared_ptr<const ReviewPages> m_pages;
};

/// `{"error":{"description":…}}`
[[nodiscard]] LoopbackResponse errorAnswer(int status, const QString &description);

} // namespace plaudit
