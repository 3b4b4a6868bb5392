// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/customer_moment_words.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace plaudit
{

/// One moment of the time line. Can be focused: Enter shows or hides what is folded away, Ctrl+C copies its words.
class CustomerMomentView : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerMomentView(const MomentWords &words, QWidget *parent = nullptr);

    [[nodiscard]] QString wholeText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addTop(QVBoxLayout &body);
    void addOpinion(QVBoxLayout &body);
    void addText(QVBoxLayout &body, const QString &text, const QString &look);
    void addDetails(QVBoxLayout &body);
    void paintIcon();

    MomentWords m_words;
    QLabel *m_icon;
    QToolButton *m_unfold = nullptr;
};

} // namespace plaudit
