// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace plaudit
{

/// What is wrong with the way a shown window is laid out, one line each: texts of labels and buttons that have less
/// room than they need (ElidedLabel may), things beside each other that overlap, things outside of what holds them.
[[nodiscard]] QStringList layoutFindings(const QWidget &window);

/// What of a shown window can take the keyboard's focus and has no name or no role for who can't see it.
[[nodiscard]] QStringList accessibilityFindings(QWidget &window);

} // namespace plaudit
