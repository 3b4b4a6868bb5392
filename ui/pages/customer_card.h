// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QLabel;

namespace plaudit
{

class ElidedLabel;

/// A figure of one customer: no interval and no change, since it is a fact.
class CustomerCard : public QFrame
{
    Q_OBJECT

public:
    CustomerCard(const QString &name, const QString &definition, QWidget *parent = nullptr);

    /// `colour`: of the figure; the text's own where there is none.
    void setContent(const QString &figure, const QString &basis, const QString &tone = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A long figure is written smaller rather than cut.
    void fitFigure();

    QString m_name;
    ElidedLabel *m_figure;
    ElidedLabel *m_basis;
};

} // namespace plaudit
