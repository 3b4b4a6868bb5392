// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace plaudit
{

/// The program speaks and writes numbers as in that locale from now on; English where it has no such language. Gives
/// whether it has.
bool speak(const QLocale &locale);

} // namespace plaudit
