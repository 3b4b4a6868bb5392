// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"
#include "pages/kept_reading.h"
#include "workspace/page_contents.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace plaudit
{

class PublicCountsView;
class RowsTable;

/// Data health: how the records came and whether they agree, with the rows behind each figure; streams and runs, known
/// surveys, imported files, and what waits in quarantine.
class HealthPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit HealthPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const HealthContent &content);
    /// Whose rows are wished for; unset: a choice by what there is.
    [[nodiscard]] std::optional<HealthFigure> chosenFigure() const { return m_chosen; }

Q_SIGNALS:
    void addSurveysRequested();
    void importEventsRequested();
    void quarantineRetryRequested();

private:
    enum class Section { Rows, Runs, Surveys, Files, Quarantine, PublicCounts };

    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QWidget *makeSwitch();
    [[nodiscard]] QWidget *makeQuarantine();
    void choose(Section section);
    void showReconciliation();
    void showRows();
    [[nodiscard]] QString streamName(const QString &stream) const;
    void showRuns();
    void showSurveys();
    void showFiles();
    void showQuarantine();

    HealthContent m_content;
    std::shared_ptr<KeptReading<std::optional<HealthFigure>, HealthContent>> m_kept; ///< as m_lists of OrdersPage
    std::optional<HealthFigure> m_chosen;                                            ///< whose rows are wished for
    RowsTable *m_figures;
    QLabel *m_gaps;
    QButtonGroup *m_switch;
    QStackedWidget *m_views;
    QStackedWidget *m_rowKinds;
    QLabel *m_definition;
    RowsTable *m_responses, *m_others, *m_runs, *m_surveys, *m_files, *m_quarantine;
    PublicCountsView *m_publicCounts;
    QPlainTextEdit *m_raw;
    QPushButton *m_retry;
};

} // namespace plaudit
