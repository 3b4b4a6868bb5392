// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QWidget>

namespace plaudit
{

/// Saves the widget under `pictures` in the folder the test runs in, for people to look at. False where that failed.
inline bool savePicture(QWidget &widget, const QString &name)
{
    return QDir().mkpath(QStringLiteral("pictures")) && widget.grab().save(QStringLiteral("pictures/%1.png").arg(name));
}

} // namespace plaudit
