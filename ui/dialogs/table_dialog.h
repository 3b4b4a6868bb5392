// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QDialog>

namespace plaudit
{

class RowsTable;

/// A chart's numbers as a table that can be read, sorted, copied and saved.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const ChartTable &table, QWidget *parent);

    [[nodiscard]] RowsTable &table() const { return *m_table; }

private:
    RowsTable *m_table;
};

} // namespace plaudit
