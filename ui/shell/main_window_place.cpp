// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps for the next time: its place, theme and zoom.
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QString geometryKey = u"window/geometry"_s;
static const QString zoomKey = u"window/zoom"_s;
static const QString railKey = u"window/rail_collapsed"_s;

void MainWindow::restorePlace()
{
    m_keepsPlace = true;
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    const QScreen *nearest = QGuiApplication::screenAt(frameGeometry().center());
    const QRect available = (nearest ? nearest : QGuiApplication::primaryScreen())->availableGeometry();
    if (!available.contains(frameGeometry().topLeft()) || !nearest) {
        resize(size().boundedTo(available.size()));
        move(available.center() - QPoint(width() / 2, height() / 2));
    }
    setRailCollapsed(settings.value(railKey).toBool());
    m_themeMode = rememberedThemeMode();
    setZoom(settings.value(zoomKey, 1.0).toDouble());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_keepsPlace) {
        QSettings settings;
        settings.setValue(geometryKey, saveGeometry());
        settings.setValue(railKey, m_rail->isCollapsed());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::setZoom(double zoom)
{
    setInterfaceZoom(zoom);
    setThemeMode(m_themeMode);
    m_actions->zoomIn->setEnabled(interfaceZoom() < largestZoom);
    m_actions->zoomOut->setEnabled(interfaceZoom() > smallestZoom);
    if (m_keepsPlace)
        QSettings().setValue(zoomKey, interfaceZoom());
}

void MainWindow::chooseTheme(Theme::Mode mode)
{
    setThemeMode(mode);
    if (m_keepsPlace)
        rememberThemeMode(mode);
}

} // namespace plaudit
