// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace plaudit
{

/// Columns, or defaults, by field.
using MappedTexts = QHash<QString, QString>;

/// Where in a header the column of a field stands; −1 where it doesn't. Case and white space don't matter.
[[nodiscard]] int columnOf(const MappedTexts &columns, const QString &field, const QStringList &header);
[[nodiscard]] QJsonObject jsonOf(const MappedTexts &texts);

} // namespace plaudit
