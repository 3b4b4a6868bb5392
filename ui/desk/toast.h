// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace plaudit
{

class ElidedLabel;

/// Says what was just done, or why it wasn't, and goes by itself after a while.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent = nullptr);

    void say(const QString &sentence);
    /// Empty while it is gone.
    [[nodiscard]] QString sentence() const;

private:
    ElidedLabel *m_sentence;
    QTimer m_timer;
};

} // namespace plaudit
