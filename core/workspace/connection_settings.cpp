// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connection_settings.h"

#include "okendo/certificate_diagnosis.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString settingName(qint64 connectionId, QLatin1StringView what)
{
    return u"connection/%1/%2"_s.arg(connectionId).arg(what);
}

Result<ConnectionSettings> connectionSettings(Reader &reader, qint64 connectionId)
{
    const auto caFile = reader.setting(settingName(connectionId, "ca_file"_L1));
    if (!caFile)
        return failure(caFile.error());
    const auto userName = reader.setting(settingName(connectionId, "user_name"_L1));
    if (!userName)
        return failure(userName.error());
    return ConnectionSettings{.caFile = caFile->value_or(QString()), .userName = userName->value_or(QString())};
}

Result<ConnectionSettings> connectionSettings(const Workspace &workspace, qint64 connectionId)
{
    const auto reader = workspace.openReader();
    return reader ? connectionSettings(**reader, connectionId) : failure(reader.error());
}

Result<void> saveConnectionSettings(Writer &writer, qint64 connectionId, const ConnectionSettings &settings)
{
    auto caFile = writer.setSetting(settingName(connectionId, "ca_file"_L1), settings.caFile);
    auto userName = writer.setSetting(settingName(connectionId, "user_name"_L1), settings.userName);
    const auto first = caFile.get();
    const auto second = userName.get();
    return first ? second : first;
}

Result<QList<QSslCertificate>> authoritiesOf(const ConnectionSettings &settings)
{
    return settings.caFile.isEmpty() ? QList<QSslCertificate>() : certificatesIn(settings.caFile);
}

} // namespace plaudit
