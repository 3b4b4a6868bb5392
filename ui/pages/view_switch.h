// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace plaudit
{

/// A row of words of which one is chosen; arrow keys move between them.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const QStringList &names, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Says nothing.
    void setCurrent(int index);
    void setName(int index, const QString &name);

Q_SIGNALS:
    /// The person chose another one.
    void chosen(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace plaudit
