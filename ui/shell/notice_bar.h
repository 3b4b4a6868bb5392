// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace plaudit
{

/// A calm line above the page about something that happened, with what can be done about it; it can be put away and
/// then deletes itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &text, QWidget *parent = nullptr);

    /// A button of it; the returned one belongs to the bar.
    QPushButton *addAction(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QLabel *m_mark;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace plaudit
