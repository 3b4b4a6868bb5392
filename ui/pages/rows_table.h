// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/rows_model.h"

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace plaudit
{

/// A quiet list of rows: texts for people, sorted by what they stand for; Ctrl+C copies, Enter or a click chooses.
/// Texts from outside are plain text on one line, whole in the tool tip. Columns can be dragged wider and narrower.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    using Column = RowsColumn;
    using Cell = RowsCell;

    explicit RowsTable(std::vector<Column> columns, QWidget *parent = nullptr);

    /// Keeps the order that the person chose.
    void setRows(std::vector<std::vector<Cell>> rows);
    /// As above, each made when it is first needed, by a function that owns all it takes for that.
    void setRows(std::size_t count, RowsModel::MakeRow makeRow);
    void selectSourceRow(int row);
    /// As tall as its rows, but at least and at most as tall as so many.
    void showRows(int fewest, int most);
    /// Brings back the widths that the person gave the columns, and keeps later ones under that name.
    void rememberWidths(const QString &name);
    /// Asks where to and writes all rows as CSV.
    void save();
    /// Rows are high enough for Cell::below.
    void setTwoLines();
    /// A column that has nothing to say now.
    void setColumnWanted(int column, bool isWanted);

Q_SIGNALS:
    /// The row's place in what setRows() was given.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();
    /// Without those that nobody wants, and those that give way.
    [[nodiscard]] std::vector<bool> hiddenColumns(const std::vector<int> &widths, int taken, int wide) const;
    void fitHeights();
    void takeWidth(int column, int width);

    std::vector<Column> m_columns;
    std::vector<int> m_chosenWidths; ///< by the person; 0: none
    QString m_name;
    bool m_isFitting = false;
    bool m_hasTwoLines = false;
    std::vector<bool> m_isUnwanted;        ///< by column
    std::pair<int, int> m_shownRows{0, 0}; ///< fewest and most; 0: the table takes the height it gets
    RowsModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace plaudit
