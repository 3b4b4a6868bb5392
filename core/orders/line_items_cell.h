// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace plaudit
{

/// A line item as a cell with several of them tells of it; texts in UTF-8, empty where the cell has none.
struct CellItem
{
    QByteArray name, sku, productId, variantId;
    QByteArray quantity, unitPrice;
    QByteArray total;    ///< of all units after discounts
    QByteArray subtotal; ///< of all units before discounts
};

/// The forms of WooCommerce (`2× Name, 1× Other`), its extensions (`name:Name|quantity:2|total:10;name:…`) and
/// BigCommerce (`Product ID: 7, Product Qty: 2, Product Name: … | Product ID: …`). Empty where it is none of them.
[[nodiscard]] std::optional<std::vector<CellItem>> itemsOfCell(QByteArrayView cell);

} // namespace plaudit
