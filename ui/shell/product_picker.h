// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace plaudit
{

struct ProductChoice
{
    QString id, name;
};

/// A searchable list with a tick for each chosen product; what was chosen counts when it closes.
class ProductPicker : public QFrame
{
    Q_OBJECT

public:
    ProductPicker(const std::vector<ProductChoice> &products, const QStringList &chosen, QWidget *parent);

    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void productsChosen(const QStringList &ids);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_before;
    bool m_isCancelled = false;
    QStandardItemModel *m_products;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace plaudit
