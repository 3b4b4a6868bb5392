// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace plaudit
{

class Chip;

/// Chips side by side, as many as there is room for. Where it gets narrow their texts are cut first, then chips go
/// behind another that says how many they are.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    enum class Need {
        Always,  ///< stays, however narrow it is
        IfRoom,  ///< goes behind the others' number where it doesn't fit
        Optional ///< goes without a word where it doesn't fit
    };

    explicit ChipRow(QWidget *parent);

    /// A chip of this row; they stand, and are reached by Tab, in the order of these numbers.
    void addChip(Chip *chip, Need need, int order);
    /// Stands behind all chips.
    void addLast(QWidget *widget);
    /// Whether it is to be seen, where there is room.
    void setWanted(const Chip *chip, bool isWanted);
    /// After texts or wishes changed.
    void arrange();
    [[nodiscard]] int heightOfChips() const;
    /// Those that went behind the number.
    [[nodiscard]] const std::vector<Chip *> &hidden() const { return m_hidden; }
    [[nodiscard]] Chip *overflow() const { return m_overflow; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        Chip *chip;
        Need need;
        int order;
        bool isWanted;
    };

    [[nodiscard]] int widthOf(Need atLeast) const;
    /// Of the buttons behind the chips.
    void setLastStyle(Qt::ToolButtonStyle style);
    void showOverflow();
    void placeAll(int room);
    int place(QWidget *widget, int at);

    std::vector<Item> m_items;
    std::vector<QWidget *> m_last;
    std::vector<Chip *> m_hidden;
    Chip *m_overflow;
};

} // namespace plaudit
