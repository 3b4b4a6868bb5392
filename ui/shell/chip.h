// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace plaudit
{

/// One condition of the filter: a button that opens its choice and, while the condition is set, one that removes it, as
/// do Del and Backspace.
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(const QString &icon, QWidget *parent = nullptr);

    /// `whole` is what the text was cut from, for the tool tip.
    void setState(const QString &text, const QString &whole, bool isActive);
    /// An active chip can be removed unless told otherwise.
    void setRemovable(bool isRemovable);
    /// What is wrong with the condition, for the tool tip; empty where nothing is.
    void setProblem(const QString &sentence);
    /// Text wider than this is cut with ….
    void setWidestText(int width);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QString &whole() const { return m_whole; }

Q_SIGNALS:
    void opened();
    void removed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateIcons();
    void updateLook();
    void updateText();

    QString m_icon;
    QString m_text;
    QString m_whole;
    int m_widestText = 220;
    bool m_isActive = false;
    bool m_isWrong = false;
    QToolButton *m_button;
    QToolButton *m_remove;
};

} // namespace plaudit
