// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace plaudit
{

/// An X server of the test's own without a screen (Xvfb), and a keyboard on it (xdotool): keys go the way of real ones,
/// through the server to whichever window has the focus.
class XDisplay
{
public:
    /// Must be started before the application; sets DISPLAY and the platform. Nothing where either program is missing.
    [[nodiscard]] static std::unique_ptr<XDisplay> start(const QString &screen = QStringLiteral("1440x900x24"));
    ~XDisplay();
    Q_DISABLE_COPY_MOVE(XDisplay)

    /// A key or several after each other, as X names them: "ctrl+k", "Return", "Down Down". Comes back when the window
    /// had a chance to take them.
    void press(const QString &keys);
    void type(const QString &text);

private:
    XDisplay() = default;
    static void run(const QStringList &arguments);

    QProcess m_server;
};

} // namespace plaudit
