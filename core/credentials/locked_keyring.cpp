// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/locked_keyring.h"

#ifdef PLAUDIT_HAS_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QMap>
#include <QUuid>
#endif

using namespace Qt::StringLiterals;

namespace plaudit
{

#ifdef PLAUDIT_HAS_SECRET_SERVICE

namespace
{

constexpr auto secrets = "org.freedesktop.secrets"_L1;
constexpr auto secretsPath = "/org/freedesktop/secrets"_L1;

/// A connection of its own, so that it can be asked from any thread.
class SecretService
{
public:
    explicit SecretService(std::chrono::milliseconds limit)
        : m_name(u"plaudit-keyring-"_s + QUuid::createUuid().toString(QUuid::Id128))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
        , m_limitMs(int(limit.count()))
    {
        m_clock.start();
    }
    ~SecretService() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(SecretService)

    /// Empty where it doesn't answer in time.
    QVariantList ask(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        const auto left = m_limitMs - int(m_clock.elapsed());
        if (left <= 0 || !m_bus.isConnected())
            return {};
        auto message = QDBusMessage::createMethodCall(secrets, path, interface, method);
        message.setAutoStartService(false);
        message.setArguments(arguments);
        const auto reply = m_bus.call(message, QDBus::Block, left);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
    }

private:
    QString m_name;
    QDBusConnection m_bus;
    int m_limitMs;
    QElapsedTimer m_clock;
};

bool isDefaultLocked(SecretService &service)
{
    const auto named = service.ask(secretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    const auto path = named.isEmpty() ? QString() : named.front().value<QDBusObjectPath>().path();
    if (path.size() <= 1)
        return false;
    const auto locked = service.ask(
        path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return !locked.isEmpty() && locked.front().value<QDBusVariant>().variant().toBool();
}

bool isEntryLocked(SecretService &service, const QString &server, const QString &account)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const auto found = service.ask(secretsPath, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
        {QVariant::fromValue(Attributes{{u"server"_s, server}, {u"user"_s, account}})});
    return found.size() > 1 && !qdbus_cast<QList<QDBusObjectPath>>(found[1]).isEmpty();
}

} // namespace

bool isKeyringLocked(const QString &service, const QString &account, std::chrono::milliseconds limit)
{
    SecretService secretService(limit);
    return isDefaultLocked(secretService) || isEntryLocked(secretService, service, account);
}

#else

bool isKeyringLocked(const QString &, const QString &, std::chrono::milliseconds)
{
    return false;
}

#endif

} // namespace plaudit
