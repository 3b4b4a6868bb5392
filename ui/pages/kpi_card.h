// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One figure with its margin, what it rests on, and its course.
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
    };

    /// `name`: a shorter one than the metric's, for a row of many cards.
    explicit KpiCard(Metric metric, QWidget *parent = nullptr, const QString &name = {});

    void setContent(const Content &content);
    [[nodiscard]] QString definitionText() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A spark line that would be squeezed into noise gives way to the figure.
    void fitCourse();
    /// A long figure is written smaller rather than cut.
    void fitFigure();
    void showDefinition();

    Metric m_metric;
    QLabel *m_figure;
    QLabel *m_margin;
    ElidedLabel *m_basis;
    QLabel *m_few;
    QToolButton *m_help;
    Sparkline *m_course;
    QString m_exact;
    bool m_isCourseWanted = true;
};

} // namespace plaudit
