// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

struct Theme;

/// The look of standard widgets. A widget asks for one by its dynamic property `look`, as in setLook().
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace plaudit
