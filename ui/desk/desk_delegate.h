// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>

namespace plaudit
{

struct DeskLine;
struct Theme;

/// Draws a row of the desk's list: stars or score, headline and date; how it begins; where it comes from, and marks for
/// reply, media, notes and tags. A row whose line isn't read yet has bars in its place.
class DeskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    [[nodiscard]] static int rowHeight(); ///< at the zoom that is set

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const DeskLine &line, const QString &date,
        const Theme &theme) const;
    /// Gives how much room they took at the trailing end.
    [[nodiscard]] int paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
        const DeskLine &line, const Theme &theme) const;
};

/// Five stars in `rect` from its leading edge, `rating` of them filled.
void paintStars(QPainter &painter, const QRect &rect, int rating, Qt::LayoutDirection direction, const Theme &theme);
/// A score from 0 to 10 on the colour of its category.
void paintScore(QPainter &painter, const QRect &rect, std::optional<int> score, const Theme &theme);

} // namespace plaudit
