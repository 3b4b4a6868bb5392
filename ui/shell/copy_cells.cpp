// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/copy_cells.h"

#include "shell/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <set>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString cell(const QString &text)
{
    const QString line = oneLine(text);
    const bool isFormula = !line.isEmpty() && u"=+-@"_s.contains(line.front());
    return isFormula ? u'\'' + line : line;
}

QString copiedLine(const QStringList &cells)
{
    QStringList clean;
    for (const QString &text : cells)
        clean += cell(text);
    return clean.join(u'\t');
}

static QString headerOf(const QAbstractItemModel &model, int column)
{
    const QVariant plain = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
    return (plain.isValid() ? plain : model.headerData(column, Qt::Horizontal)).toString();
}

static QList<int> shownColumns(const QTableView &view)
{
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

QString selectedCells(const QTableView &view)
{
    std::set<int> rows;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    const auto *model = view.model();
    const QList<int> columns = shownColumns(view);
    QStringList lines;
    QStringList header;
    for (const int column : columns)
        header += cell(headerOf(*model, column));
    lines += header.join(u'\t');
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += cell(model->index(row, column).data().toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void copyCells(const QTableView &view)
{
    QGuiApplication::clipboard()->setText(selectedCells(view));
}

} // namespace plaudit
