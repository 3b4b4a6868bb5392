// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>

namespace plaudit
{

/// Where API keys live. Calls block the calling thread, for 3 s at most, and may come from any thread.
/// Errors: KeychainUnavailable, KeychainTimeout, KeychainDenied (with the cause KeychainLocked where it is that);
/// read() of an unknown account is SecretMissing.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    [[nodiscard]] virtual Result<Secret> read(const QString &account) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &account, const Secret &secret) = 0;
    /// Until the program ends and nowhere but in its memory; read() gives it from now on. A later write() that succeeds
    /// takes its place.
    virtual void keepForSession(const QString &account, const Secret &secret) = 0;
    [[nodiscard]] virtual bool isForSession(const QString &account) = 0;
    /// Both what is kept and what is for this session. Removing what isn't there is no error.
    [[nodiscard]] virtual Result<void> remove(const QString &account) = 0;
};

} // namespace plaudit
