// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<Secret> MemoryStore::read(const QString &account)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(account);
    if (found == m_secrets.cend())
        return failure(ErrorKind::SecretMissing, u"no secret is kept for this account"_s);
    return *found;
}

Result<void> MemoryStore::write(const QString &account, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(account, secret);
    m_forSession.remove(account);
    return {};
}

void MemoryStore::keepForSession(const QString &account, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(account, secret);
    m_forSession.insert(account);
}

bool MemoryStore::isForSession(const QString &account)
{
    const QMutexLocker lock(&m_mutex);
    return m_forSession.contains(account);
}

Result<void> MemoryStore::remove(const QString &account)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(account);
    m_forSession.remove(account);
    return {};
}

} // namespace plaudit
