// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace plaudit
{

class CredentialStore;
class Workspace;

struct ConnectRequest
{
    QString name;
    QString userId;
    Secret key;
    QString baseUrl; ///< empty: Okendo's own
    bool isValidated = true;
    bool isRotation = false; ///< the same user id again, with a new key
    bool isKeyKept = true;   ///< false: the key is for this run only, and no keychain is asked
    std::chrono::milliseconds timeout{15'000};
};

struct ConnectOutcome
{
    Connection connection;
    bool isKeyLengthUnusual = false;
    bool isUserIdUnusual = false;
};

/// Checks what was typed, asks Okendo, and only then stores the public half in the workspace and the key in the
/// keychain. Blocks. Errors: those of merchantCredentialsFrom, InvalidBaseUrl, InsecureUrl, ConnectionExists,
/// AnotherStore, those of MerchantClient::validate, of CredentialStore and of the cache; nothing is stored then.
[[nodiscard]] Result<ConnectOutcome> connectMerchant(
    Workspace &workspace, CredentialStore &store, const ConnectRequest &request, const std::stop_token &stop);

/// The workspace's connection. Errors: NoConnection, and those of the cache.
[[nodiscard]] Result<Connection> connectionOf(const Workspace &workspace);

/// `GET /reviews?limit=1` with what is stored. Gives the HTTP status. Stores nothing. Errors: NoConnection and as
/// above.
[[nodiscard]] Result<int> validateConnection(
    Workspace &workspace, CredentialStore &store, std::chrono::milliseconds timeout, const std::stop_token &stop);

} // namespace plaudit
