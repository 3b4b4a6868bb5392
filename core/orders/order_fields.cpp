// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_fields.h"

#include "orders/order_mapping.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct FieldNames
{
    const char *field;
    const char *synonyms; ///< plain column names; where an amount comes with and without tax, the one with it first
};

constexpr std::array<FieldNames, orderFieldCount> names = {{
    {"order_id", "orderid amazonorderid ordernumberid transactionid id bestellnr bestellnummer ncommande pedido "
                 "ordine ordernumber orderno order"},
    {"order_name", "ordername ordernumber ordernumberformatted orderno order ordernr orderreference reference name"},
    {"created_at", "createdat orderdate datecreated purchasedate ordercreatedat createddate orderpurchasetimestamp "
                   "datetime orderdatetime creationdate created date datum fecha data purchasedon timestamp"},
    {"email", "email customeremail billingemail emailbilling buyeremail customeremailaddress emailaddress contactemail "
              "useremail customeruniqueid"},
    {"customer_id", "customerid customeruserid customeruser userid buyerid clientid"},
    {"currency", "currency ordercurrency currencycode ordercurrencycode transactioncurrency presentmentcurrency "
                 "purchasedcurrency"},
    {"total", "total ordertotal ordertotalinctax ordertotalincludingtax grandtotal grandtotalpurchased totalinctax "
              "ordertotalamount totalprice totalamount ordertotalextax amount grandtotalbase nrevenueformatted "
              "numsatzformatiert nettoumsatzformatiert"},
    {"subtotal", "subtotal ordersubtotal subtotalinctax subtotalincludingtax ordersubtotalamount "
                 "subtotalprice subtotalextax subtotalexcludingtax netsales nettoumsatz"},
    {"shipping",
        "shipping shippingtotal ordershippingamount ordershipping shippingcostinctax shippinginctax "
        "shippingandhandling shippingcost shippingprice shippingamount totalshipping shippingcostextax freight"},
    {"taxes", "taxes taxtotal totaltax ordertotaltaxamount tax taxamount ordertax ordertotaltax totaltaxes itemtax"},
    {"discount", "discountamount totaldiscount discounttotal cartdiscountamount ordertotaldiscount coupondiscount "
                 "orderdiscount cartdiscount discount totaldiscounts couponvalue"},
    {"refunded", "refundedamount totalrefunded refundedtotal orderrefundamount totalrefund refundamount "
                 "orderrefundtotal refund refunds amountrefunded"},
    {"fees", "duties feetotal orderfeetotal fees handlingcostinctax handlingcost giftwrapprice"},
    {"financial_status", "financialstatus orderstatus paymentstatus status orderstate state"},
    {"fulfillment_status", "fulfillmentstatus shippingstatus deliverystatus shipmentstatus"},
    {"paid_at", "paidat paiddate datepaid paymentdate orderpaiddate orderapprovedat"},
    {"fulfilled_at", "fulfilledat dateshipped shippeddate completeddate datecompleted shippedat shipdate "
                     "orderdeliveredcarrierdate"},
    {"cancelled_at", "cancelledat canceledat cancelleddate datecancelled cancellationdate"},
    {"is_test", "istest test testorder"},
    {"line_name", "lineitemname itemname productname lineitemtitle producttitle item title product"},
    {"line_quantity", "lineitemquantity itemquantity quantity qty quantitypurchased productquantity productqty "
                      "qtyordered itemqty"},
    {"line_price", "lineitemprice itemprice itemcost unitprice productunitprice productprice price itemsubtotal "
                   "linesubtotal lineitemtotal itemtotal linetotal producttotalprice"},
    {"line_sku", "lineitemsku itemsku productsku sku"},
    {"line_product_id", "lineitemproductid itemproductid productid asin"},
    {"line_variant_id", "lineitemvariantid variantid itemvariationid variationid productvariationid"},
    {"line_discount", "lineitemdiscount itemdiscount linediscount itempromotiondiscount itemtotaldiscount"},
    {"line_items", "lineitems products productdetails orderitems items produkte produits productos prodotti lineitem1"},
}};

} // namespace

QString toString(OrderField field)
{
    return QString::fromLatin1(names[size_t(field)].field);
}

const QStringList &orderFields()
{
    static const QStringList fields = [] {
        QStringList list;
        for (const auto &one : names)
            list.append(QString::fromLatin1(one.field));
        return list;
    }();
    return fields;
}

QString plainColumnName(const QString &name)
{
    QString plain;
    for (const auto c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

const QStringList &synonymsOf(OrderField field)
{
    static const auto lists = [] {
        std::array<QStringList, orderFieldCount> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = QString::fromLatin1(names[i].synonyms).split(u' ');
        return all;
    }();
    return lists[size_t(field)];
}

} // namespace plaudit
