// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// How many decimals the minor unit of a currency stands for (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD; 2 where the
/// code is not known.
[[nodiscard]] int minorUnitDigits(const QString &currency);

/// 1234 of EUR is 12.34.
[[nodiscard]] double inUnits(qint64 minorUnits, const QString &currency);

} // namespace plaudit
