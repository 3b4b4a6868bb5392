// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A line of `metrics`: name, figure and what belongs to it, in columns.
[[nodiscard]] inline QString answerRow(const QString &name, const QString &figure, const QString &more = {})
{
    return QStringLiteral("%1 %2  %3").arg(name, -26).arg(figure, 10).arg(more).trimmed();
}

} // namespace plaudit
