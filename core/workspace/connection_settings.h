// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace plaudit
{

class Reader;
class Workspace;
class Writer;

/// What a connection has beside its public half. Kept in the workspace's settings under `connection/ID/…`.
struct ConnectionSettings
{
    QString caFile;   ///< a PEM file of authorities to be trusted beside the system's own; empty: none
    QString userName; ///< of a Storefront connection of a store that has them; the password is in the keychain

    [[nodiscard]] friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

[[nodiscard]] Result<ConnectionSettings> connectionSettings(Reader &reader, qint64 connectionId);
[[nodiscard]] Result<ConnectionSettings> connectionSettings(const Workspace &workspace, qint64 connectionId);
[[nodiscard]] Result<void> saveConnectionSettings(
    Writer &writer, qint64 connectionId, const ConnectionSettings &settings);

/// The certificates of the settings' file; none where none is set. Errors: those of certificatesIn().
[[nodiscard]] Result<QList<QSslCertificate>> authoritiesOf(const ConnectionSettings &settings);

} // namespace plaudit
