// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace plaudit
{

/// One condition of the filter: a button that opens its choice and, while the condition is set, one that removes it.
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(const QString &icon, QWidget *parent = nullptr);

    /// `whole` is what the text was cut from, for the tool tip.
    void setState(const QString &text, const QString &whole, bool isActive);
    /// Text wider than this is cut with ….
    void setWidestText(int width);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void opened();
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();
    void updateText();

    QString m_icon;
    QString m_text;
    int m_widestText = 220;
    bool m_isActive = false;
    QToolButton *m_button;
    QToolButton *m_remove;
};

} // namespace plaudit
