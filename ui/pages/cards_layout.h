// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace plaudit
{

/// Cards of one width beside each other; in several rows of as many as possible where one row would squeeze them, the
/// more so the larger the texts are. Owns its items.
class CardsLayout : public QLayout
{
    Q_OBJECT

public:
    explicit CardsLayout(QWidget *parent = nullptr);
    ~CardsLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] std::vector<QLayoutItem *> shown() const;
    [[nodiscard]] static int cardsInRow(int cards, int width);
    /// Gives the height; moves the cards where asked to.
    int arrange(const QRect &rect, bool isMoving) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace plaudit
