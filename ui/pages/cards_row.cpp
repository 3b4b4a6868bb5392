// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cards_row.h"

#include "shell/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace plaudit
{

static constexpr int gap = 12, leastCard = 140;

CardsRow::CardsRow(QWidget *parent)
    : QWidget(parent)
{
    // Its height follows from its width, and Qt's height for width would make the whole page ask for the height that
    // it likes best, where it can do with less.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardsRow::addCard(QWidget *card)
{
    card->setParent(this);
    m_cards.push_back(card);
    updateGeometry();
}

int CardsRow::cardsInRow() const
{
    const int cards = int(m_cards.size());
    const int most = std::max(1, (width() + gap) / (zoomed(leastCard) + gap));
    const int rows = (cards + most - 1) / most;
    return rows == 0 ? 1 : (cards + rows - 1) / rows;
}

QSize CardsRow::minimumSizeHint() const
{
    int width = 0;
    for (const auto *card : m_cards)
        width = std::max(width, card->minimumSizeHint().width());
    return {width, arrange(false)};
}

QSize CardsRow::sizeHint() const
{
    int width = 0;
    for (const auto *card : m_cards)
        width += card->sizeHint().width() + gap;
    return {width, arrange(false)};
}

bool CardsRow::event(QEvent *event)
{
    // What a card needs changed.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrangeAnew();
    return QWidget::event(event);
}

void CardsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeAnew();
}

void CardsRow::arrangeAnew()
{
    const int height = arrange(true);
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

int CardsRow::arrange(bool isMoving) const
{
    const int inRow = cardsInRow();
    const auto edge = [&](int column) { return (width() + gap) * column / inRow; };
    int y = 0;
    for (std::size_t first = 0; first < m_cards.size(); first += std::size_t(inRow)) {
        const auto last = std::min(m_cards.size(), first + std::size_t(inRow));
        int height = 0;
        for (auto i = first; i < last; ++i)
            height = std::max(height, m_cards[i]->sizeHint().height());
        for (auto i = first; isMoving && i < last; ++i) {
            const int column = int(i - first);
            const QRect card(edge(column), y, edge(column + 1) - edge(column) - gap, height);
            m_cards[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), card));
        }
        y += height + gap;
    }
    return std::max(0, y - gap);
}

} // namespace plaudit
