// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attribute_table.h"

#include "charts/tabular_figures.h"
#include "pages/attribute_model.h"
#include "pages/paint_words.h"
#include "shell/copy_cells.h"
#include "shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int lineHeight = 28, scaleHeight = 46;

class AttributeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &row = static_cast<const AttributeModel *>(index.model())->row(index.row());
        const Theme &theme = Theme::of(option.widget);
        const bool isTitle = row.kind == AttributeModel::Kind::Title;
        const QRectF cell = option.rect;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(cell, theme.accentWeak);
        painter->setPen(QPen(theme.line, 1));
        if (isTitle && index.row() > 0)
            painter->drawLine(cell.topLeft(), cell.topRight());
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.left(), option.rect.top() + 2, 2, option.rect.height() - 4)),
                theme.accent);
        const QRectF inner = cell.adjusted(8, 0, -8, 0);
        if (row.mean && index.column() == AttributeModel::Figure)
            paintScale(*painter, inner, row, theme);
        else if (row.share && index.column() == AttributeModel::Figure)
            paintShare(*painter, inner, row, theme);
        else
            paintText(*painter, inner, index, isTitle, theme);
        painter->restore();
    }

private:
    static void paintText(
        QPainter &painter, const QRectF &cell, const QModelIndex &index, bool isTitle, const Theme &theme)
    {
        const bool isName = index.column() == AttributeModel::Name;
        const QString text = index.data().toString();
        painter.setFont(themeFont(13, isTitle && isName ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isTitle && isName ? theme.text : isName ? theme.text : theme.secondText);
        if (index.column() >= AttributeModel::Reviews) {
            const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
            drawFigures(painter, cell, isMirrored ? Qt::AlignLeft : Qt::AlignRight, text);
            return;
        }
        paintWords(painter, cell, text);
    }

    static void paintShare(QPainter &painter, const QRectF &cell, const AttributeModel::Row &row, const Theme &theme)
    {
        constexpr double words = 62;
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        QRectF bar(cell.left(), cell.center().y() - 4, std::max(0.0, cell.width() - words), 8);
        if (isMirrored)
            bar.moveRight(cell.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ground);
        painter.drawRoundedRect(bar, 3, 3);
        QRectF filled(bar.left(), bar.top(), bar.width() * row.share.value_or(0.0), bar.height());
        if (isMirrored)
            filled.moveRight(bar.right());
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(filled, 3, 3);
        painter.setFont(themeFont(13));
        painter.setPen(theme.secondText);
        drawFigures(painter, cell, isMirrored ? Qt::AlignLeft : Qt::AlignRight, row.figure);
    }

    static void paintScale(QPainter &painter, const QRectF &cell, const AttributeModel::Row &row, const Theme &theme)
    {
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const double y = cell.top() + 14, length = row.range.high - row.range.low;
        const QRectF axis = cell.adjusted(5, 0, -5, 0);
        const auto x = [&](double value) {
            const double part = length > 0.0 ? std::clamp((value - row.range.low) / length, 0.0, 1.0) : 0.5;
            return axis.left() + (isMirrored ? 1.0 - part : part) * axis.width();
        };
        painter.setPen(QPen(theme.line, 2));
        painter.drawLine(QPointF(axis.left(), y), QPointF(axis.right(), y));
        painter.drawLine(QPointF(axis.center().x(), y - 4), QPointF(axis.center().x(), y + 4));
        if (row.interval) {
            painter.setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x(row.interval->low), y), QPointF(x(row.interval->high), y));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(x(*row.mean), y), 4.5, 4.5);
        paintLabels(painter, QRectF(cell.left(), y + 8, cell.width(), 18), row, theme);
    }

    static void paintLabels(QPainter &painter, const QRectF &line, const AttributeModel::Row &row, const Theme &theme)
    {
        painter.setFont(themeFont(11));
        painter.setPen(theme.faintText);
        const QFontMetrics metrics = painter.fontMetrics();
        const double ends = metrics.horizontalAdvance(row.minLabel) + metrics.horizontalAdvance(row.maxLabel);
        const double middle = metrics.horizontalAdvance(row.midLabel);
        const bool hasMiddle =
            !row.midLabel.isEmpty() && ends + middle + 24 < line.width() &&
            2 * std::max(metrics.horizontalAdvance(row.minLabel), metrics.horizontalAdvance(row.maxLabel)) + middle +
                    16 <
                line.width();
        const int most = int(line.width() / 2) - 4;
        painter.drawText(line, Qt::AlignLeading | Qt::AlignTop, metrics.elidedText(row.minLabel, Qt::ElideRight, most));
        painter.drawText(
            line, Qt::AlignTrailing | Qt::AlignTop, metrics.elidedText(row.maxLabel, Qt::ElideRight, most));
        if (hasMiddle)
            painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, row.midLabel);
    }
};

} // namespace

AttributeTable::AttributeTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new AttributeModel(this))
{
    setModel(m_model);
    setItemDelegate(new AttributeDelegate(this));
    setAccessibleName(tr("Attributes"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(28);
}

void AttributeTable::setAttributes(const std::vector<AttributeFigures> &attributes)
{
    m_model->setAttributes(attributes);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, m_model->row(row).kind == AttributeModel::Kind::Scale ? scaleHeight : lineHeight);
}

void AttributeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells(*this);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void AttributeTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        choose(indexAt(event->position().toPoint()));
}

void AttributeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr int reviews = 78, average = 76;
    const int rest = viewport()->width() - reviews - average;
    setColumnWidth(AttributeModel::Name, rest * 9 / 20);
    setColumnWidth(AttributeModel::Figure, rest - rest * 9 / 20);
    setColumnWidth(AttributeModel::Reviews, reviews);
    setColumnWidth(AttributeModel::Average, average);
}

void AttributeTable::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const AttributeModel::Row &row = m_model->row(index.row());
    if (row.kind == AttributeModel::Kind::Value)
        Q_EMIT valueChosen(row.title, row.value);
}

} // namespace plaudit
