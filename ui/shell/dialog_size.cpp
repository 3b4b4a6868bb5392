// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialog_size.h"

#include "shell/theme.h"

#include <QScreen>
#include <QWidget>

namespace plaudit
{

void setDialogSize(QWidget &dialog, const QSize &atUsualZoom)
{
    const QSize wanted = atUsualZoom * interfaceZoom();
    const auto *screen = dialog.screen();
    dialog.resize(screen ? wanted.boundedTo(screen->availableSize()) : wanted);
}

} // namespace plaudit
