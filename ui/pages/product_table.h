// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace plaudit
{

class ProductModel;
class RememberedHeader;

/// The ranking of products. A click chooses one, Enter or a double click opens it; Ctrl or Shift selects rows; Ctrl+C
/// copies them. Typing asks to find a product. Which columns there are is remembered.
class ProductTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProductTable(ProductModel *model, QWidget *parent = nullptr);

    /// Only products with that in their name or id.
    void find(const QString &text);
    [[nodiscard]] RememberedHeader *columns() const { return m_columns; }
    void copyAll();

Q_SIGNALS:
    void productChosen(const QString &productId);
    void productOpened(const QString &productId);
    void filterRequested(const QString &productId);
    void reviewsRequested(const QString &productId);
    /// Text was typed that may be the beginning of a name.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showWhatThereIs();

    ProductModel *m_products;
    QSortFilterProxyModel *m_sorted;
    RememberedHeader *m_columns;
    QString m_clickedId; ///< by the first click of two; figures may have changed the rows before the second
};

} // namespace plaudit
