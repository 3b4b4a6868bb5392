// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/changes_list.h"

#include "charts/paint_chart.h"
#include "pages/paint_difference.h"
#include "pages/paint_words.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/numbers.h"
#include "wording/verdict_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int rowHeight = 30;

enum Role {
    IdRole = Qt::UserRole,
    BeforeRole,
    NowRole,
    LowestRole, ///< where the axis begins, the same for all
    RealRole,
    DifferenceRole,
    VerdictRole
};

/// The parts of a row, mirrored where writing is.
struct Places
{
    QRectF name, axis, amount, verdict;

    Places(const QRectF &row, bool isMirrored)
    {
        const double side = 12, gap = 16;
        const double verdictWidth = row.width() < 640 ? 124 : 150;
        const double amountWidth = 58;
        const double nameWidth = std::clamp(row.width() * 0.3, 120.0, 320.0);
        double x = row.left() + side;
        const auto take = [&](double width) {
            const QRectF part(x, row.top(), width, row.height());
            x += width + gap;
            if (!isMirrored)
                return part;
            return QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height());
        };
        name = take(nameWidth);
        axis = take(row.width() - 2 * side - 3 * gap - nameWidth - amountWidth - verdictWidth);
        amount = take(amountWidth);
        verdict = take(verdictWidth);
    }
};

class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const bool isFocused = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        if (isFocused || (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
            painter->setPen(isFocused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(isFocused ? theme.accentWeak : theme.ground);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4);
        }
        const Places places(option.rect, isMirrored);
        const bool isReal = index.data(RealRole).toBool();
        const double difference = index.data(DifferenceRole).toDouble();
        const QColor mark = !isReal ? theme.passive : difference > 0.0 ? theme.promoter : theme.detractor;
        const QColor words = !isReal ? theme.secondText : difference > 0.0 ? theme.promoterText : theme.detractorText;
        paintName(*painter, places.name, index.data().toString(), theme.text, isReal);
        paintAxis(*painter, places.axis, index, mark, theme, isMirrored);
        paintDifference(*painter, places.amount, difference,
            writtenDifference(difference, ChangeUnit::Stars, QLocale()), words, isReal);
        paintName(*painter, places.verdict, index.data(VerdictRole).toString(), isReal ? theme.text : theme.secondText,
            false);
        painter->restore();
    }

private:
    static void paintName(
        QPainter &painter, const QRectF &place, const QString &text, const QColor &colour, bool isStrong)
    {
        painter.setFont(themeFont(13, isStrong ? QFont::Medium : QFont::Normal));
        painter.setPen(colour);
        paintWords(painter, place, text);
    }

    static void paintAxis(QPainter &painter, const QRectF &place, const QModelIndex &index, const QColor &mark,
        const Theme &theme, bool isMirrored)
    {
        const double figures = 34;
        const QRectF axis = place.adjusted(figures, 0, -figures, 0);
        const double lowest = index.data(LowestRole).toDouble();
        const double y = axis.center().y();
        const auto x = [&](double rating) {
            const double part = std::clamp((rating - lowest) / (5.0 - lowest), 0.0, 1.0);
            return axis.left() + (isMirrored ? 1.0 - part : part) * axis.width();
        };
        const double before = x(index.data(BeforeRole).toDouble());
        const double now = x(index.data(NowRole).toDouble());
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(axis.left(), y), QPointF(axis.right(), y));
        painter.setPen(QPen(mark, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(before, y), QPointF(now, y));
        painter.setPen(QPen(mark, 1.5));
        painter.setBrush(theme.panel);
        painter.drawEllipse(QPointF(before, y), 4.0, 4.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(now, y), 5.0, 5.0);
        paintFigure(painter, before, before < now, y, index.data(BeforeRole).toDouble(), theme.faintText, false);
        paintFigure(painter, now, now <= before, y, index.data(NowRole).toDouble(), theme.text, true);
    }

    static void paintFigure(
        QPainter &painter, double x, bool isLeft, double y, double rating, const QColor &colour, bool isStrong)
    {
        painter.setFont(themeFont(12, isStrong ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour);
        const QRectF place = isLeft ? QRectF(x - 46, y - 10, 38, 20) : QRectF(x + 8, y - 10, 38, 20);
        painter.drawText(place,
            (isLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute) | Qt::AlignVCenter,
            writtenRating(rating, QLocale()));
    }
};

} // namespace

ChangesList::ChangesList(QWidget *parent)
    : QListView(parent)
    , m_changes(new QStandardItemModel(this))
{
    setModel(m_changes);
    setItemDelegate(new ChangeDelegate(this));
    setAccessibleName(tr("What changed most"));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ChangesList::setLeague(const ProductLeague &league)
{
    m_changes->clear();
    const auto changed = league.greatestChanges(mostChanges);
    double lowest = 5.0;
    for (const std::size_t index : changed) {
        const ProductStanding &product = league.products[index];
        lowest =
            std::min({lowest, product.change.previous.value_or(5.0), product.ratings.figures.average.value_or(5.0)});
    }
    for (const std::size_t index : changed) {
        const auto &[product, change, revenue] = league.products[index];
        auto *item = new QStandardItem(oneLine(product.name.isEmpty() ? product.productId : product.name));
        const QString sentence = changeSentence(change, ChangeUnit::Stars, QLocale());
        item->setData(product.productId, IdRole);
        item->setData(change.previous.value_or(0.0), BeforeRole);
        item->setData(product.figures.average.value_or(0.0), NowRole);
        item->setData(std::clamp(std::floor(lowest - 0.1), 1.0, 4.0), LowestRole);
        item->setData(change.verdict == Verdict::Real, RealRole);
        item->setData(change.difference.value_or(0.0), DifferenceRole);
        item->setData(nameOf(change.verdict), VerdictRole);
        item->setToolTip(plainToolTip(tr("%1: %2", "a product and its change").arg(item->text(), sentence)));
        item->setAccessibleText(tr("%1: %2", "a product and its change").arg(item->text(), sentence));
        m_changes->appendRow(item);
    }
    setFixedHeight(sizeHint().height());
}

void ChangesList::setMostShown(int most)
{
    m_mostShown = most;
    setFixedHeight(sizeHint().height());
}

int ChangesList::count() const
{
    return m_changes->rowCount();
}

QSize ChangesList::sizeHint() const
{
    return {400, rowHeight * std::clamp(count(), 1, m_mostShown) + 2};
}

void ChangesList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QStringList lines;
        for (int row = 0; row < count(); ++row)
            lines += m_changes->item(row)->accessibleText();
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void ChangesList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void ChangesList::open(const QModelIndex &index)
{
    if (const QString id = index.data(IdRole).toString(); !id.isEmpty())
        Q_EMIT productOpened(id);
}

} // namespace plaudit
