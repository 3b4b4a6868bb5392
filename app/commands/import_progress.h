// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace plaudit
{

/// "42 % · 10,000 rows · about 3 min left": how far an import is, 0–1, what it has read, and the time left once that
/// can be told.
[[nodiscard]] QString importProgress(double share, const QString &count, std::chrono::milliseconds elapsed);

} // namespace plaudit
