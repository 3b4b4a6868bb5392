// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "sample/store_service.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

namespace plaudit
{

/// A small honest server on the loopback interface that speaks the contract: see StoreService. Runs in threads of its
/// own until it is destroyed.
class StoreServer
{
public:
    struct Options
    {
        QString userId;
        Secret key;
        ContractSwitches switches = {};
        int port = 0; ///< 0: any free one
    };

    /// `reviews` are merchant reviews in contract JSON. Error: ConnectionFailed where the port can't be had.
    [[nodiscard]] static Result<std::unique_ptr<StoreServer>> start(
        const std::vector<QJsonObject> &reviews, const Options &options);
    /// Serves the folder of a sample store from its files. Also FileFailed.
    [[nodiscard]] static Result<std::unique_ptr<StoreServer>> open(const QString &folder, const Options &options);
    ~StoreServer();

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:port
    [[nodiscard]] qint64 requestCount() const;
    /// Replaces what is served, from the next request on. Thread-safe.
    void setReviews(const std::vector<QJsonObject> &reviews);

private:
    class Private;
    explicit StoreServer(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<StoreServer>> serve(
        std::shared_ptr<const StoreContents> contents, const Options &options);
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
