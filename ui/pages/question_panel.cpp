// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/question_panel.h"

#include "charts/chart_view.h"
#include "charts/survey_charts.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

QuestionPanel::QuestionPanel(QWidget *parent)
    : QFrame(parent)
    , m_button(new QToolButton)
    , m_title(plainLabel({}, u"second"_s, this))
    , m_note(new ElidedLabel(u"faint"_s, this))
    , m_stack(new QStackedWidget)
    , m_answers(new ChartView)
    , m_noBars(plainLabel(tr("Answers in words: see the responses beside this."), u"second"_s, this))
{
    setLook(this, u"panel"_s);
    m_button->setPopupMode(QToolButton::InstantPopup);
    setLook(m_button, u"quiet"_s);
    m_button->setMenu(new QMenu(m_button));
    m_button->setText(tr("Question ▾"));
    m_button->setAccessibleName(tr("Choose a question"));
    m_noBars->setWordWrap(true);
    m_noBars->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_noBars->setContentsMargins(8, 8, 8, 8);
    m_stack->addWidget(m_answers);
    m_stack->addWidget(m_noBars);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 0, 8, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(12);
    top->addWidget(plainLabel(tr("Questions"), u"title"_s, this));
    top->addWidget(m_note, 1);
    top->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 10, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
}

void QuestionPanel::show(const std::vector<QuestionFigures> &questions)
{
    m_questions = questions;
    QMenu *menu = m_button->menu();
    menu->clear();
    QString survey;
    for (int i = 0; i < int(m_questions.size()); ++i) {
        const QuestionFigures &question = m_questions[std::size_t(i)];
        if (question.surveyId != survey) {
            survey = question.surveyId;
            menu->addSection(oneLine(question.surveyName));
        }
        auto *action = menu->addAction(oneLine(question.text).replace(u"&"_s, u"&&"_s), this, [this, i] {
            m_chosen = m_questions[std::size_t(i)].questionId;
            showQuestion(i);
        });
        action->setCheckable(true);
    }
    m_button->setEnabled(!m_questions.empty());
    if (!m_questions.empty())
        showQuestion(preferredQuestion());
}

int QuestionPanel::preferredQuestion() const
{
    const auto isPreferred = [this](const QuestionFigures &question) {
        // The first one is mostly the score itself, which the page has; the first choice says more.
        return m_chosen.isEmpty() ? question.kind == QuestionKind::Choices : question.questionId == m_chosen;
    };
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), isPreferred);
    return found == m_questions.end() ? 0 : int(found - m_questions.begin());
}

void QuestionPanel::showQuestion(int index)
{
    const QLocale locale;
    const QuestionFigures &question = m_questions[std::size_t(index)];
    const ChartSpec chart = answersChart(question);
    m_title->setText(oneLine(question.text));
    QStringList notes{oneLine(question.surveyName), tr("n = %1").arg(writtenCount(question.responses, locale))};
    if (question.mean)
        notes += tr("mean %1").arg(locale.toString(*question.mean, 'f', 2));
    if (question.others > 0)
        notes += tr("%Ln in their own words", nullptr, int(question.others));
    m_note->setWholeText(notes.join(u" · "_s));
    const bool hasBars = !std::get<DistributionSpec>(chart.drawing).bars.empty();
    if (hasBars)
        m_answers->setSpec(chart);
    m_stack->setCurrentWidget(hasBars ? static_cast<QWidget *>(m_answers) : m_noBars);
    const auto actions = m_button->menu()->actions();
    int at = 0;
    for (QAction *action : actions) {
        if (!action->isSeparator())
            action->setChecked(at++ == index);
    }
}

} // namespace plaudit
