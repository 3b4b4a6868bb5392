// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures_body.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace plaudit
{

FiguresBody::FiguresBody(QWidget *figures)
    : m_figures(figures)
{
    m_figures->setParent(this);
    if (const auto *stack = qobject_cast<QStackedWidget *>(m_figures))
        connect(stack, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize FiguresBody::minimumSizeHint() const
{
    if (const auto *stack = qobject_cast<const QStackedWidget *>(m_figures); stack && stack->currentWidget())
        return stack->currentWidget()->minimumSizeHint();
    const QSize least = m_figures->minimumSizeHint();
    const auto *layout = m_figures->layout();
    if (!layout || !layout->hasHeightForWidth())
        return least;
    const int height = layout->totalHeightForWidth(std::max(width(), least.width()));
    return {least.width(), std::max(least.height(), height)};
}

bool FiguresBody::event(QEvent *event)
{
    // What the figures need changed.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::event(event);
}

void FiguresBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_figures->setGeometry(rect());
    if (event->oldSize().width() != width())
        updateGeometry(); // texts wrap otherwise
}

} // namespace plaudit
