// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/product_picker.h"

#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int idRole = Qt::UserRole;

ProductPicker::ProductPicker(const std::vector<ProductChoice> &products, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_before(chosen)
    , m_products(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setLook(this, u"popup"_s);
    setAccessibleName(tr("Products"));
    for (const ProductChoice &product : products) {
        auto *item = new QStandardItem(oneLine(product.name.isEmpty() ? product.id : product.name));
        item->setData(product.id, idRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(chosen.contains(product.id) ? Qt::Checked : Qt::Unchecked);
        m_products->appendRow(item);
    }
    m_found->setSourceModel(m_products);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortLocaleAware(true);
    m_found->sort(0);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Products"));
    m_search->setPlaceholderText(tr("Search products"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(plainLabel(tr("Enter applies, Esc leaves it as it was"), u"faint"_s, this));
    resize(340, 360);
    m_search->setFocus();
}

QStringList ProductPicker::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_products->rowCount(); ++row) {
        const QStandardItem *item = m_products->item(row);
        if (item->checkState() == Qt::Checked)
            ids += item->data(idRole).toString();
    }
    return ids;
}

void ProductPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QStringList now = chosen();
    if (!m_isCancelled && now != m_before) {
        m_before = now;
        Q_EMIT productsChosen(now);
    }
}

void ProductPicker::keyPressEvent(QKeyEvent *event)
{
    m_isCancelled = event->key() == Qt::Key_Escape;
    if (m_isCancelled || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace plaudit
