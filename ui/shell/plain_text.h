// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// Text from outside, made fit for one line of a window: control characters and line breaks become blanks, marks that
/// turn the direction of writing go, and very long text is cut. Still plain text, never markup.
[[nodiscard]] QString oneLine(const QString &text);
/// The same for a tool tip, which Qt would otherwise read as markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace plaudit
