// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_dialects.h"

#include "orders/order_fields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct DialectWords
{
    OrderDialect dialect;
    int enough; ///< that many of its signs make it this one
    const char *name;
    const char *signs; ///< column names of this system alone or nearly so
};

constexpr DialectWords dialects[] = {
    {OrderDialect::Shopify, 3, "shopify",
        "financialstatus fulfillmentstatus lineitemname lineitemquantity lineitemprice lineitemsku lineitemdiscount "
        "lineitemcompareatprice lineitemfulfillmentstatus acceptsmarketing noteattributes refundedamount"},
    {OrderDialect::Amazon, 1, "amazon", "amazonorderid"},
    {OrderDialect::Magento, 3, "magento",
        "purchasepoint purchasedate billtoname shiptoname grandtotalbase grandtotalpurchased totalrefunded "
        "allocatedsources braintreetransactionsource"},
    {OrderDialect::BigCommerce, 2, "bigcommerce",
        "subtotalextax subtotalinctax ordertotalextax ordertotalinctax shippingcostextax shippingcostinctax "
        "handlingcostinctax handlingcostextax customermessage productdetails ebayorderid merchantnotes combinedproductweight "
        "totalquantity totalshipped storecreditredeemed"},
    {OrderDialect::WooCommerce, 3, "woocommerce",
        "nrevenueformatted itemssold netsales customertype coupons attribution numsatzformatiert verkaufteartikel "
        "nettoumsatz kundentyp"},
    {OrderDialect::WooCommerce, 3, "woocommerce",
        "paiddate shippingtotal shippingtaxtotal feetotal feetaxtotal cartdiscount ordertotal ordercurrency orderkey "
        "lineitem1 billingfirstname emailbilling ordertotalamount ordersubtotalamount cartdiscountamount "
        "ordershippingamount orderrefundamount paymentmethodtitle customernote ordernumberformatted"},
};

/// Where this system's name for a field is not the one that is the most usual elsewhere.
struct OwnColumn
{
    OrderDialect dialect;
    OrderField field;
    const char *column;
};
constexpr OwnColumn ownColumns[] = {
    {OrderDialect::Shopify, OrderField::OrderId, "id"},
    {OrderDialect::Shopify, OrderField::OrderName, "name"},
    {OrderDialect::Shopify, OrderField::IsTest, "paymentmethod"},
    {OrderDialect::Amazon, OrderField::FulfillmentStatus, "itemstatus"},
    {OrderDialect::Amazon, OrderField::Fees, "giftwrapprice"},
    {OrderDialect::Magento, OrderField::OrderId, "id"},
    {OrderDialect::Magento, OrderField::Total, "grandtotalpurchased"},
    {OrderDialect::WooCommerce, OrderField::Discount, "discounttotal"},
};

/// Names that mean another thing in this system than elsewhere.
constexpr OwnColumn notMeant[] = {
    {OrderDialect::Shopify, OrderField::OrderName, "reference"},
    {OrderDialect::Amazon, OrderField::FulfilledAt, "shipdate"},
    {OrderDialect::Generic, OrderField::OrderName, "name"},
    {OrderDialect::WooCommerce, OrderField::OrderName, "name"},
    {OrderDialect::BigCommerce, OrderField::OrderName, "name"},
    {OrderDialect::Magento, OrderField::OrderName, "name"},
};

struct NeededColumn
{
    OrderField field;
    const char *column;
};
constexpr NeededColumn shopifyColumns[] = {{OrderField::OrderName, "Name"}, {OrderField::CreatedAt, "Created at"},
    {OrderField::Email, "Email"}, {OrderField::Currency, "Currency"}, {OrderField::Total, "Total"},
    {OrderField::Subtotal, "Subtotal"}, {OrderField::Discount, "Discount Amount"},
    {OrderField::Refunded, "Refunded Amount"}, {OrderField::FinancialStatus, "Financial Status"},
    {OrderField::CancelledAt, "Cancelled at"}, {OrderField::LineName, "Lineitem name"},
    {OrderField::LineQuantity, "Lineitem quantity"}, {OrderField::LinePrice, "Lineitem price"}};

QSet<QString> plainNames(const QStringList &header)
{
    QSet<QString> names;
    for (const auto &name : header)
        names.insert(plainColumnName(name));
    return names;
}

template<size_t Size>
bool contains(const OwnColumn (&list)[Size], OrderDialect dialect, OrderField field, const QString &name)
{
    return std::any_of(std::begin(list), std::end(list), [&](const OwnColumn &one) {
        return one.dialect == dialect && one.field == field && name == QLatin1String(one.column);
    });
}

/// Lines or customers where the columns are of nothing else.
OrderFileKind guessedKind(const OrderMapping &mapping)
{
    const auto has = [&](OrderField field) { return mapping.columns.contains(toString(field)); };
    const auto hasOrder = has(OrderField::OrderId) || has(OrderField::OrderName);
    const auto hasFacts = has(OrderField::CreatedAt) || has(OrderField::Total) || has(OrderField::FinancialStatus) ||
                          has(OrderField::Email);
    const auto hasLine = has(OrderField::LinePrice) || has(OrderField::LineProductId) || has(OrderField::LineName);
    if (!hasOrder && has(OrderField::CustomerId) && has(OrderField::Email))
        return OrderFileKind::Customers;
    return hasOrder && hasLine && !hasFacts ? OrderFileKind::Lines : OrderFileKind::Orders;
}

} // namespace

QString toString(OrderDialect dialect)
{
    for (const auto &one : dialects) {
        if (one.dialect == dialect)
            return QString::fromLatin1(one.name);
    }
    return u"generic"_s;
}

std::optional<OrderDialect> orderDialectFrom(const QString &text)
{
    for (const auto dialect : allOrderDialects) {
        if (toString(dialect) == text)
            return dialect;
    }
    return {};
}

OrderDialect orderDialectOf(const QStringList &header)
{
    const auto names = plainNames(header);
    for (const auto &one : dialects) {
        const auto signs = QString::fromLatin1(one.signs).split(u' ', Qt::SkipEmptyParts);
        const auto found =
            std::count_if(signs.begin(), signs.end(), [&](const auto &sign) { return names.contains(sign); });
        if (found >= one.enough)
            return one.dialect;
    }
    return OrderDialect::Generic;
}

OrderMapping guessedOrderMapping(const QStringList &header, OrderDialect dialect)
{
    OrderMapping mapping;
    QHash<QString, QString> free; // by plain name
    for (const auto &name : header) {
        if (!free.contains(plainColumnName(name)))
            free.insert(plainColumnName(name), name);
    }
    const auto take = [&](OrderField field, const QString &name) {
        if (mapping.columns.contains(toString(field)) || contains(notMeant, dialect, field, name))
            return;
        if (const auto column = free.take(name); !column.isEmpty())
            mapping.columns.insert(toString(field), column);
    };
    for (const auto &own : ownColumns) {
        if (own.dialect == dialect)
            take(own.field, QString::fromLatin1(own.column));
    }
    for (int i = 0; i < orderFieldCount; ++i) {
        const auto field = OrderField(i);
        for (const auto &name : synonymsOf(field))
            take(field, name);
    }
    mapping.kind = dialect == OrderDialect::Generic ? guessedKind(mapping) : OrderFileKind::Orders;
    return mapping;
}

DialectHabits habitsOf(OrderDialect dialect)
{
    if (dialect == OrderDialect::Shopify)
        return {.isLineTotal = false};
    if (dialect == OrderDialect::Amazon)
        return {.isLineTotal = true, .addsUpRows = true, .hasSubtotalOfLines = true, .sellsZeroOfCancelled = true};
    return {.isSubtotalBeforeDiscounts = dialect != OrderDialect::Generic};
}

QStringList missingColumns(OrderDialect dialect, const OrderMapping &mapping)
{
    QStringList missing;
    if (dialect != OrderDialect::Shopify)
        return missing;
    for (const auto &[field, column] : shopifyColumns) {
        if (!mapping.columns.contains(toString(field)))
            missing.append(QString::fromLatin1(column));
    }
    return missing;
}

bool meansCancelled(const QString &status)
{
    static const QSet<QString> words{u"cancelled"_s, u"canceled"_s, u"voided"_s, u"void"_s, u"failed"_s, u"declined"_s,
        u"trash"_s, u"storniert"_s, u"annulé"_s, u"annulée"_s, u"cancelado"_s, u"annullato"_s, u"geannuleerd"_s,
        u"cancelada"_s};
    return words.contains(status) || (status.startsWith(u"wc-"_s) && words.contains(status.mid(3)));
}

} // namespace plaudit
