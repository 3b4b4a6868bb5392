// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_showing.h"

#include "shell/main_window.h"
#include "shell/page_figures.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace plaudit
{

void letLayoutsSettle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

void showOffScreen(QWidget &widget, const QSize &size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    letLayoutsSettle();
}

std::unique_ptr<MainWindow> makeWindow(const QSize &size)
{
    auto window = std::make_unique<MainWindow>([] { return QDate(2026, 10, 31); });
    window->setThemeMode(Theme::Mode::Light);
    showOffScreen(*window, size);
    return window;
}

bool showView(MainWindow &window, Workspace &workspace, const View &view, OrdersPage::Section section)
{
    window.showView(view);
    window.ordersPage().setSection(section);
    const auto figures = makeFigures(workspace, view, window.page().work());
    if (!figures)
        return false;
    window.setConnected(figures->isConnected);
    window.setStoreName(figures->storeName);
    figures->made.show();
    if (!figures->isConnected && figures->isEmpty())
        window.showFirstStart();
    letLayoutsSettle();
    return true;
}

} // namespace plaudit
