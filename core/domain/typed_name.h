// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A name that somebody typed, on one line: control characters are neither seen nor typed on purpose.
[[nodiscard]] QString typedName(QString text);

inline constexpr qsizetype longestTypedName = 200;

} // namespace plaudit
