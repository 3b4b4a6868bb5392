// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/syncing.h"

#include "credentials/key_source.h"
#include "domain/okendo_api.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "workspace/connecting.h"
#include "workspace/connection_settings.h"
#include "workspace/storefront_syncing.h"
#include "workspace/waiting_progress.h"
#include "workspace/workspace.h"

namespace plaudit
{

static RunReport withHistory(RunReport report, const Connection &connection)
{
    for (auto &stream : report.streams) {
        if (stream.error && connection.lastValidated)
            stream.error = withHistory(*std::move(stream.error), connection.lastValidated->utcMs);
    }
    return report;
}

Result<RunReport> syncWorkspace(Workspace &workspace, CredentialStore &store, const SyncRequest &request,
    const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    const auto connection = connectionOf(workspace);
    if (!connection)
        return failure(connection.error());
    const auto lock = workspace.lockRun();
    if (!lock)
        return failure(lock.error());
    if (connection->api == toString(OkendoApi::Storefront))
        return syncStorefront(workspace, store, *connection, request, progress, stop);
    const auto key = keyForRun(store, connection->keychainAccount());
    if (!key)
        return failure(key.error());
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());

    auto authorities = connectionSettings(**reader, connection->id).and_then(authoritiesOf);
    if (!authorities)
        return failure(authorities.error());

    WaitingProgress waiting(progress);
    NetworkTransport transport(*std::move(authorities));
    SystemClock clock;
    MerchantClient client(transport, clock, {.origin = connection->baseUrl, .userId = connection->userId, .key = *key},
        {.requestsPerSecond = request.requestsPerSecond,
            .timeout = request.timeout,
            .onRetry = [&waiting](
                           const Error &error, std::chrono::milliseconds pause) { waiting.waits(error, pause); }});
    const auto goesOn = [&waiting](const SyncProgress &now) { waiting.goesOn(now); };
    auto report =
        StoreSync(client, **reader, workspace.writer(), clock, connection->id).run(request.options, goesOn, stop);
    return withStorefront(
        std::move(report).map([&](RunReport &&run) { return withHistory(std::move(run), *connection); }), workspace,
        store, request, progress, stop);
}

} // namespace plaudit
