// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customer_content.h"

#include <QTableView>

class QStandardItemModel;

namespace plaudit
{

/// What is known of a customer, a property a row; Ctrl+C copies the chosen ones. The definition of the current one is
/// told by definitionChanged().
class CustomerProfileTable : public QTableView
{
    Q_OBJECT

public:
    explicit CustomerProfileTable(QWidget *parent = nullptr);

    void setContent(const CustomerContent &content);

Q_SIGNALS:
    void definitionChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &name, const QString &value, bool isKnown, const QString &definition);

    QStandardItemModel *m_rows;
};

} // namespace plaudit
