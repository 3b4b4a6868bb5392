// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "pages/figure_popup.h"
#include "wording/change_mark.h"
#include "wording/metric_words.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace plaudit
{

class ElidedLabel;
class Sparkline;

/// One figure with its margin, its change against the time before, what it rests on, and its course.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString figure;
        QString margin; ///< `±0.03`; empty where there is none
        QString basis;  ///< `n = 4,812`
        QString exact;  ///< the interval, for the definition's page
        bool isFew = false;
        std::vector<std::optional<double>> course;
        std::optional<ChangeMark> change = {}; ///< none where nothing is compared; the card then has no line for it
    };

    /// `name`: a shorter one than the metric's, for a row of many cards.
    explicit KpiCard(Metric metric, QWidget *parent = nullptr, const QString &name = {});

    void setContent(const Content &content);
    /// What its definition says of filter, periods and data.
    void setContext(const FigureContext &context);
    /// The definition then offers the rows behind the figure; see rowsRequested().
    void setHasRows(bool hasRows);
    [[nodiscard]] Metric metric() const { return m_metric; }
    /// All that its definition tells.
    [[nodiscard]] QString definitionText() const;
    [[nodiscard]] std::vector<FigurePopup::Fact> facts() const;

Q_SIGNALS:
    /// The person wants to see the rows that the figure is made of.
    void rowsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    /// A spark line that would be squeezed into noise gives way to the figure.
    void fitCourse();
    /// A long figure is written smaller rather than cut.
    void fitFigure();
    /// A verdict that doesn't fit is said in one word.
    void fitVerdict();
    void showChange(const std::optional<ChangeMark> &change);
    void showDefinition();

    Metric m_metric;
    QString m_name;
    QLabel *m_figure;
    QLabel *m_margin;
    QWidget *m_changeRow;
    QLabel *m_change;
    ElidedLabel *m_verdict;
    ElidedLabel *m_basis;
    QLabel *m_few;
    QToolButton *m_help;
    Sparkline *m_course;
    QString m_exact;
    std::optional<ChangeMark> m_mark;
    FigureContext m_context;
    bool m_hasRows = false;
    bool m_isCourseWanted = true;
};

} // namespace plaudit
