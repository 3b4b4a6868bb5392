// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QColor;

namespace plaudit
{

/// The line drawing resources/icons/<name>.svg in one colour, sharp at every scale.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour);
/// The same with a colour of its own while checked.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour, const QColor &checked);
[[nodiscard]] QPixmap linePixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon applicationIcon();

} // namespace plaudit
