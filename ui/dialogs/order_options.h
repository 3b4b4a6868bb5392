// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_import.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace plaudit
{

/// How a file of orders is read: what its header and cells don't tell for certain.
class OrderOptions : public QWidget
{
    Q_OBJECT

public:
    explicit OrderOptions(QWidget *parent = nullptr);

    /// Without asking anyone.
    void show(const OrderImportRequest &request, OrderDialect dialect);
    /// What was found where a choice is left to the file.
    void showFound(const OrderMapping &found);
    /// The choices, written into a request that has a mapping.
    void applyTo(OrderImportRequest &request) const;

Q_SIGNALS:
    void changed();
    void dialectChosen(plaudit::OrderDialect dialect);

private:
    [[nodiscard]] QComboBox *add(QGridLayout *grid, int place, const QString &name);
    void fillZones();

    QComboBox *m_dialect, *m_kind, *m_dates, *m_decimals, *m_price, *m_tax, *m_zone;
    QLineEdit *m_currency;
};

} // namespace plaudit
