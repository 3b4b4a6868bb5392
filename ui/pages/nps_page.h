// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"
#include "pages/kpi_card.h"
#include "workspace/page_contents.h"

namespace plaudit
{

class ChartPanel;
class ChartView;
class RowsTable;

/// NPS and surveys: the score with its interval, over time, by channel and survey; each question by its type; what
/// respondents wrote.
class NpsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit NpsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const NpsContent &content, const Filter &filter, std::optional<Bucket> bucketChoice,
        const FigureContext &context = {});

Q_SIGNALS:
    void addSurveysRequested();

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeQuestionPanel();
    void showCards();
    void addChanges(const Nps &before, KpiCard::Content &score, KpiCard::Content &responses,
        KpiCard::Content &promoters, KpiCard::Content &detractors) const;
    /// Those of a category, or all of them, in the list of responses.
    void showRows(std::optional<NpsCategory> category);
    void showGroups();
    void showQuestions();
    void showQuestion(int index);
    void showResponses();
    void chooseGroup(int row);
    void choosePoint(int index);

    NpsContent m_content;
    FigureContext m_context;
    Filter m_filter;
    QString m_questionId;
    KpiCard *m_score, *m_responses, *m_promoters, *m_detractors;
    ChartPanel *m_trend;
    QToolButton *m_bucket;
    RowsTable *m_groups;
    QToolButton *m_questionButton;
    ChartView *m_answers;
    QLabel *m_questionTitle;
    QLabel *m_noBars;
    QStackedWidget *m_answerStack;
    ElidedLabel *m_questionNote;
    RowsTable *m_latest;
    ElidedLabel *m_latestNote;
};

} // namespace plaudit
