// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connecting.h"

#include "credentials/key_source.h"
#include "okendo/credentials_input.h"
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Result<QUrl> originOf(const QString &baseUrl)
{
    if (baseUrl.trimmed().isEmpty())
        return Connection{}.baseUrl;
    const auto origin = originFrom(baseUrl);
    if (!origin)
        return failure(ErrorKind::InvalidBaseUrl, u"not an origin"_s);
    if (isInsecure(*origin))
        return failure(ErrorKind::InsecureUrl, u"plain http"_s, origin->host());
    return *origin;
}

Result<int> askOkendo(
    const Connection &connection, const Secret &key, std::chrono::milliseconds timeout, const std::stop_token &stop)
{
    NetworkTransport transport;
    SystemClock clock;
    MerchantClient client(transport, clock, {.origin = connection.baseUrl, .userId = connection.userId, .key = key},
        {.requestsPerSecond = 0.0, .retry = RetryPolicy::none(), .timeout = timeout});
    return client.validate(stop);
}

std::optional<Connection> sameApi(const std::vector<Connection> &held, const Connection &wanted)
{
    const auto same = std::find_if(
        held.begin(), held.end(), [&](const Connection &connection) { return connection.api == wanted.api; });
    return same == held.end() ? std::nullopt : std::optional(*same);
}

Result<std::vector<Connection>> heldConnections(const Workspace &workspace)
{
    auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->connections();
}

} // namespace

Result<ConnectOutcome> connectMerchant(
    Workspace &workspace, CredentialStore &store, const ConnectRequest &request, const std::stop_token &stop)
{
    const auto credentials = merchantCredentialsFrom(request.userId, request.key);
    if (!credentials)
        return failure(credentials.error());
    const auto origin = originOf(request.baseUrl);
    if (!origin)
        return failure(origin.error());
    const auto held = heldConnections(workspace);
    if (!held)
        return failure(held.error());

    ConnectOutcome outcome{
        .isKeyLengthUnusual = credentials->isKeyLengthUnusual, .isUserIdUnusual = credentials->isUserIdUnusual};
    auto &connection = outcome.connection;
    connection.name = request.name.trimmed();
    connection.userId = credentials->userId;
    connection.baseUrl = *origin;
    if (const auto same = sameApi(*held, connection)) {
        if (same->userId.compare(connection.userId, Qt::CaseInsensitive) != 0)
            return failure(ErrorKind::AnotherStore);
        if (!request.isRotation)
            return failure(ErrorKind::ConnectionExists);
        connection.id = same->id;
        if (connection.name.isEmpty())
            connection.name = same->name;
        connection.lastValidated = same->lastValidated;
    }
    if (request.isValidated) {
        if (const auto status = askOkendo(connection, credentials->key, request.timeout, stop); !status)
            return failure(status.error());
        connection.lastValidated = Timestamp{.utcMs = SystemClock().utcMs()};
    }
    if (request.isKeyKept) {
        if (const auto kept = store.write(connection.keychainAccount(), credentials->key); !kept)
            return failure(kept.error());
    }
    const auto saved = workspace.writer().saveConnection(connection).get();
    if (!saved)
        return failure(saved.error());
    connection = *saved;
    return outcome;
}

Result<Connection> connectionOf(const Workspace &workspace)
{
    const auto held = heldConnections(workspace);
    if (!held)
        return failure(held.error());
    if (held->empty())
        return failure(ErrorKind::NoConnection);
    return held->front();
}

Result<int> validateConnection(
    Workspace &workspace, CredentialStore &store, std::chrono::milliseconds timeout, const std::stop_token &stop)
{
    const auto connection = connectionOf(workspace);
    if (!connection)
        return failure(connection.error());
    const auto key = keyForRun(store, connection->keychainAccount());
    if (!key)
        return failure(key.error());
    return askOkendo(*connection, *key, timeout, stop);
}

} // namespace plaudit
