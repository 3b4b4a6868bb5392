// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memory_store.h"

#include <chrono>

namespace plaudit
{

/// The operating system's keychain (Secret Service, macOS Keychain, Windows Credential Manager), entries under the
/// service "Plaudit". A stuck service can take 50 s to answer, so the caller gets KeychainTimeout after `limit`.
/// Jobs run one after the other in a single thread with an event loop, made by the first call and kept to the end
/// of the program: QtKeychain has one queue, bound to the thread of its first job. A job that was begun before its
/// caller gave up runs to its end; one that was not is dropped.
class KeychainStore final : public CredentialStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(3));

    [[nodiscard]] Result<Secret> read(const QString &account) override;
    [[nodiscard]] Result<void> write(const QString &account, const Secret &secret) override;
    void keepForSession(const QString &account, const Secret &secret) override;
    [[nodiscard]] bool isForSession(const QString &account) override;
    [[nodiscard]] Result<void> remove(const QString &account) override;

private:
    MemoryStore m_session;
    std::chrono::milliseconds m_limit;
};

} // namespace plaudit
