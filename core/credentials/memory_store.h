// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credential_store.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace plaudit
{

/// Secrets for as long as the program runs: tests, the sample store, and what KeychainStore has for this session only.
class MemoryStore final : public CredentialStore
{
public:
    [[nodiscard]] Result<Secret> read(const QString &account) override;
    [[nodiscard]] Result<void> write(const QString &account, const Secret &secret) override;
    void keepForSession(const QString &account, const Secret &secret) override;
    [[nodiscard]] bool isForSession(const QString &account) override;
    [[nodiscard]] Result<void> remove(const QString &account) override;

private:
    QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
    QSet<QString> m_forSession;
};

} // namespace plaudit
