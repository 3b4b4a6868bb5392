// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/paint_chart.h"

#include <QPixmap>
#include <QWidget>

class QMenu;

namespace plaudit
{

/// A chart in a window: hover tells the exact value, a click or Enter selects a mark, arrow keys walk the marks.
/// Its accessible description is its table.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// The area of a mark in this widget, for tests and accessibility.
    [[nodiscard]] const std::vector<ChartMark> &marks();
    /// The menu then offers the rows behind the chart; see rowsRequested().
    void setHasRows(bool hasRows) { m_hasRows = hasRows; }
    /// Copy, save, show as table, show the rows; owned by the caller's widget.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {360, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 130}; }

Q_SIGNALS:
    /// The person chose a point or bar; `isExtending` with Ctrl or Shift held.
    void markActivated(int index, bool isExtending);
    /// The person wants to see what the chart is made of.
    void rowsRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void forgetPicture();
    void setCurrent(int index);
    void paintMark(QPainter &painter, const ChartMark &mark) const;
    void paintHoverCard(QPainter &painter, const ChartMark &mark) const;
    void copyPicture();
    void copyData();
    void save();
    void showTable();

    ChartSpec m_spec;
    QPixmap m_picture;
    std::vector<ChartMark> m_marks;
    bool m_hasMarks = false;
    bool m_hasRows = false;
    int m_current = -1;
};

} // namespace plaudit
