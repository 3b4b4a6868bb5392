// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace plaudit
{

/// Gives a widget one of the looks of the style sheet and repaints it where it had another.
void setLook(QWidget *widget, const QString &look);
/// Another colour and weight, for texts that say something by it: "promoter", "passive", "detractor", "star"; empty:
/// none. A widget must have no style sheet of its own: the window's would stay as it was when the theme changes.
void setTone(QWidget *widget, const QString &tone);
/// Needed where the look of a widget around it changed.
void repolish(QWidget *widget);
/// A button's text with a little more room to the icon in front of it than the style gives.
[[nodiscard]] QString besideIcon(const QString &text);
/// A label that shows its text as it is, never as markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, const QString &look, QWidget *parent);

} // namespace plaudit
