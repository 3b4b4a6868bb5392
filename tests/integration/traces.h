// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace plaudit
{

/// The forms in which a key may leave a trace, each with its name: as it is, as Basic auth sends it, percent-encoded,
/// in UTF-16 …
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> formsOf(const QString &userId, const QString &key);

/// "name: form" for each form that is somewhere in `bytes`.
[[nodiscard]] QStringList tracesIn(
    const QString &name, const QByteArray &bytes, const QString &userId, const QString &key);
/// The same for every file below `folder`, names and link targets included.
[[nodiscard]] QStringList tracesBelow(const QString &folder, const QString &userId, const QString &key);

} // namespace plaudit
