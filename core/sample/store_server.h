// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

namespace plaudit {

/// How a page points to the next one; the contract knows all three.
enum class NextUrlForm { Relative, WithEnterprise, Absolute };

/// A small honest server on the loopback interface that speaks the contract for reviews: Basic auth, statuses, paging
/// by cursor, order by date, `{"error":{"description":…}}`. Runs in a thread of its own until it is destroyed.
class StoreServer
{
public:
    struct Options
    {
        QString userId;
        Secret key;
        NextUrlForm nextUrlForm = NextUrlForm::Relative;
        bool isVersionHeaderRequired = false;
        int port = 0; ///< 0: any free one
    };

    /// `reviews` are merchant reviews in contract JSON. Error: ConnectionFailed where the port can't be had.
    [[nodiscard]] static Result<std::unique_ptr<StoreServer>> start(std::vector<QJsonObject> reviews, Options options);
    virtual ~StoreServer();

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:port
    [[nodiscard]] qint64 requestCount() const;
    /// Replaces what is served, from the next request on. Thread-safe.
    void setReviews(std::vector<QJsonObject> reviews);

protected:
    class Private;
    explicit StoreServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
