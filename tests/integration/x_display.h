// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QImage>
#include <QObject>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

class QWidget;

namespace plaudit
{

/// An X server of the test's own without a screen (Xvfb), and a keyboard on it (xdotool): keys go the way of real ones,
/// through the server to whichever window has the focus. No window manager runs there, so this gives the focus to a
/// window that opens, and gives it back when that closes; it moves no focus within a window.
class XDisplay : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize size{1440, 900};

    /// What start() needs and this machine has not.
    [[nodiscard]] static QStringList missingPrograms();
    /// Must be called before the application is made; sets DISPLAY and the platform. Nothing where the server doesn't
    /// start.
    [[nodiscard]] static std::unique_ptr<XDisplay> start();
    ~XDisplay() override;

    /// Once the application is there.
    void manageWindows();
    /// The one that start() made; null where there is none.
    [[nodiscard]] static XDisplay *running() { return s_running; }
    /// A key or several after each other, as X names them: "ctrl+k", "Return", "Down Down". Comes back when the
    /// program took them; where they open a dialog that is waited for, when that is closed.
    void press(const QString &keys);
    /// Keys that open a dialog which is waited for, and what is done in that. False where none opens.
    [[nodiscard]] bool pressFor(const QString &keys, const std::function<void()> &inDialog);
    void type(const QString &text);
    /// All that is on the screen.
    [[nodiscard]] static QImage picture();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    XDisplay() = default;
    void run(const QStringList &arguments);
    static void giveFocusToTheTop();

    QProcess m_server;
    static inline XDisplay *s_running = nullptr;
};

/// The main() of a test on a display: without one it runs all the same, to skip and say what is missing.
template<class Test>
int runOnXDisplay(int argc, char **argv)
{
    const auto display = XDisplay::missingPrograms().isEmpty() ? XDisplay::start() : nullptr;
    QApplication application(argc, argv);
    if (display)
        display->manageWindows();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace plaudit
