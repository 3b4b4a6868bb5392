// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "cache/writer.h"
#include "domain/clock.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "sample/store_contents.h"
#include "sandbox/sandbox.h"
#include "sync/store_sync.h"
#include "workspace/payload_decoders.h"

#include <QDate>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <set>

namespace plaudit
{

/// A store on real HTTP, a real database, and the sync between them.
class SyncWorld
{
public:
    explicit SyncWorld(const std::vector<QJsonObject> &reviews, const std::vector<QJsonObject> &responses = {})
        : sandbox(std::make_shared<const StoreContents>(StoreRecords{.reviews = reviews, .responses = responses}),
              {.userId = Sandbox::userId, .key = Secret(Sandbox::key)})
        , writer(Writer::open(m_folder.filePath(QStringLiteral("plaudit.db")), payloadDecoders()).value())
        , reader(Reader::open(m_folder.filePath(QStringLiteral("plaudit.db"))).value())
    {
        Connection connection;
        connection.userId = Sandbox::userId;
        connection.baseUrl = sandbox.origin();
        m_connection = writer->saveConnection(connection).get().value();
    }

    /// One run, pages of ten, without a rate limit and with short pauses.
    [[nodiscard]] RunReport sync(
        SyncOptions options = {}, const std::stop_token &stop = {},
        const std::function<void(const SyncProgress &)> &progress = [](const SyncProgress &) {})
    {
        options.pageSize = 10;
        NetworkTransport transport;
        MerchantClient client(transport, m_clock,
            {.origin = sandbox.origin(), .userId = Sandbox::userId, .key = Secret(Sandbox::key)},
            {.requestsPerSecond = 0.0,
                .retry = {.attempts = 3,
                    .firstPause = std::chrono::milliseconds(1),
                    .longestPause = std::chrono::milliseconds(5)},
                .timeout = timeout});
        return StoreSync(client, *reader, *writer, m_clock, m_connection.id).run(options, progress, stop).value();
    }

    /// Rating by review id, as the cache holds it; 0 where there is none.
    [[nodiscard]] std::map<QString, int> held()
    {
        std::map<QString, int> ratings;
        for (const auto &id : m_ids) {
            if (const auto review = reader->review(RecordId::fromText(id)).value())
                ratings[id] = review->rating.value_or(0);
        }
        return ratings;
    }
    /// The same as the server tells it.
    [[nodiscard]] std::map<QString, int> served() const { return m_served; }

    void serve(const std::vector<QJsonObject> &reviews)
    {
        sandbox.setReviews(reviews);
        remember(reviews);
    }
    void remember(const std::vector<QJsonObject> &reviews)
    {
        m_served.clear();
        for (const auto &review : reviews) {
            const auto id = review[QStringLiteral("reviewId")].toString();
            m_ids.insert(id);
            m_served[id] = review[QStringLiteral("rating")].toInt();
        }
    }
    [[nodiscard]] Checkpoint checkpoint(ReviewStatus status)
    {
        return reader->checkpoint(m_connection.id, streamOf(status)).value().value_or(Checkpoint{});
    }
    /// Requests for pages of that status since the sandbox started.
    [[nodiscard]] int requestsFor(ReviewStatus status) const
    {
        int requests = 0;
        for (const auto &entry : sandbox.log())
            requests += entry.query.contains("status=" + toString(status).toUtf8()) ? 1 : 0;
        return requests;
    }

    Sandbox sandbox;
    std::chrono::milliseconds timeout{30'000}; ///< of each request

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Connection m_connection;
    std::set<QString> m_ids;
    std::map<QString, int> m_served;

public:
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Reader> reader;
};

} // namespace plaudit
