// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace plaudit
{

struct RowsColumn
{
    QString title;
    int width = 0; ///< points at the usual zoom; 0: takes the room that is left
    bool isNumber = false;
    bool givesWay = false; ///< left out where the columns without a width would get too little
};

struct RowsCell
{
    QString text;
    QVariant sortValue = {}; ///< the text where there is none
    QColor colour = {};      ///< the palette's where there is none
    QString below = {};      ///< a quieter second line, see RowsTable::setTwoLines()
    QString toolTip = {};    ///< the text of a cell without a width of its own where there is none
};

/// The rows of a RowsTable. Each is made when it is first asked for, which a long list needs.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<RowsCell>; ///< cells that are missing at its end are empty
    using MakeRow = std::function<Row(std::size_t place)>;

    enum Role {
        SortRole = Qt::UserRole,
        PlaceRole, ///< the row's place among those given
        BelowRole,
    };

    explicit RowsModel(std::vector<RowsColumn> columns, QObject *parent = nullptr);

    void setRows(std::size_t count, MakeRow makeRow);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const RowsCell &cell(const QModelIndex &index) const;
    [[nodiscard]] QVariant toolTip(const QModelIndex &index) const;

    std::vector<RowsColumn> m_columns;
    MakeRow m_makeRow;
    mutable std::vector<std::optional<Row>> m_rows;
};

} // namespace plaudit
