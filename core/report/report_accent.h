// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A store's colour, made darker or lighter until text in it can be read on a report's ground (4.5 : 1); `#rrggbb`.
[[nodiscard]] QString readableAccent(const QString &accent, bool isDark);

} // namespace plaudit
