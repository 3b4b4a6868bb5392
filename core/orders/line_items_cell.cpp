// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/line_items_cell.h"

#include "orders/order_fields.h"

#include <QHash>
#include <QList>

namespace plaudit
{

namespace
{

using Items = std::vector<CellItem>;

/// Where "2× " begins: how long it is, its × included; 0 where it doesn't.
qsizetype countAt(const QByteArray &text, qsizetype at)
{
    auto end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (end == at)
        return 0;
    const auto rest = QByteArrayView(text).sliced(end);
    for (const QByteArrayView sign : {"\xC3\x97 ", "x "}) {
        if (rest.startsWith(sign))
            return end - at + sign.size();
    }
    return 0;
}

/// Names may hold commas: a new item begins where a comma is followed by a count.
std::optional<Items> countedItems(const QByteArray &text)
{
    Items items;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto count = countAt(text, at);
        if (count == 0)
            return {};
        auto end = text.indexOf(", ", at + count);
        while (end >= 0 && countAt(text, end + 2) == 0)
            end = text.indexOf(", ", end + 2);
        const auto stop = end < 0 ? text.size() : end;
        CellItem item;
        item.quantity = text.mid(at, count);
        item.quantity.truncate(item.quantity.indexOf(item.quantity.contains('x') ? 'x' : '\xC3'));
        item.name = text.mid(at + count, stop - at - count).trimmed();
        items.push_back(std::move(item));
        at = end < 0 ? text.size() : end + 2;
    }
    return items;
}

QByteArray *memberOf(CellItem &item, const QByteArray &key)
{
    static const QHash<QString, QByteArray CellItem::*> members{{QStringLiteral("name"), &CellItem::name},
        {QStringLiteral("productname"), &CellItem::name}, {QStringLiteral("sku"), &CellItem::sku},
        {QStringLiteral("productsku"), &CellItem::sku}, {QStringLiteral("productid"), &CellItem::productId},
        {QStringLiteral("variationid"), &CellItem::variantId}, {QStringLiteral("quantity"), &CellItem::quantity},
        {QStringLiteral("qty"), &CellItem::quantity}, {QStringLiteral("productqty"), &CellItem::quantity},
        {QStringLiteral("price"), &CellItem::unitPrice}, {QStringLiteral("productunitprice"), &CellItem::unitPrice},
        {QStringLiteral("total"), &CellItem::total}, {QStringLiteral("subtotal"), &CellItem::subtotal},
        {QStringLiteral("producttotalprice"), &CellItem::subtotal}};
    const auto member = members.value(plainColumnName(QString::fromUtf8(key)), nullptr);
    return member ? &(item.*member) : nullptr;
}

std::optional<CellItem> itemOf(const QList<QByteArray> &pairs)
{
    CellItem item;
    auto isEmpty = true;
    for (const auto &pair : pairs) {
        const auto colon = pair.indexOf(':');
        auto *const member = colon < 0 ? nullptr : memberOf(item, pair.left(colon));
        if (member == nullptr)
            continue;
        *member = pair.mid(colon + 1).trimmed();
        isEmpty = isEmpty && member->isEmpty();
    }
    return isEmpty ? std::nullopt : std::optional(item);
}

std::optional<Items> itemsOf(const QList<QByteArray> &texts, const auto &pairsOf)
{
    Items items;
    for (const auto &text : texts) {
        if (text.trimmed().isEmpty())
            continue;
        auto item = itemOf(pairsOf(text));
        if (!item)
            return {};
        items.push_back(*std::move(item));
    }
    return items;
}

} // namespace

std::optional<Items> itemsOfCell(QByteArrayView cell)
{
    const auto text = cell.trimmed().toByteArray();
    if (countAt(text, 0) > 0)
        return countedItems(text);
    if (text.startsWith("Product ")) {
        return itemsOf(text.split('|'), [](const QByteArray &item) {
            auto parts = item.trimmed();
            return parts.replace(", Product ", "\nProduct ").split('\n');
        });
    }
    return itemsOf(text.split(';'), [](const QByteArray &item) { return item.split('|'); });
}

} // namespace plaudit
