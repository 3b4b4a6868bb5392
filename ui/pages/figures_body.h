// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plaudit
{

/// Holds a page's figures in its scroll area. Of figures in a QStackedWidget only those that are shown count, and they
/// scroll where they can't be made smaller; a scroll area would give all of them the height that one of them likes
/// best.
class FiguresBody : public QWidget
{
    Q_OBJECT

public:
    /// Owns the figures.
    explicit FiguresBody(QWidget *figures);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return m_figures->sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_figures;
};

} // namespace plaudit
