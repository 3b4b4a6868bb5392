// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/orders_page.h"
#include "shell/view.h"

#include <QSize>

#include <memory>

class QWidget;

namespace plaudit
{

class MainWindow;
class Workspace;

/// What is laid out by what was laid out before needs its turn.
void letLayoutsSettle();

/// Shown as far as the program is concerned, and on no screen.
void showOffScreen(QWidget &widget, const QSize &size);

/// A light one of that size, off screen, whose today is 2026-10-31.
[[nodiscard]] std::unique_ptr<MainWindow> makeWindow(const QSize &size);

/// A view of a store, in a window that may have shown others before; false where its figures can't be made.
[[nodiscard]] bool showView(MainWindow &window, Workspace &workspace, const View &view,
    OrdersPage::Section section = OrdersPage::Section::Figures);

} // namespace plaudit
