// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/table_dialog.h"

#include "pages/rows_table.h"
#include "shell/copy_cells.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// What a text made of a number stands for: "4.31" "61.3 %" "−36" "±0.4"; nothing where it is none.
static std::optional<double> numberIn(QString text)
{
    static const QRegularExpression around(u"^[^0-9−+-]+|[^0-9]+$"_s);
    text.replace(u'−', u'-').remove(around);
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

static bool holdsNumbers(const ChartTable &table, int column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const QStringList &row) {
        const QString text = row.value(column);
        return text.isEmpty() || text == u"–"_s || numberIn(text).has_value();
    });
}

TableDialog::TableDialog(const QString &title, const ChartTable &table, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setDialogSize(*this, {600, 480});
    std::vector<RowsTable::Column> columns;
    for (int column = 0; column < int(table.header.size()); ++column)
        columns.push_back({table.header[column], 0, column > 0 && holdsNumbers(table, column)});
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const QStringList &row : table.rows) {
        std::vector<RowsTable::Cell> cells;
        for (int column = 0; column < int(table.header.size()); ++column) {
            const QString text = row.value(column);
            // The first column names what the chart shows from left to right.
            const QVariant rank = column == 0                              ? QVariant(int(rows.size()))
                                  : !columns[std::size_t(column)].isNumber ? QVariant(text)
                                                                           : numberIn(text).value_or(-1e300);
            cells.push_back({text, rank});
        }
        rows.push_back(std::move(cells));
    }
    m_table = new RowsTable(std::move(columns), this);
    m_table->setAccessibleName(title);
    m_table->setRows(rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {copy, save})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { copyCells(*m_table); });
    connect(save, &QPushButton::clicked, m_table, &RowsTable::save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

} // namespace plaudit
