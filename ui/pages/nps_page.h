// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "pages/figures_page.h"
#include "workspace/page_contents.h"

namespace plaudit
{

class ChartPanel;
class KpiCard;
class QuestionPanel;
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
    void showCards();
    /// Those of a category, or all of them, in the list of responses.
    void showRows(std::optional<NpsCategory> category);
    void showGroups();
    void showResponses();
    void chooseGroup(int row);
    void choosePoint(int index);

    NpsContent m_content;
    FigureContext m_context;
    Filter m_filter;
    KpiCard *m_score, *m_responses, *m_promoters, *m_detractors;
    ChartPanel *m_trend;
    QToolButton *m_bucket;
    RowsTable *m_groups;
    QuestionPanel *m_questions;
    RowsTable *m_latest;
    ElidedLabel *m_latestNote;
};

} // namespace plaudit
