// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rows_model.h"

#include "shell/plain_text.h"

namespace plaudit
{

static int alignmentOf(const RowsColumn &column)
{
    return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

RowsModel::RowsModel(std::vector<RowsColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{}

void RowsModel::setRows(std::size_t count, MakeRow makeRow)
{
    beginResetModel();
    m_makeRow = std::move(makeRow);
    m_rows.assign(count, std::nullopt);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const RowsCell &RowsModel::cell(const QModelIndex &index) const
{
    auto &row = m_rows[std::size_t(index.row())];
    if (!row) {
        row = m_makeRow(std::size_t(index.row()));
        row->resize(m_columns.size());
    }
    return (*row)[std::size_t(index.column())];
}

QVariant RowsModel::toolTip(const QModelIndex &index) const
{
    const auto &own = cell(index);
    if (!own.toolTip.isEmpty())
        return plainToolTip(own.toolTip);
    const bool isCut = m_columns[std::size_t(index.column())].width == 0 && !own.text.isEmpty();
    return isCut ? plainToolTip(own.text) : QVariant();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cell(index).text);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return alignmentOf(m_columns[std::size_t(index.column())]);
    case Qt::ForegroundRole:
        return cell(index).colour.isValid() ? cell(index).colour : QVariant();
    case SortRole:
        return cell(index).sortValue.isValid() ? cell(index).sortValue : cell(index).text;
    case PlaceRole:
        return index.row();
    case BelowRole:
        return oneLine(cell(index).below);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return {};
}

} // namespace plaudit
