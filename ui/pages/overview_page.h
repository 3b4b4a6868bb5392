// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "pages/figures_page.h"
#include "workspace/overview_content.h"

class QScrollArea;

namespace plaudit
{

class ChartPanel;
class KpiCard;
class NotableChangesPanel;
class RowsTable;

/// Overview: the period in a page. Its figures with their verdicts, what changed most, the latest low ratings by what
/// their customers are worth, and the course of rating and NPS.
class OverviewPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const OverviewContent &content, const View &view, const FigureContext &context = {});

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QWidget *makeCharts();
    void connectCards();
    /// Six cards in a row, or three where they would be narrow.
    void showCards();
    void showLowRatings();
    [[nodiscard]] const BucketSpan *spanAt(PageId page, int index) const;
    template<class Figures>
    [[nodiscard]] std::optional<Figures> beforeOf(Figures OverviewFigures::*figures) const
    {
        return m_content.before ? std::optional<Figures>((*m_content.before).*figures) : std::nullopt;
    }
    void openChange(const NotableChange &change);
    void openLowRating(int row);

    OverviewContent m_content;
    View m_view;
    FigureContext m_context;
    KpiCard *m_average, *m_reviews, *m_net, *m_nps, *m_revenue, *m_risk;
    QScrollArea *m_scroll;
    NotableChangesPanel *m_changes;
    RowsTable *m_low;
    ElidedLabel *m_lowNote;
    ChartPanel *m_ratingTrend, *m_npsTrend;
};

} // namespace plaudit
