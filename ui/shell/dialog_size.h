// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace plaudit
{

/// The size that a dialog opens in: larger where texts are, and never larger than the screen.
void setDialogSize(QWidget &dialog, const QSize &atUsualZoom);

} // namespace plaudit
