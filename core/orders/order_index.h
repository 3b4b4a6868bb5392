// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "orders/key_table.h"
#include "orders/match_rules.h"
#include "orders/product_book.h"

#include <QString>
#include <QStringView>

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace plaudit
{

/// Orders and their lines as the matcher looks for them; some 130 bytes an order. Items first, then orders, seal(),
/// then lines.
class OrderIndex
{
public:
    enum class Field { Id, Name };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    explicit OrderIndex(const MatchRules &rules = {});

    void addItem(const OrderItemRow &item) { m_book.add(item); }
    void addOrder(const OrderReferenceRow &order);
    void seal();
    /// Those of an order side by side, in the order of positions; those of an unknown order or item are left out.
    void addLine(const OrderLineRow &line);

    [[nodiscard]] bool isEmpty() const { return m_orders.empty(); }
    [[nodiscard]] size_t size() const { return m_orders.size(); } ///< orders
    /// Row numbers, those of addOrder.
    [[nodiscard]] std::vector<qint64> rows() const;
    /// Of the creation times; empty where no order has one.
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> span() const { return m_span; }
    [[nodiscard]] const ReferenceCore &core() const { return m_core; }
    [[nodiscard]] ProductBook &book() { return m_book; }

    /// Orders that may have such a reference; see orderKey.
    [[nodiscard]] std::span<const KeyTable::Entry> candidates(Field field, qint64 key) const;
    /// The orders of a customer, the newest first, those without a time last.
    [[nodiscard]] std::span<const KeyTable::Entry> ofCustomer(qint64 key) const { return m_byCustomer.of(key); }
    /// As orderReference() writes it.
    [[nodiscard]] QStringView reference(Field field, quint32 order) const;
    [[nodiscard]] qint64 row(quint32 order) const { return m_orders[order].row; }
    [[nodiscard]] qint64 createdMs(quint32 order) const { return m_orders[order].createdMs; } ///< or noTime

    struct FittingLine
    {
        ProductFit fit = ProductFit::None;
        int position = -1;
    };
    /// The order's line that is that product most surely; of equal ones the first.
    [[nodiscard]] FittingLine fittingLine(quint32 order, const ProductTraits &wanted) const;

private:
    struct Entry
    {
        qint64 row = 0;
        qint64 createdMs = noTime;
        qint64 customer = 0;
        quint64 textAt = 0; ///< its id, then its name
        quint32 firstLine = 0;
        quint32 lineCount = 0;
        quint16 idLength = 0, nameLength = 0;
    };
    struct Line
    {
        quint32 item = 0;
        qint32 position = 0;
    };

    quint16 keep(const QString &reference);
    void addKeys(KeyTable &table, const QString &reference, quint32 order) const;

    ReferenceCore m_core;
    ProductBook m_book;
    std::vector<Entry> m_orders; ///< by row number, once sealed
    std::vector<Line> m_lines;
    std::u16string m_texts;
    KeyTable m_byId, m_byName, m_byCustomer;
    std::optional<std::pair<qint64, qint64>> m_span;
};

} // namespace plaudit
