// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/x_display.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QString server = u"Xvfb"_s;
static const QString keyboard = u"xdotool"_s;

QStringList XDisplay::missingPrograms()
{
    QStringList missing;
    for (const QString &program : {server, keyboard}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing.append(program);
    }
    return missing;
}

std::unique_ptr<XDisplay> XDisplay::start()
{
    constexpr int patienceMs = 20'000;
    const QString screen = u"%1x%2x24"_s.arg(size.width()).arg(size.height());
    std::unique_ptr<XDisplay> display(new XDisplay);
    // Whatever becomes of the test, the server ends with its last client.
    display->m_server.start(
        server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, screen, u"-nolisten"_s, u"tcp"_s, u"-terminate"_s});
    if (!display->m_server.waitForReadyRead(patienceMs))
        return {};
    qputenv("DISPLAY", ":" + display->m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    // Dialogs and typing are to be Qt's own, whatever the desktop of whoever runs this.
    for (const char *name : {"QT_QPA_PLATFORMTHEME", "XDG_CURRENT_DESKTOP", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    qputenv("QT_IM_MODULE", "compose");
    s_running = display.get();
    return display;
}

XDisplay::~XDisplay()
{
    s_running = nullptr;
    m_server.kill();
    m_server.waitForFinished();
}

void XDisplay::manageWindows()
{
    qApp->installEventFilter(this);
}

bool XDisplay::eventFilter(QObject *watched, QEvent *event)
{
    const bool isChange = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    const auto *widget = isChange ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->isWindow() && widget->windowType() != Qt::ToolTip)
        QMetaObject::invokeMethod(this, &XDisplay::giveFocusToTheTop, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

/// Popups take the keyboard by themselves.
void XDisplay::giveFocusToTheTop()
{
    if (QApplication::activePopupWidget())
        return;
    QWidget *top = QApplication::activeModalWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isDialog = window->windowType() == Qt::Dialog;
        if (!top && window->isVisible() && (isDialog || window->windowType() == Qt::Window))
            top = window;
    }
    if (top && !top->isActiveWindow())
        top->activateWindow();
}

void XDisplay::press(const QString &keys)
{
    const auto each = keys.split(u' ', Qt::SkipEmptyParts);
    for (const auto &key : each)
        run({u"key"_s, key});
}

bool XDisplay::pressFor(const QString &keys, const std::function<void()> &inDialog)
{
    constexpr int soonMs = 10;
    bool isDone = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        const auto *dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->isActiveWindow() || !QApplication::focusWidget())
            return;
        waiting.stop();
        inDialog();
        isDone = true;
    });
    waiting.start(soonMs);
    press(keys);
    return isDone;
}

void XDisplay::type(const QString &text)
{
    run({u"type"_s, u"--delay"_s, u"4"_s, text});
}

void XDisplay::run(const QStringList &arguments)
{
    QProcess keys;
    QEventLoop loop;
    QObject::connect(&keys, &QProcess::finished, &loop, &QEventLoop::quit);
    keys.start(keyboard, arguments);
    loop.exec();
    // The server has what was pressed; after an answer of it this program has it, too.
    QGuiApplication::sync();
    QApplication::processEvents();
    QApplication::sendPostedEvents();
}

QImage XDisplay::picture()
{
    QApplication::processEvents();
    QGuiApplication::sync();
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

} // namespace plaudit
