// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credential_store.h"

#include <chrono>

namespace plaudit {

/// The operating system's keychain (Secret Service, macOS Keychain, Windows Credential Manager), entries under the
/// service "Plaudit". Every call runs in a thread of its own with its own event loop, since a stuck service
/// can take 50 s to answer: the caller gets KeychainTimeout after `limit` and the thread ends when the service does.
class KeychainStore final : public CredentialStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(3));

    [[nodiscard]] Result<Secret> read(const QString &account) override;
    [[nodiscard]] Result<void> write(const QString &account, const Secret &secret) override;
    [[nodiscard]] Result<void> remove(const QString &account) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace plaudit
