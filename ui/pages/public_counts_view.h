// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/public_counts.h"

#include <QWidget>

class QLabel;

namespace plaudit
{

class RowsTable;

/// What Okendo's public API counts beside what is here: of the store in words, of its products in rows.
class PublicCountsView : public QWidget
{
    Q_OBJECT

public:
    explicit PublicCountsView(QWidget *parent = nullptr);

    void show(const PublicCounts &counts);
    using QWidget::show;

Q_SIGNALS:
    /// The reviews behind a product's count here.
    void productChosen(const QString &productId);

private:
    void showStore();
    void showProducts();

    PublicCounts m_counts;
    QLabel *m_words;
    RowsTable *m_products;
};

} // namespace plaudit
