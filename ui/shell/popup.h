// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace plaudit
{

/// A small window under what opened it. Enter takes what was entered and closes, and so does a click elsewhere unless
/// told otherwise; Esc leaves everything as it was. Deletes itself when it closes.
class Popup : public QFrame
{
    Q_OBJECT

public:
    /// `name` is told to screen readers.
    explicit Popup(const QString &name, QWidget *parent);

    /// Under that widget, at its leading edge, where the screen has room for it.
    void openBelow(const QWidget &anchor);

protected:
    /// Takes what was entered; false where it can't be used, and the popup stays open.
    [[nodiscard]] virtual bool take() { return true; }
    /// A click elsewhere is like Esc.
    void setTakenWhenLeft(bool isTaken) { m_isTakenWhenLeft = isTaken; }
    /// Takes and closes where that can be.
    void finish();
    /// Closes without taking.
    void cancel();
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isSettled = false;
    bool m_isTakenWhenLeft = true;
    QVBoxLayout *m_content;
};

} // namespace plaudit
