// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/table_dialog.h"

#include "shell/copy_cells.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace plaudit
{

TableDialog::TableDialog(const QString &title, const ChartTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(int(table.rows.size()), int(table.header.size()), this))
{
    setWindowTitle(title);
    resize(560, 480);
    m_table->setHorizontalHeaderLabels(table.header);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(title);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[std::size_t(row)].value(column)));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &TableDialog::copySelection);
    connect(new QShortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, &TableDialog::copySelection);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
}

void TableDialog::copySelection()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectAll();
    copyCells(*m_table);
}

} // namespace plaudit
