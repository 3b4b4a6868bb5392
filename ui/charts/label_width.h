// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QString;

namespace plaudit
{

/// How wide a label is in a font. Measuring shapes the text, and charts show the same labels again and again: what was
/// measured is kept in its thread.
[[nodiscard]] double labelWidth(const QFont &font, const QString &label);

} // namespace plaudit
