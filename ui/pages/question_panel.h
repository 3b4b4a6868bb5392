// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/questions.h"

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class ChartView;
class ElidedLabel;

/// What was answered to one of the surveys' questions; which one is chosen in its menu.
class QuestionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    using QWidget::show;
    /// Keeps the question that was chosen where it is still there.
    void show(const std::vector<QuestionFigures> &questions);

private:
    [[nodiscard]] int preferredQuestion() const;
    void showQuestion(int index);

    std::vector<QuestionFigures> m_questions;
    QString m_chosen; ///< id
    QToolButton *m_button;
    QLabel *m_title;
    ElidedLabel *m_note;
    QStackedWidget *m_stack;
    ChartView *m_answers;
    QLabel *m_noBars;
};

} // namespace plaudit
