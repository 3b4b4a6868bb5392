// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_delegate.h"

#include "charts/tabular_figures.h"
#include "pages/paint_difference.h"
#include "pages/paint_words.h"
#include "pages/product_model.h"
#include "shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyle>

#include <algorithm>

namespace plaudit
{

static void paintInterval(
    QPainter &painter, const QRectF &cell, const QModelIndex &index, double lowest, const Theme &theme)
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF axis = isMirrored ? cell.adjusted(20, 0, -8, 0) : cell.adjusted(8, 0, -20, 0);
    const double y = cell.center().y();
    const auto x = [&](double rating) {
        const double part = std::clamp((rating - lowest) / (5.0 - lowest), 0.0, 1.0);
        return axis.left() + (isMirrored ? 1.0 - part : part) * axis.width();
    };
    painter.setPen(QPen(theme.line, 2));
    painter.drawLine(QPointF(axis.left(), y), QPointF(axis.right(), y));
    const QVariant low = index.data(ProductModel::LowRole);
    const QVariant average = index.siblingAtColumn(ProductModel::Average).data(ProductModel::SortRole);
    if (!low.isValid() || !average.isValid())
        return;
    const bool isFew = index.data(ProductModel::FewRole).toBool();
    const QColor colour = isFew ? theme.passive : theme.accent;
    painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(low.toDouble()), y), QPointF(x(index.data(ProductModel::HighRole).toDouble()), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x(average.toDouble()), y), 4.5, 4.5);
}

static void paintChange(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QVariant difference = index.data(ProductModel::SortRole);
    const bool isReal = index.data(ProductModel::RealRole).toBool();
    if (!difference.isValid()) {
        painter.setFont(themeFont(13));
        painter.setPen(theme.faintText);
        painter.drawText(cell,
            int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignTrailing)) | Qt::AlignVCenter,
            index.data().toString());
        return;
    }
    const double value = difference.toDouble();
    const QColor colour = !isReal ? theme.secondText : value > 0.0 ? theme.promoterText : theme.detractorText;
    paintDifference(painter, cell, value, index.data().toString(), colour, isReal);
}

static void paintText(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const bool isFew = index.data(ProductModel::FewRole).toBool();
    const QString text = index.data().toString();
    if (index.column() == ProductModel::Product) {
        painter.setFont(themeFont(13, QFont::Medium));
        painter.setPen(theme.text);
        paintWords(painter, cell, text);
        return;
    }
    if (index.column() == ProductModel::VerdictOfChange) {
        const bool isReal = index.data(ProductModel::RealRole).toBool();
        painter.setFont(themeFont(13, isReal ? QFont::Medium : QFont::Normal));
        painter.setPen(isReal ? theme.text : theme.secondText);
        paintWords(painter, cell, text);
        return;
    }
    const bool isStrong = index.column() == ProductModel::Average && !isFew;
    painter.setFont(themeFont(13, isStrong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isStrong ? theme.text : index.column() == ProductModel::Rank ? theme.faintText : theme.secondText);
    drawFittingFigures(
        painter, cell, painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, text);
}

void ProductDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRectF cell = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QPoint pointer = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    const bool isUnderPointer = view && view->viewport()->underMouse() && pointer.y() >= option.rect.top() &&
                                pointer.y() <= option.rect.bottom();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, theme.accentWeak);
    else if (isUnderPointer)
        painter->fillRect(cell, theme.ground);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.line);
    if (option.state & QStyle::State_HasFocus && view && view->hasFocus()) {
        painter->fillRect(QRectF(cell.left(), cell.top() + 2, 2, cell.height() - 5), theme.accent);
    }
    if (index.column() == ProductModel::Interval95) {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
        const auto *products = qobject_cast<const ProductModel *>(proxy ? proxy->sourceModel() : index.model());
        paintInterval(*painter, cell, index, products ? products->axisLow() : 1, theme);
    } else if (index.column() == ProductModel::Difference) {
        paintChange(*painter, cell.adjusted(8, 0, -8, 0), index, theme);
    } else {
        paintText(*painter, cell.adjusted(8, 0, -8, 0), index, theme);
    }
    painter->restore();
}

} // namespace plaudit
