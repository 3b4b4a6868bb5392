// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/copy_cells.h"

#include "shell/plain_text.h"
#include "wording/error_sentence.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>

#include <set>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tables)

public:
    static QString copyRows() { return tr("Copy rows"); }
    static QString copyTable() { return tr("Copy table"); }
    static QString saveAsCsv() { return tr("Save as CSV…"); }
    static QString saveTable() { return tr("Save table"); }
    static QString csvFiles() { return tr("Table (*.csv)"); }
};

QString guarded(const QString &text)
{
    const QString line = oneLine(text);
    const bool isFormula = !line.isEmpty() && u"=+-@"_s.contains(line.front());
    return isFormula ? u'\'' + line : line;
}

QString quoted(const QString &text)
{
    static constexpr auto special = u",\"";
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar character) { return QStringView(special).contains(character); });
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString headerOf(const QAbstractItemModel &model, int column)
{
    const QVariant plain = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
    return (plain.isValid() ? plain : model.headerData(column, Qt::Horizontal)).toString();
}

/// In the order they stand in.
QList<int> shownColumns(const QTableView &view)
{
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

/// The header and these rows.
std::vector<QStringList> cellsOf(const QTableView &view, const std::set<int> &rows)
{
    const auto &model = *view.model();
    const auto columns = shownColumns(view);
    std::vector<QStringList> lines(1);
    for (const int column : columns)
        lines.front() += guarded(headerOf(model, column));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += guarded(model.index(row, column).data().toString());
        lines.push_back(cells);
    }
    return lines;
}

std::set<int> allRows(const QTableView &view)
{
    std::set<int> rows;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        rows.insert(rows.end(), row);
    return rows;
}

QString tabbed(const std::vector<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines)
        text += line.join(u'\t') + u'\n';
    return text;
}

} // namespace

QString copiedLine(const QStringList &cells)
{
    QStringList clean;
    for (const QString &text : cells)
        clean += guarded(text);
    return clean.join(u'\t');
}

QString selectedCells(const QTableView &view)
{
    std::set<int> rows;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    return tabbed(cellsOf(view, rows));
}

QString cellsOfRows(const QTableView &view, const std::vector<int> &rows)
{
    return tabbed(cellsOf(view, {rows.begin(), rows.end()}));
}

void copyCells(const QTableView &view)
{
    if (view.selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedCells(view));
    else
        copyAllCells(view);
}

void copyAllCells(const QTableView &view)
{
    QGuiApplication::clipboard()->setText(tabbed(cellsOf(view, allRows(view))));
}

QByteArray csvCells(const QTableView &view)
{
    QString csv;
    for (QStringList line : cellsOf(view, allRows(view))) {
        for (QString &cell : line)
            cell = quoted(cell);
        csv += line.join(u',') + "\r\n"_L1;
    }
    return csv.toUtf8();
}

Result<void> saveCells(const QTableView &view, const QString &path)
{
    const QByteArray bytes = csvCells(view);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return {};
}

void askAndSaveCells(QTableView &view)
{
    const QString name = view.accessibleName().isEmpty() ? u"table"_s : view.accessibleName();
    const QString path = QFileDialog::getSaveFileName(&view, Words::saveTable(), name + ".csv"_L1, Words::csvFiles());
    const auto saved = path.isEmpty() ? Result<void>() : saveCells(view, path);
    if (saved)
        return;
    const ErrorSentence sentence = sentenceFor(saved.error());
    QMessageBox box(QMessageBox::Warning, Words::saveTable(), sentence.message, QMessageBox::Ok, &view);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence.advice);
    box.exec();
}

void addCopyActions(QMenu &menu, QTableView &view)
{
    auto *copy = menu.addAction(Words::copyRows(), &view, [&view] { copyCells(view); });
    copy->setEnabled(view.selectionModel()->hasSelection());
    menu.addAction(Words::copyTable(), &view, [&view] { copyAllCells(view); });
    menu.addAction(Words::saveAsCsv(), &view, [&view] { askAndSaveCells(view); });
}

} // namespace plaudit
