// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace plaudit
{

/// The field for a search through texts. It asks a moment after the last key, and says what is wrong with a text that
/// nothing can be found by.
class DeskSearch : public QWidget
{
    Q_OBJECT

public:
    explicit DeskSearch(QWidget *parent = nullptr);

    /// What is searched for; a person who is typing isn't interrupted.
    void setSearch(const QString &search);
    void begin();

Q_SIGNALS:
    /// Empty: for nothing any more.
    void searchChanged(const QString &search);
    /// Escape, Enter or Down: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void updateIcon();
    void fitWidth();

    QLineEdit *m_field;
    QAction *m_icon;
    QLabel *m_problem;
    QTimer m_delay;
    QString m_search;
};

} // namespace plaudit
