// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_table.h"

#include "charts/tabular_figures.h"
#include "pages/customer_model.h"
#include "pages/nps_mark.h"
#include "shell/remembered_header.h"
#include "shell/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int customerRowHeight = 34;

namespace
{

class CustomerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRectF cell = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(cell, theme.accentWeak);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.line);
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(QRectF(cell.left(), cell.top() + 2, 2, cell.height() - 5), theme.accent);
        paintText(*painter, cell.adjusted(8, 0, -8, 0), index, theme);
        painter->restore();
    }

private:
    static void paintText(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
    {
        const bool isName =
            index.column() == CustomerModel::Name && index.data() != index.siblingAtColumn(CustomerModel::Email).data();
        const bool isMoney = index.column() == CustomerModel::Revenue;
        painter.setFont(themeFont(13, isName ? QFont::Medium : isMoney ? QFont::DemiBold : QFont::Normal));
        const QString whole = index.data().toString();
        painter.setPen(whole == u"–"_s ? theme.faintText : isName || isMoney ? theme.text : theme.secondText);
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const bool isLeading = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeading) != 0;
        if (index.column() == CustomerModel::Nps) {
            paintNps(painter, cell, index.data(CustomerModel::ScoreRole), whole, theme);
        } else if (isLeading) {
            painter.drawText(cell, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(whole, Qt::ElideRight, int(cell.width())));
        } else {
            drawFittingFigures(painter, cell, isMirrored ? Qt::AlignLeft : Qt::AlignRight, whole);
        }
    }

    /// A mark whose form and colour say the category, and its word.
    static void paintNps(
        QPainter &painter, const QRectF &cell, const QVariant &score, const QString &text, const Theme &theme)
    {
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        QRectF room = cell;
        if (score.isValid()) {
            painter.setPen(npsTextColour(score.toInt(), theme));
            const QString mark = npsMark(score.toInt());
            const auto side = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
            painter.drawText(cell, side, mark);
            const int width = painter.fontMetrics().horizontalAdvance(mark) + 6;
            room.adjust(isMirrored ? 0 : width, 0, isMirrored ? -width : 0, 0);
        }
        painter.drawText(room, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
    }
};

std::vector<RememberedHeader::Column> customerColumns()
{
    return {
        {.key = u"name"_s, .width = 170, .narrow = 140, .takesRest = true, .isAlwaysShown = true},
        {.key = u"email"_s, .width = 230, .narrow = 190, .takesRest = true, .givesWay = 3},
        {.key = u"reviews"_s, .width = 84, .narrow = 74},
        {.key = u"average"_s, .width = 84, .narrow = 76},
        {.key = u"latest_rating"_s, .width = 108, .narrow = 104, .givesWay = 1},
        {.key = u"responses"_s, .width = 100, .narrow = 92, .givesWay = 2},
        {.key = u"nps"_s, .width = 130, .narrow = 114},
        {.key = u"orders"_s, .width = 80, .narrow = 70},
        {.key = u"revenue"_s, .width = 130, .narrow = 112},
        {.key = u"last_seen"_s, .width = 116, .narrow = 104},
    };
}

} // namespace

CustomerTable::CustomerTable(CustomerModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CustomerDelegate(this));
    setAccessibleName(tr("Customers"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(customerRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setMinimumSectionSize(40);
    setSortingEnabled(true);
    // Laid out before it is painted, or it is painted twice.
    connect(model, &QAbstractItemModel::modelReset, this, &CustomerTable::doItemsLayout);
    new RememberedHeader(this, u"customers"_s, customerColumns());
    connect(this, &QTableView::doubleClicked, this, &CustomerTable::choose);
    m_settles.setSingleShot(true);
    m_settles.setInterval(30ms);
    connect(&m_settles, &QTimer::timeout, this, &CustomerTable::tellRowsInView);
}

int CustomerTable::firstRowInView() const
{
    return std::max(0, rowAt(0));
}

int CustomerTable::lastRowInView() const
{
    const int rowHeight = std::max(1, verticalHeader()->defaultSectionSize());
    return std::min(model()->rowCount() - 1, firstRowInView() + viewport()->height() / rowHeight);
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CustomerTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isByKeyboard ? currentIndex() : indexAt(event->pos());
    const QString subject = index.data(CustomerModel::SubjectRole).toString();
    const QString email = index.data(CustomerModel::EmailRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, subject] { Q_EMIT customerChosen(subject); })
        ->setEnabled(!subject.isEmpty());
    menu->addAction(tr("Show reviews"), this, [this, subject] { Q_EMIT reviewsRequested(subject); })
        ->setEnabled(!subject.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Copy email"), this, [email] { QGuiApplication::clipboard()->setText(email); })
        ->setEnabled(!email.isEmpty());
    menu->addAction(tr("Copy rows"), this, &CustomerTable::copyRows)->setEnabled(selectionModel()->hasSelection());
    menu->popup(isByKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void CustomerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_settles.start();
}

void CustomerTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (!m_settles.isActive())
        m_settles.start();
}

void CustomerTable::choose(const QModelIndex &index)
{
    const QString subject = index.data(CustomerModel::SubjectRole).toString();
    if (!subject.isEmpty())
        Q_EMIT customerChosen(subject);
}

void CustomerTable::copyRows()
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < std::size_t(mostRowsCopied); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.empty())
        Q_EMIT copyRequested(rows);
}

void CustomerTable::tellRowsInView()
{
    if (model()->rowCount() > 0)
        Q_EMIT rowsInViewChanged(firstRowInView(), lastRowInView());
}

} // namespace plaudit
