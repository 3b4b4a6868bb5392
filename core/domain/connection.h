// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace plaudit
{

/// The public half of a connection to Okendo; the key is in the keychain under keychainAccount().
struct Connection
{
    qint64 id = 0; ///< 0 until it is stored
    QString name;
    QString api = QStringLiteral("merchant");
    QString userId; ///< a UUID in Okendo's settings; compared without regard to case
    QUrl baseUrl = QUrl(QStringLiteral("https://api.okendo.io")); ///< an origin: scheme, host, port
    std::optional<Timestamp> lastValidated;

    /// One account per API, origin and user id, so that two workspaces of the same store share the key.
    [[nodiscard]] QString keychainAccount() const;
};

/// `text` as an origin without path, query, user or password. https, or http, which is for this machine only
/// (localhost, 127.0.0.0/8, ::1); that rule is isInsecure()'s. Empty where the text is no origin.
[[nodiscard]] std::optional<QUrl> originFrom(const QString &text);
/// http to a host that is not this machine.
[[nodiscard]] bool isInsecure(const QUrl &url);
/// Scheme, host (without regard to case) and port are equal; a default port equals its absence.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace plaudit
