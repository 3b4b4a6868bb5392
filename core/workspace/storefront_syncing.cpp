// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storefront_syncing.h"

#include "credentials/key_source.h"
#include "domain/okendo_api.h"
#include "okendo/network_transport.h"
#include "okendo/storefront_client.h"
#include "sync/storefront_sync.h"
#include "workspace/connection_settings.h"
#include "workspace/waiting_progress.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace plaudit
{

namespace
{

/// Nothing for the many stores that have none.
Result<std::optional<ApiCredentials>> credentialsOf(
    const ConnectionSettings &settings, CredentialStore &store, const Connection &connection)
{
    if (settings.userName.isEmpty())
        return std::optional<ApiCredentials>();
    return keyForRun(store, connection.keychainAccount()).map([&](const Secret &password) {
        return std::optional(ApiCredentials{.userId = settings.userName, .key = password});
    });
}

Result<std::optional<Connection>> storefrontConnectionOf(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->connections().map([](const std::vector<Connection> &held) {
        const auto found = std::find_if(
            held.begin(), held.end(), [](const Connection &one) { return one.api == toString(OkendoApi::Storefront); });
        return found == held.end() ? std::nullopt : std::optional(*found);
    });
}

} // namespace

Result<RunReport> syncStorefront(Workspace &workspace, CredentialStore &store, const Connection &connection,
    const SyncRequest &request, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto settings = connectionSettings(**reader, connection.id);
    if (!settings)
        return failure(settings.error());
    auto authorities = authoritiesOf(*settings);
    if (!authorities)
        return failure(authorities.error());
    auto credentials = credentialsOf(*settings, store, connection);
    if (!credentials)
        return failure(credentials.error());
    WaitingProgress waiting(
        progress, {.stream = storefrontReviewStream, .counts = {}, .share = {}, .timeLeft = {}, .waitingFor = {}});
    NetworkTransport transport(*std::move(authorities));
    SystemClock clock;
    StorefrontClient client(transport, clock, connection.baseUrl, connection.userId, *std::move(credentials),
        {.requestsPerSecond = request.requestsPerSecond,
            .timeout = request.timeout,
            .onRetry = [&waiting](
                           const Error &error, std::chrono::milliseconds pause) { waiting.waits(error, pause); }});
    const auto goesOn = [&waiting](const SyncProgress &now) { waiting.goesOn(now); };
    return StorefrontSync(client, **reader, workspace.writer(), clock, connection.id)
        .run(request.options, goesOn, stop);
}

Result<RunReport> withStorefront(Result<RunReport> merchant, Workspace &workspace, CredentialStore &store,
    const SyncRequest &request, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    if (!merchant || merchant->outcome == RunOutcome::Stopped || stop.stop_requested())
        return merchant;
    const auto connection = storefrontConnectionOf(workspace);
    if (!connection)
        return failure(connection.error());
    if (!*connection || !request.options.hasReviews)
        return merchant;
    const auto storefront = syncStorefront(workspace, store, **connection, request, progress, stop);
    if (!storefront)
        return failure(storefront.error());
    merchant->streams.insert(merchant->streams.end(), storefront->streams.begin(), storefront->streams.end());
    merchant->endedAtMs = storefront->endedAtMs;
    if (merchant->outcome == RunOutcome::Completed)
        merchant->outcome = storefront->outcome;
    return merchant;
}

} // namespace plaudit
