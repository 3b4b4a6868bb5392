// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_table.h"

#include "pages/product_delegate.h"
#include "pages/product_model.h"
#include "shell/copy_cells.h"
#include "shell/remembered_header.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int productRowHeight = 36;

namespace
{

/// Says in the header's own text which column sorts and which way. What has no value stands last, whichever way.
class SortedProducts : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QVariant value = QSortFilterProxyModel::headerData(section, orientation, role);
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section != sortColumn() ||
            section == ProductModel::Rank)
            return value;
        return value.toString() + (sortOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool hasLeft = left.data(sortRole()).isValid();
        if (hasLeft != right.data(sortRole()).isValid())
            return hasLeft == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

std::vector<RememberedHeader::Column> productColumns()
{
    return {
        {.key = u"rank"_s, .width = 40, .narrow = 34, .isAlwaysShown = true},
        {.key = u"product"_s, .width = 210, .narrow = 170, .takesRest = true, .isAlwaysShown = true},
        {.key = u"reviews"_s, .width = 82, .narrow = 70},
        {.key = u"average"_s, .width = 82, .narrow = 70},
        {.key = u"interval"_s, .width = 190, .narrow = 98},
        {.key = u"change"_s, .width = 90, .narrow = 72},
        {.key = u"verdict"_s, .width = 136, .narrow = 122},
        {.key = u"five_star"_s, .width = 76, .narrow = 64, .givesWay = 3},
        {.key = u"low_star"_s, .width = 80, .narrow = 66, .givesWay = 1},
        {.key = u"bayesian"_s, .width = 88, .narrow = 78, .givesWay = 2},
        {.key = u"revenue"_s, .width = 140, .narrow = 92},
    };
}

} // namespace

ProductTable::ProductTable(ProductModel *model, QWidget *parent)
    : QTableView(parent)
    , m_products(model)
    , m_sorted(new SortedProducts(this))
{
    m_sorted->setSortRole(ProductModel::SortRole);
    m_sorted->setFilterRole(ProductModel::FindRole);
    m_sorted->setFilterKeyColumn(ProductModel::Product);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    setItemDelegate(new ProductDelegate(this));
    setAccessibleName(tr("Products ranked by Bayesian average"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(productRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setMinimumSectionSize(24);
    setSortingEnabled(true);
    m_columns = new RememberedHeader(this, u"products"_s, productColumns());
    connect(model, &QAbstractItemModel::modelReset, this, &ProductTable::showWhatThereIs);
    // Laid out before it is painted, or it is painted twice.
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &ProductTable::doItemsLayout);
    showWhatThereIs();
}

void ProductTable::showWhatThereIs()
{
    m_columns->setAvailable(ProductModel::Difference, m_products->isCompared());
    m_columns->setAvailable(ProductModel::VerdictOfChange, m_products->isCompared());
    m_columns->setAvailable(ProductModel::Revenue, m_products->hasOrders());
}

void ProductTable::find(const QString &text)
{
    m_sorted->setFilterFixedString(text);
}

void ProductTable::copyAll()
{
    selectAll();
    copyCells(*this);
    clearSelection();
}

void ProductTable::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString id = currentIndex().data(ProductModel::IdRole).toString();
    if (event->matches(QKeySequence::Copy))
        copyCells(*this);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !id.isEmpty())
        Q_EMIT productOpened(id);
    else if (isText && event->key() != Qt::Key_Space)
        Q_EMIT typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

void ProductTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    m_clickedId = indexAt(event->position().toPoint()).data(ProductModel::IdRole).toString();
    if (!m_clickedId.isEmpty())
        Q_EMIT productChosen(m_clickedId);
}

void ProductTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_clickedId.isEmpty())
        Q_EMIT productOpened(std::exchange(m_clickedId, {}));
    else
        QTableView::mouseDoubleClickEvent(event);
}

void ProductTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QString id = index.data(ProductModel::IdRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open product"), this, [this, id] { Q_EMIT productOpened(id); });
    menu->addAction(tr("Show only this product"), this, [this, id] { Q_EMIT filterRequested(id); });
    menu->addAction(tr("Show its reviews"), this, [this, id] { Q_EMIT reviewsRequested(id); });
    const auto actions = menu->actions();
    for (QAction *action : actions)
        action->setEnabled(!id.isEmpty());
    menu->addSeparator();
    auto *copy = menu->addAction(tr("Copy rows"), this, [this] { copyCells(*this); });
    copy->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy table"), this, &ProductTable::copyAll);
    menu->addSeparator();
    menu->addAction(
        tr("Rank by Bayesian average"), this, [this] { sortByColumn(ProductModel::Rank, Qt::AscendingOrder); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace plaudit
