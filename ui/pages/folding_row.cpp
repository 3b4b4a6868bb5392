// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/folding_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace plaudit
{

namespace
{

struct LeastRoom
{
    QSize widest, together; ///< of one alone; of all, one after the other in either direction
};

LeastRoom leastRoomOf(const QBoxLayout &layout)
{
    LeastRoom room;
    for (int i = 0; i < layout.count(); ++i) {
        auto *item = layout.itemAt(i);
        if (item->isEmpty())
            continue;
        const QSize gap = room.together.isEmpty() ? QSize(0, 0) : QSize(layout.spacing(), layout.spacing());
        room.together = room.together.isEmpty() ? item->minimumSize() : room.together + gap + item->minimumSize();
        room.widest = room.widest.expandedTo(item->minimumSize());
    }
    return room;
}

} // namespace

FoldingRow::FoldingRow(int gap, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    // What is folded is what matters to those around, not the row that there is no room for.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void FoldingRow::addWidget(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

bool FoldingRow::isFolded() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize FoldingRow::minimumSizeHint() const
{
    const auto room = leastRoomOf(*m_layout);
    const auto margins = contentsMargins();
    return {room.widest.width() + margins.left() + margins.right(),
        (isFolded() ? room.together.height() : room.widest.height()) + margins.top() + margins.bottom()};
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        measureAnew();
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Qt forgets to tell what changed in widgets while they were hidden.
void FoldingRow::measureAnew()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        auto *widget = m_layout->itemAt(i)->widget();
        if (widget->layout())
            widget->layout()->invalidate();
        widget->updateGeometry();
    }
}

void FoldingRow::fold()
{
    const bool isNarrow = leastRoomOf(*m_layout).together.width() > contentsRect().width();
    if (isNarrow == isFolded())
        return;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

} // namespace plaudit
