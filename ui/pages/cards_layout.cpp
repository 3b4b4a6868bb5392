// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cards_layout.h"

#include "shell/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace plaudit
{

static constexpr int gap = 12, leastCard = 140;

CardsLayout::CardsLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

CardsLayout::~CardsLayout()
{
    for (const auto *item : m_items)
        delete item;
}

void CardsLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int CardsLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *CardsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *CardsLayout::takeAt(int index)
{
    auto *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> CardsLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
        [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int CardsLayout::cardsInRow(int cards, int width)
{
    const int most = std::max(1, (width + gap) / (int(leastCard * interfaceZoom()) + gap));
    const int rows = (cards + most - 1) / most;
    return rows == 0 ? 1 : (cards + rows - 1) / rows;
}

int CardsLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize CardsLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize CardsLayout::sizeHint() const
{
    QSize size;
    for (const auto *item : shown())
        size = {size.width() + item->sizeHint().width() + gap, std::max(size.height(), item->sizeHint().height())};
    return size;
}

void CardsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardsLayout::arrange(const QRect &rect, bool isMoving) const
{
    const auto items = shown();
    const int inRow = cardsInRow(int(items.size()), rect.width());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto edge = [&](int column) { return (rect.width() + gap) * column / inRow; };
    int y = rect.top();
    for (std::size_t first = 0; first < items.size(); first += std::size_t(inRow)) {
        const auto last = std::min(items.size(), first + std::size_t(inRow));
        int height = 0;
        for (auto i = first; i < last; ++i)
            height = std::max(height, items[i]->sizeHint().height());
        for (auto i = first; isMoving && i < last; ++i) {
            const int column = int(i - first);
            const QRect card(rect.left() + edge(column), y, edge(column + 1) - edge(column) - gap, height);
            items[i]->setGeometry(QStyle::visualRect(direction, rect, card));
        }
        y += height + gap;
    }
    return items.empty() ? 0 : y - gap - rect.top();
}

} // namespace plaudit
