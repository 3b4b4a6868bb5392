// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QDialog>

class QTableWidget;

namespace plaudit
{

/// A chart's numbers as a table that can be read, selected and copied.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const ChartTable &table, QWidget *parent);

private:
    void copySelection();
    QTableWidget *m_table;
};

} // namespace plaudit
