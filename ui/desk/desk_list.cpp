// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_list.h"

#include "desk/desk_delegate.h"
#include "desk/desk_model.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace plaudit
{

DeskList::DeskList(DeskModel *model, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new DeskDelegate(this));
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DeskList::moved);
}

int DeskList::rows() const
{
    return model() ? model()->rowCount() : 0;
}

QRect DeskList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {
        0, index.row() * DeskDelegate::rowHeight() - verticalOffset(), viewport()->width(), DeskDelegate::rowHeight()};
}

void DeskList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * DeskDelegate::rowHeight();
    const int height = viewport()->height();
    const int at = verticalOffset();
    const bool isAbove = top < at;
    const bool isBelow = top + DeskDelegate::rowHeight() > at + height;
    if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(top - (height - DeskDelegate::rowHeight()) / 2);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        verticalScrollBar()->setValue(std::min(top, top + DeskDelegate::rowHeight() - height));
}

QModelIndex DeskList::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / DeskDelegate::rowHeight();
    const bool isInside = point.y() + verticalOffset() >= 0 && row < rows() && viewport()->rect().contains(point);
    return isInside ? model()->index(row, 0) : QModelIndex();
}

void DeskList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

std::pair<int, int> DeskList::visibleRows() const
{
    const int first = verticalOffset() / DeskDelegate::rowHeight();
    const int last =
        (verticalOffset() + std::max(viewport()->height(), DeskDelegate::rowHeight()) - 1) / DeskDelegate::rowHeight();
    return {first, std::min(last, rows() - 1)};
}

void DeskList::walk(int by)
{
    if (rows() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : -by;
    const auto to = model()->index(std::clamp(from + by, 0, rows() - 1), 0);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
}

QModelIndex DeskList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(0, 0);
    const int page = std::max(1, viewport()->height() / DeskDelegate::rowHeight() - 1);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows() - 1), 0);
}

int DeskList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void DeskList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    const int first = std::max(0, (area.top() + verticalOffset()) / DeskDelegate::rowHeight());
    const int last = std::min(rows() - 1, (area.bottom() + verticalOffset()) / DeskDelegate::rowHeight());
    const bool isAny = first <= last && area.bottom() + verticalOffset() >= 0;
    selectionModel()->select(
        isAny ? QItemSelection(model()->index(first, 0), model()->index(last, 0)) : QItemSelection(), flags);
}

QRegion DeskList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const auto &range : selection) {
        const QRect rows = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rows.intersected(viewport()->rect());
    }
    return region;
}

void DeskList::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(DeskDelegate::rowHeight() / 2);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rows() * DeskDelegate::rowHeight() - height));
    QAbstractItemView::updateGeometries();
}

void DeskList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    const QPoint pointer = viewport()->underMouse() ? viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    const int offset = verticalOffset();
    const int last = std::min(rows() - 1, (event->rect().bottom() + offset) / DeskDelegate::rowHeight());
    for (int row = (event->rect().top() + offset) / DeskDelegate::rowHeight(); row <= last; ++row) {
        const auto index = model()->index(row, 0);
        auto rowOption = option;
        rowOption.rect = visualRect(index);
        rowOption.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        rowOption.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
        rowOption.state.setFlag(QStyle::State_MouseOver, rowOption.rect.contains(pointer));
        itemDelegate()->paint(&painter, rowOption, index);
    }
}

void DeskList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    Q_EMIT moved();
}

void DeskList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    // The zoom comes as another font.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
        scrollTo(currentIndex());
    }
}

void DeskList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void DeskList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QAbstractItemView::keyPressEvent(event);
}

void DeskList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (isByKey && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void DeskList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened();
}

void DeskList::focusInEvent(QFocusEvent *event)
{
    // A list that is come to by keyboard begins at its first row.
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && rows() > 0)
        walk(1);
    viewport()->update();
}

void DeskList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void DeskList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace plaudit
