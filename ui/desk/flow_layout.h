// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace plaudit
{

/// Widgets one after the other in lines, as words in a paragraph, from the leading edge. Owns its items.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    /// The last one stands at the trailing edge of its line.
    void setLastTrailing(bool isTrailing) { m_isLastTrailing = isTrailing; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height; moves the items where asked to.
    int arrange(const QRect &rect, bool isMoving) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    bool m_isLastTrailing = false;
};

} // namespace plaudit
