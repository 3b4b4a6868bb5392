// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace plaudit
{

class ElidedLabel;

/// A panel with a title, a note, whatever stands at its end, and a body.
struct Panel
{
    QFrame *frame;
    QLabel *title;
    ElidedLabel *note;
};
/// All of it belongs to the frame, which belongs to the caller.
[[nodiscard]] Panel makePanel(const QString &title, QWidget *trailing, QWidget *body);

} // namespace plaudit
