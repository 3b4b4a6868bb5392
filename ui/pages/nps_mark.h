// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace plaudit
{

struct Theme;

/// A mark whose form says the category of a score, 0–10, and the colour that goes with it as text.
[[nodiscard]] QString npsMark(int score);
/// See setTone().
[[nodiscard]] QString npsTone(int score);
[[nodiscard]] QColor npsTextColour(int score, const Theme &theme);

} // namespace plaudit
