// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>

namespace plaudit
{

/// Where API keys live. Calls block the calling thread, for 3 s at most, and may come from any thread.
/// Errors: KeychainUnavailable, KeychainTimeout, KeychainDenied; read() of an unknown account is SecretMissing.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    [[nodiscard]] virtual Result<Secret> read(const QString &account) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &account, const Secret &secret) = 0;
    /// Removing what isn't there is no error.
    [[nodiscard]] virtual Result<void> remove(const QString &account) = 0;
};

} // namespace plaudit
