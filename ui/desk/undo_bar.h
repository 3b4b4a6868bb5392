// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace plaudit
{

class ElidedLabel;

/// Says what was just done and takes it back on request. Goes by itself after a while.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Without `undo` it only says it.
    void offer(const QString &sentence, std::function<void()> undo);
    [[nodiscard]] QString sentence() const;
    void undo();

private:
    ElidedLabel *m_sentence;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace plaudit
