// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

/// A product's or line item's name as it is compared: NFKC, case folded, white space folded.
[[nodiscard]] QString comparedName(const QString &name);

/// What a record says of its product, each text as a number; 0 without one, and where no line item has it.
struct ProductTraits
{
    quint32 product = 0, variant = 0, sku = 0, name = 0;
    quint32 fullName = 0; ///< "product - variant"

    [[nodiscard]] bool areNone() const { return (product | variant | sku | name | fullName) == 0; }
};

/// By what a line item is the product of a record; the surest first.
enum class ProductFit : quint8 { Variant, Product, Sku, FullName, Name, None };

/// All line items that were ever sold, ready to be compared. Belongs to one thread.
class ProductBook
{
public:
    void add(const OrderItemRow &item);

    /// The place of an item in this book; empty where it has none of that row number.
    [[nodiscard]] std::optional<quint32> find(qint64 row) const;
    [[nodiscard]] ProductTraits traitsOf(const MatchSubject &subject);
    [[nodiscard]] ProductFit fit(quint32 item, const ProductTraits &wanted) const;

private:
    struct Item
    {
        quint32 product = 0, variant = 0, sku = 0, name = 0;
    };
    /// Numbers of texts that many records repeat.
    using Memory = QHash<std::pair<QString, QString>, quint32>;

    [[nodiscard]] quint32 numberFor(const QString &text);
    [[nodiscard]] quint32 numberOf(const QString &text) const { return m_numbers.value(text); }
    template<class Compared>
    quint32 remembered(Memory &memory, const QString &text, const QString &more, Compared compared) const;

    QHash<QString, quint32> m_numbers; ///< from 1
    std::vector<Item> m_items;
    QHash<qint64, quint32> m_places;
    Memory m_ids, m_skus, m_names;
};

} // namespace plaudit
