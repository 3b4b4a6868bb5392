// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace plaudit
{

class ProductModel;

/// The ranking of products. A click or Enter chooses one; Ctrl or Shift selects rows; Ctrl+C copies them.
class ProductTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProductTable(ProductModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void productChosen(const QString &productId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();

    QSortFilterProxyModel *m_sorted;
};

} // namespace plaudit
