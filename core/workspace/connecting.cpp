// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connecting.h"

#include "credentials/key_source.h"
#include "domain/clock.h"
#include "domain/failure_cause.h"
#include "domain/typed_name.h"
#include "okendo/credentials_input.h"
#include "workspace/connection_probe.h"
#include "workspace/connection_settings.h"
#include "workspace/workspace.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What was typed, found fit to be asked with.
struct Entered
{
    ConnectOutcome outcome; ///< its connection not yet validated or stored
    ConnectionSettings settings;
    QList<QSslCertificate> authorities;
    Secret key;
    bool hasInnerSpace = false;
    std::optional<Connection> replaced;
};

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

Result<QString> nameFrom(const QString &text)
{
    const auto name = typedName(text);
    if (name.size() > longestTypedName)
        return failure(withCause({.kind = ErrorKind::InvalidArgument,
                                     .detail = u"the name has %1 characters"_s.arg(name.size()),
                                     .retryAfter = {},
                                     .subject = {}},
            {.cause = Cause::NameUnusable, .facts = {}}));
    return name;
}

Result<std::vector<Connection>> heldConnections(const Workspace &workspace)
{
    auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->connections();
}

Result<void> takeMerchant(Entered &entered, const QString &userId, const Secret &key)
{
    const auto credentials = merchantCredentialsFrom(userId, key);
    if (!credentials)
        return failure(credentials.error());
    entered.outcome.isKeyLengthUnusual = credentials->isKeyLengthUnusual;
    entered.outcome.isUserIdUnusual = credentials->isUserIdUnusual;
    entered.outcome.connection.userId = credentials->userId;
    entered.key = credentials->key;
    entered.hasInnerSpace = credentials->hasInnerSpace;
    return {};
}

Result<void> takeStorefront(Entered &entered, const ConnectRequest &request, const Secret &password)
{
    const auto credentials = storefrontCredentialsFrom(request.userId, request.userName, password);
    if (!credentials)
        return failure(credentials.error());
    entered.outcome.isUserIdUnusual = credentials->isUserIdUnusual;
    entered.outcome.connection.userId = credentials->userId;
    entered.settings.userName = credentials->userName;
    entered.key = credentials->password;
    return {};
}

/// What of the workspace stands against it, and which connection it replaces.
Result<void> findReplaced(Entered &entered, const Workspace &workspace, bool isRotation)
{
    const auto held = heldConnections(workspace);
    if (!held)
        return failure(held.error());
    auto &connection = entered.outcome.connection;
    for (const auto &other : *held) {
        if (other.userId.compare(connection.userId, Qt::CaseInsensitive) != 0)
            return failure(ErrorKind::AnotherStore);
        if (other.api != connection.api)
            continue;
        if (!isRotation)
            return failure(ErrorKind::ConnectionExists);
        connection.id = other.id;
        if (connection.name.isEmpty())
            connection.name = other.name;
        connection.lastValidated = other.lastValidated;
        entered.replaced = other;
    }
    return {};
}

/// The key that is kept for a connection whose other values are changed.
Result<Secret> keptKey(CredentialStore &store, const ConnectRequest &request, const QUrl &origin)
{
    auto kept = keyForRun(
        store, Connection{.api = toString(request.api), .userId = withoutPadding(request.userId), .baseUrl = origin}
                   .keychainAccount());
    if (!kept && kept.error().kind == ErrorKind::SecretMissing)
        return failure(ErrorKind::KeyMissing, u"none is kept for this host"_s);
    return kept;
}

Result<Entered> enteredIn(const Workspace &workspace, CredentialStore &store, const ConnectRequest &request)
{
    Entered entered;
    const auto name = nameFrom(request.name);
    if (!name)
        return failure(name.error());
    const auto origin = originOf(request.baseUrl);
    const bool isKept = request.isKeptKeyUsed && withoutPadding(request.key.reveal()).isEmpty() && origin &&
                        (request.api == OkendoApi::Merchant || !request.userName.trimmed().isEmpty());
    const auto key = isKept ? keptKey(store, request, *origin) : Result<Secret>(request.key);
    if (!key)
        return failure(key.error());
    const auto taken = request.api == OkendoApi::Merchant ? takeMerchant(entered, request.userId, *key)
                                                          : takeStorefront(entered, request, *key);
    if (!taken)
        return failure(taken.error());
    if (!origin)
        return failure(origin.error());
    entered.settings.caFile = request.caFile.trimmed();
    auto authorities = authoritiesOf(entered.settings);
    if (!authorities)
        return failure(authorities.error());
    entered.authorities = *std::move(authorities);
    auto &connection = entered.outcome.connection;
    connection.name = *name;
    connection.api = toString(request.api);
    connection.baseUrl = *origin;
    if (const auto found = findReplaced(entered, workspace, request.isRotation); !found)
        return failure(found.error());
    return entered;
}

/// A refusal tells more where it is known which key was refused.
Error withCircumstances(Error error, const Entered &entered, CredentialStore &store)
{
    if (error.kind != ErrorKind::Unauthorized)
        return error;
    if (entered.hasInnerSpace)
        return withCause(std::move(error), {.cause = Cause::StrayCharacters, .facts = {}});
    if (!entered.replaced || !entered.replaced->lastValidated)
        return error;
    const auto kept = keyForRun(store, entered.replaced->keychainAccount());
    return kept && *kept == entered.key ? withHistory(std::move(error), entered.replaced->lastValidated->utcMs) : error;
}

/// The secret first: without it the public half is of no use.
Result<void> keep(Workspace &workspace, CredentialStore &credentials, Entered &entered, KeyPlace place)
{
    auto &connection = entered.outcome.connection;
    const auto account = connection.keychainAccount();
    if (place == KeyPlace::ThisSession)
        credentials.keepForSession(account, entered.key);
    if (place == KeyPlace::Keychain && !entered.key.isEmpty()) {
        if (auto kept = credentials.write(account, entered.key); !kept)
            return kept;
    }
    const auto saved = workspace.writer().saveConnection(connection).get();
    if (!saved)
        return failure(saved.error());
    connection = *saved;
    if (auto kept = saveConnectionSettings(workspace.writer(), connection.id, entered.settings); !kept)
        return kept;
    const auto old = entered.replaced ? entered.replaced->keychainAccount() : account;
    if (old != account && place != KeyPlace::Nowhere)
        static_cast<void>(credentials.remove(old));
    return {};
}

} // namespace

Result<ConnectOutcome> connectMerchant(
    Workspace &workspace, CredentialStore &credentials, const ConnectRequest &request, const std::stop_token &stop)
{
    auto entered = enteredIn(workspace, credentials, request);
    if (!entered)
        return failure(entered.error());
    auto &connection = entered->outcome.connection;
    if (request.isValidated || request.isTrial) {
        const auto check = probe({.api = request.api,
                                     .origin = connection.baseUrl,
                                     .userId = connection.userId,
                                     .userName = entered->settings.userName,
                                     .key = entered->key,
                                     .authorities = entered->authorities,
                                     .timeout = request.timeout},
            stop);
        if (!check)
            return failure(withCircumstances(check.error(), *entered, credentials));
        entered->outcome.check = *check;
        connection.lastValidated = Timestamp{.utcMs = SystemClock().utcMs()};
    }
    if (!request.isTrial) {
        if (const auto stored = keep(workspace, credentials, *entered, request.keyPlace); !stored)
            return failure(stored.error());
    }
    return std::move(entered->outcome);
}

Result<Connection> connectionOf(const Workspace &workspace, std::optional<qint64> id)
{
    const auto held = heldConnections(workspace);
    if (!held)
        return failure(held.error());
    const auto found = std::find_if(held->begin(), held->end(), [&](const Connection &connection) {
        return id ? connection.id == *id : connection.api == toString(OkendoApi::Merchant);
    });
    if (found != held->end())
        return *found;
    if (id || held->empty())
        return failure(ErrorKind::NoConnection);
    return held->front();
}

Result<ConnectionCheck> validateConnection(Workspace &workspace, CredentialStore &store,
    std::chrono::milliseconds timeout, const std::stop_token &stop, std::optional<qint64> id)
{
    const auto connection = connectionOf(workspace, id);
    if (!connection)
        return failure(connection.error());
    const auto settings = connectionSettings(workspace, connection->id);
    if (!settings)
        return failure(settings.error());
    auto authorities = authoritiesOf(*settings);
    if (!authorities)
        return failure(authorities.error());
    const auto api = okendoApiFrom(connection->api).value_or(OkendoApi::Merchant);
    const bool isKeyNeeded = api == OkendoApi::Merchant || !settings->userName.isEmpty();
    const auto key = isKeyNeeded ? keyForRun(store, connection->keychainAccount()) : Result<Secret>(Secret());
    if (!key)
        return failure(key.error());
    const auto check = probe({.api = api,
                                 .origin = connection->baseUrl,
                                 .userId = connection->userId,
                                 .userName = settings->userName,
                                 .key = *key,
                                 .authorities = *std::move(authorities),
                                 .timeout = timeout},
        stop);
    if (check)
        return check;
    return failure(withHistory(
        check.error(), connection->lastValidated ? std::optional(connection->lastValidated->utcMs) : std::nullopt));
}

Result<void> removeConnection(Workspace &workspace, CredentialStore &store, qint64 id)
{
    const auto connection = connectionOf(workspace, id);
    if (!connection)
        return failure(connection.error());
    const auto lock = workspace.lockRun();
    if (!lock)
        return failure(lock.error());
    const auto forgotten = store.remove(connection->keychainAccount());
    if (!forgotten && forgotten.error().kind != ErrorKind::KeychainUnavailable)
        return forgotten;
    return workspace.writer().removeConnection(id).get();
}

Error withHistory(Error error, std::optional<qint64> workedAtMs)
{
    const auto cause = causeOf(error);
    if (!workedAtMs || !cause || cause->cause != Cause::CredentialsRefused)
        return error;
    const auto worked = QDateTime::fromMSecsSinceEpoch(*workedAtMs, Qt::UTC).date().toString(Qt::ISODate);
    return withCause(std::move(error), {.cause = Cause::CredentialsRegenerated, .facts = {{u"worked"_s, worked}}});
}

} // namespace plaudit
