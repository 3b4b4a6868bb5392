// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connection_support.h"

#include "domain/connection.h"
#include "domain/failure_cause.h"

#include <QDateTime>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Only what is surely an address: anything else may have been pasted there.
QString hostOf(const QString &baseUrl)
{
    if (baseUrl.trimmed().isEmpty())
        return Connection{}.baseUrl.toString();
    const auto origin = originFrom(baseUrl);
    return origin ? origin->toString() : u"not an address"_s;
}

} // namespace

QString connectionSupportText(const Error &error, const QString &baseUrl, const QString &api)
{
    const auto cause = causeOf(error);
    const auto now = QDateTime::currentDateTimeUtc();
    return QStringList{u"Plaudit can't connect to Okendo"_s,
        u"Cause: %1 (%2)"_s.arg(cause ? toString(cause->cause) : u"-"_s, toString(error.kind)),
        u"Detail: %1"_s.arg(error.detail.isEmpty() ? u"-"_s : error.detail),
        u"HTTP status: %1"_s.arg(error.httpStatus == 0 ? u"none"_s : QString::number(error.httpStatus)),
        u"Asked: %1, %2 API"_s.arg(hostOf(baseUrl), api), u"This machine's clock: %1"_s.arg(now.toString(Qt::ISODate)),
        u"Proxy of the system: %1"_s.arg(QNetworkProxyFactory::usesSystemConfiguration() ? u"asked"_s : u"not asked"_s),
        u"Plaudit %1, Qt %2, %3, %4"_s.arg(QStringLiteral(PLAUDIT_VERSION), QString::fromLatin1(qVersion()),
            QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName())}
        .join(u'\n');
}

} // namespace plaudit
