// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/connection_check.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace plaudit
{

class CredentialStore;
class Workspace;

/// Where the key of a connection is put.
enum class KeyPlace {
    Keychain,
    ThisSession, ///< in the program's memory, until it ends
    Nowhere,     ///< it is for this run only, and no keychain is asked
};

struct ConnectRequest
{
    QString name;
    QString userId;
    Secret key;      ///< or a Storefront connection's password
    QString baseUrl; ///< empty: Okendo's own
    bool isValidated = true;
    bool isRotation = false; ///< the same user id again, with a new key
    bool isTrial = false;    ///< asks Okendo and stores nothing
    /// Of a rotation without a key: the one that is kept goes on. Never for another host than it was given for.
    bool isKeptKeyUsed = false;
    KeyPlace keyPlace = KeyPlace::Keychain;
    OkendoApi api = OkendoApi::Merchant;
    QString userName; ///< of a Storefront connection, where the store has one
    QString caFile;   ///< a PEM file of authorities that are trusted as well
    std::chrono::milliseconds timeout{15'000};
};

struct ConnectOutcome
{
    Connection connection;
    bool isKeyLengthUnusual = false;
    bool isUserIdUnusual = false;
    std::optional<ConnectionCheck> check; ///< where Okendo was asked
};

/// Checks what was typed, asks Okendo, and only then stores the public half in the workspace and the key in the
/// keychain: until a new pair is found good, the old one stands. Blocks. Errors: those of merchantCredentialsFrom,
/// InvalidBaseUrl, InsecureUrl, InvalidArgument (with a cause: name, file of certificates), ConnectionExists,
/// AnotherStore, those of probe(), of CredentialStore and of the cache; nothing is stored then.
[[nodiscard]] Result<ConnectOutcome> connectMerchant(
    Workspace &workspace, CredentialStore &store, const ConnectRequest &request, const std::stop_token &stop);

/// The connection of that id; without one the Merchant connection, else the first. Errors: NoConnection, and those of
/// the cache.
[[nodiscard]] Result<Connection> connectionOf(const Workspace &workspace, std::optional<qint64> id = {});

/// Asks Okendo with what is stored. Stores nothing. Errors: NoConnection and as above.
[[nodiscard]] Result<ConnectionCheck> validateConnection(Workspace &workspace, CredentialStore &store,
    std::chrono::milliseconds timeout, const std::stop_token &stop, std::optional<qint64> id = {});

/// Takes the secret out of the keychain, then the connection out of the workspace; what it fetched stays. Blocks.
/// Errors: NoConnection, RunInProgress, those of CredentialStore (but for a keychain that isn't there) and of the
/// cache; the connection stays then.
[[nodiscard]] Result<void> removeConnection(Workspace &workspace, CredentialStore &store, qint64 id);

/// A refusal of credentials that worked before has another cause and another way out.
[[nodiscard]] Error withHistory(Error error, std::optional<qint64> workedAtMs);

} // namespace plaudit
