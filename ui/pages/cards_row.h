// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace plaudit
{

/// Cards of one width beside each other; in several rows of as many as possible where one row would squeeze them, the
/// more so the larger the texts are. Owns the cards.
class CardsRow : public QWidget
{
    Q_OBJECT

public:
    explicit CardsRow(QWidget *parent = nullptr);

    void addCard(QWidget *card);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int cardsInRow() const;
    /// Gives the height; moves the cards where asked to.
    int arrange(bool isMoving) const;
    void arrangeAnew();

    std::vector<QWidget *> m_cards;
    int m_height = 0;
};

} // namespace plaudit
