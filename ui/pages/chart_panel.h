// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace plaudit
{

class ChartView;
struct ChartSpec;
class ElidedLabel;

/// A panel around a chart: title, one line on how to read it, a control of the chart's own, and its menu.
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    ChartPanel(ChartView *chart, QWidget *control, QWidget *parent = nullptr);

    /// The chart with the title and note of its own.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] QLabel *title() const { return m_title; }
    [[nodiscard]] ElidedLabel *note() const { return m_note; }

protected:
    void changeEvent(QEvent *event) override;

private:
    ChartView *m_chart;
    QLabel *m_title;
    ElidedLabel *m_note;
    QToolButton *m_menu;
};

} // namespace plaudit
