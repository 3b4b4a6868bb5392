// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_table.h"

#include "pages/product_delegate.h"
#include "pages/product_model.h"
#include "shell/copy_cells.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int productRowHeight = 36;

namespace
{

/// Says in the header's own text which column sorts and which way.
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
};

} // namespace

ProductTable::ProductTable(ProductModel *model, QWidget *parent)
    : QTableView(parent)
    , m_sorted(new SortedProducts(this))
{
    m_sorted->setSortRole(ProductModel::SortRole);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    setItemDelegate(new ProductDelegate(this));
    setAccessibleName(tr("Products ranked by Bayesian average"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(productRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setMinimumSectionSize(24);
    setSortingEnabled(true);
    sortByColumn(ProductModel::Rank, Qt::AscendingOrder);
}

void ProductTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells(*this);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ProductTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        choose(indexAt(event->position().toPoint()));
}

void ProductTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex index = indexAt(event->pos());
    auto *only = menu->addAction(tr("Show only this product"), this, [this, index] { choose(index); });
    only->setEnabled(index.isValid());
    auto *copy = menu->addAction(tr("Copy rows"), this, [this] { copyCells(*this); });
    copy->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy table"), this, [this] {
        selectAll();
        copyCells(*this);
        clearSelection();
    });
    menu->addSeparator();
    menu->addAction(
        tr("Rank by Bayesian average"), this, [this] { sortByColumn(ProductModel::Rank, Qt::AscendingOrder); });
    menu->popup(event->globalPos());
}

void ProductTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProductTable::choose(const QModelIndex &index)
{
    const QString id = index.data(ProductModel::IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT productChosen(id);
}

void ProductTable::fitColumns()
{
    const int width = viewport()->width();
    const bool isNarrow = width < 860;
    const int numbers = isNarrow ? 78 : 104;
    setColumnWidth(ProductModel::Rank, 40);
    for (const int column :
        {ProductModel::Reviews, ProductModel::Average, ProductModel::FiveStar, ProductModel::LowStar})
        setColumnWidth(column, numbers);
    const int rest = width - 40 - 4 * numbers;
    const int interval = std::clamp(rest * 2 / 5, 120, 280);
    setColumnWidth(ProductModel::Interval95, interval);
    setColumnWidth(ProductModel::Product, std::max(120, rest - interval));
}

} // namespace plaudit
