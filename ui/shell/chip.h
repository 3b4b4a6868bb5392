// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace plaudit {

/// One condition of the filter: a button that opens its choice and, while the condition is set, one that removes it.
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(const QString &icon, QWidget *parent = nullptr);

    /// `whole` is what the text was cut from, for the tool tip.
    void setState(const QString &text, const QString &whole, bool isActive);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void opened();
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QString m_icon;
    bool m_isActive = false;
    QToolButton *m_button;
    QToolButton *m_remove;
};

} // namespace plaudit
