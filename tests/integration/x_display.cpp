// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/x_display.h"

#include <QApplication>
#include <QEventLoop>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// No window manager runs there, so somebody has to give a new window the focus.
void focusNewestWindow()
{
    QWidget *newest = QApplication::activePopupWidget();
    if (!newest)
        newest = QApplication::activeModalWidget();
    if (newest && !newest->isActiveWindow() && newest->windowType() != Qt::Popup)
        newest->activateWindow();
}

} // namespace

std::unique_ptr<XDisplay> XDisplay::start(const QString &screen)
{
    const auto server = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (server.isEmpty() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return {};
    std::unique_ptr<XDisplay> display(new XDisplay);
    display->m_server.start(
        server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, screen, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (!display->m_server.waitForReadyRead(20'000))
        return {};
    qputenv("DISPLAY", ":" + display->m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    return display;
}

XDisplay::~XDisplay()
{
    m_server.kill();
    m_server.waitForFinished();
}

void XDisplay::press(const QString &keys)
{
    const auto each = keys.split(u' ', Qt::SkipEmptyParts);
    for (const auto &key : each)
        run({u"key"_s, u"--clearmodifiers"_s, key});
}

void XDisplay::type(const QString &text)
{
    run({u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"4"_s, text});
}

void XDisplay::run(const QStringList &arguments)
{
    QApplication::processEvents();
    focusNewestWindow();
    QApplication::processEvents();
    QProcess keyboard;
    QEventLoop loop;
    QObject::connect(&keyboard, &QProcess::finished, &loop, &QEventLoop::quit);
    keyboard.start(u"xdotool"_s, arguments);
    loop.exec();
    QApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace plaudit
