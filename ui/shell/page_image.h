// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "pages/orders_page.h"
#include "shell/theme.h"
#include "shell/view.h"

#include <QImage>
#include <QSize>

namespace plaudit
{

class Workspace;

/// How a picture of the window is made.
struct PageLook
{
    QSize size{1440, 900}; ///< in points, at least MainWindow::smallest
    Theme::Mode theme = Theme::Mode::Light;
    qreal scale = 1.0; ///< pixels of a point
    OrdersPage::Section ordersSection = OrdersPage::Section::Figures;
};

/// The whole window with that view of the store, or its first start, without showing it. Blocks; GUI thread only.
/// Errors: those of makeFigures().
[[nodiscard]] Result<QImage> renderPage(Workspace &workspace, const View &view, const PageLook &look);

} // namespace plaudit
