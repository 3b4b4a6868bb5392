// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_server.h"

#include "loopback/loopback_server.h"

#include <atomic>
#include <utility>

namespace plaudit
{

class StoreServer::Private
{
public:
    Private(std::shared_ptr<const StoreContents> contents, StoreService::Options options)
        : service(std::move(contents), std::move(options))
    {}

    StoreService service;
    std::atomic<qint64> requests = 0;
    std::unique_ptr<LoopbackServer> server; // last: it stops before what it serves goes
};

StoreServer::StoreServer(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{}

StoreServer::~StoreServer() = default;

Result<std::unique_ptr<StoreServer>> StoreServer::start(const std::vector<QJsonObject> &reviews, const Options &options)
{
    return serve(std::make_shared<const StoreContents>(StoreRecords{.reviews = reviews}), options);
}

Result<std::unique_ptr<StoreServer>> StoreServer::open(const QString &folder, const Options &options)
{
    auto contents = StoreContents::open(folder);
    if (!contents)
        return failure(contents.error());
    return serve(std::move(*contents), options);
}

Result<std::unique_ptr<StoreServer>> StoreServer::serve(
    std::shared_ptr<const StoreContents> contents, const Options &options)
{
    auto d = std::make_unique<Private>(std::move(contents),
        StoreService::Options{.userId = options.userId, .key = options.key, .switches = options.switches});
    const auto answer = [raw = d.get()](const LoopbackRequest &request, const std::stop_token &) {
        ++raw->requests;
        return raw->service.answer(request);
    };
    return LoopbackServer::start(answer, options.port).map([&](std::unique_ptr<LoopbackServer> server) {
        d->server = std::move(server);
        return std::unique_ptr<StoreServer>(new StoreServer(std::move(d)));
    });
}

QUrl StoreServer::origin() const
{
    return m_d->server->origin();
}

qint64 StoreServer::requestCount() const
{
    return m_d->requests;
}

void StoreServer::setReviews(const std::vector<QJsonObject> &reviews)
{
    m_d->service.setReviews(reviews);
}

} // namespace plaudit
