// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "workspace/overview_content.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace plaudit
{

class ElidedLabel;
class PageNotice;
class RowsTable;

/// What changed most between two periods; or that nothing did clearly; or, where no dates are set, which period to
/// choose so that there is something to compare.
class NotableChangesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit NotableChangesPanel(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const OverviewContent &content, const Filter &filter, const FigureContext &context);

Q_SIGNALS:
    void changeChosen(const plaudit::NotableChange &change);
    /// That many days until the last one that the data can tell of.
    void periodChosen(int days);

private:
    [[nodiscard]] QWidget *makeOffer();
    void showChanges(const FigureContext &context);
    void showNothingClear(const FigureContext &context);

    NotableChanges m_changes;
    QStackedWidget *m_stack;
    QWidget *m_list;
    RowsTable *m_table;
    QLabel *m_compared;
    PageNotice *m_nothing;
    QWidget *m_offer;
    PageNotice *m_offerNotice;
    QWidget *m_offerButtons;
    ElidedLabel *m_note;
};

} // namespace plaudit
