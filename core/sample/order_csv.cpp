// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/order_csv.h"

#include "sample/catalogue.h"
#include "sample/csv_text.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr const char *columnNames[] = {"Name", "Email", "Financial Status", "Paid at", "Fulfillment Status",
    "Fulfilled at", "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code",
    "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price",
    "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping", "Lineitem taxable",
    "Lineitem fulfillment status", "Billing Name", "Billing Street", "Billing Address1", "Billing Address2",
    "Billing Company", "Billing City", "Billing Zip", "Billing Province", "Billing Country", "Billing Phone",
    "Shipping Name", "Shipping Street", "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City",
    "Shipping Zip", "Shipping Province", "Shipping Country", "Shipping Phone", "Notes", "Note Attributes",
    "Cancelled at", "Payment Method", "Payment Reference", "Refunded Amount", "Vendor", "Outstanding Balance",
    "Employee", "Location", "Device ID", "Id", "Tags", "Risk Level", "Source", "Lineitem discount", "Tax 1 Name",
    "Tax 1 Value", "Tax 2 Name", "Tax 2 Value", "Tax 3 Name", "Tax 3 Value", "Tax 4 Name", "Tax 4 Value", "Tax 5 Name",
    "Tax 5 Value", "Phone", "Receipt Number", "Duties", "Billing Province Name", "Shipping Province Name", "Payment ID",
    "Payment Terms Name", "Next Payment Due At", "Payment References"};

/// Places in columnNames.
enum Column : size_t {
    Name = 0,
    Email = 1,
    FinancialStatus = 2,
    PaidAt = 3,
    FulfillmentStatus = 4,
    FulfilledAt = 5,
    AcceptsMarketing = 6,
    Currency = 7,
    Subtotal = 8,
    Shipping = 9,
    Taxes = 10,
    Total = 11,
    DiscountCode = 12,
    DiscountAmount = 13,
    ShippingMethod = 14,
    CreatedAt = 15,
    LineQuantity = 16,
    LineName = 17,
    LinePrice = 18,
    LineSku = 20,
    LineRequiresShipping = 21,
    LineTaxable = 22,
    LineFulfillment = 23,
    BillingName = 24,
    BillingCity = 29,
    BillingZip = 30,
    BillingProvince = 31,
    BillingCountry = 32,
    ShippingName = 34,
    ShippingCity = 39,
    ShippingZip = 40,
    ShippingProvince = 41,
    ShippingCountry = 42,
    Notes = 44,
    CancelledAt = 46,
    PaymentMethod = 47,
    RefundedAmount = 49,
    Vendor = 50,
    OutstandingBalance = 51,
    Id = 55,
    RiskLevel = 57,
    Source = 58,
    LineDiscount = 59,
    TaxName = 60,
    TaxValue = 61,
    PaymentId = 75,
    PaymentReferences = 78,
};

using Row = std::array<QByteArray, std::size(columnNames)>;

QByteArray money(qint64 cents)
{
    return QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

/// "2026-03-09 14:03:59 -0400", in the shop's time.
QByteArray shopTime(qint64 ms)
{
    const auto offset = storeOffsetSeconds(ms);
    const auto local = QDateTime::fromMSecsSinceEpoch(ms + offset * 1000LL, Qt::UTC);
    return local.toString(u"yyyy-MM-dd HH:mm:ss "_s).toLatin1() + (offset == -4 * 3600 ? "-0400" : "-0500");
}

QByteArray financialStatus(OrderState state)
{
    switch (state) {
    case OrderState::Paid:
        return "paid"_ba;
    case OrderState::Pending:
        return "pending"_ba;
    case OrderState::Refunded:
        return "refunded"_ba;
    case OrderState::PartiallyRefunded:
        return "partially_refunded"_ba;
    case OrderState::Voided:
        return "voided"_ba;
    }
    Q_UNREACHABLE();
}

void addMoney(Row &row, const SampleOrder &order)
{
    row[Currency] = "USD"_ba;
    row[Subtotal] = money(order.subtotal);
    row[Shipping] = money(order.shipping);
    row[Taxes] = money(order.taxes);
    row[Total] = money(order.total);
    row[DiscountCode] = order.discountCode.toLatin1();
    row[DiscountAmount] = money(order.discount);
    row[RefundedAmount] = money(order.refunded);
    row[OutstandingBalance] = money(order.state == OrderState::Pending ? order.total : 0);
    if (order.taxes > 0) {
        row[TaxName] = order.isTaxIncluded ? "VAT"_ba : "Sales tax"_ba;
        row[TaxValue] = money(order.taxes);
    }
}

void addAddress(Row &row, const SampleOrder &order)
{
    const auto name = (order.person.givenName + u' ' + order.person.familyName).toUtf8();
    const auto zip = QByteArray::number(10'000 + order.number * 37 % 89'999).rightJustified(5, '0');
    for (const auto &[column, value] :
        {std::pair{BillingName, name}, {ShippingName, name}, {BillingZip, '\'' + zip}, {ShippingZip, '\'' + zip},
            {BillingProvince, order.person.zoneCode.toLatin1()}, {ShippingProvince, order.person.zoneCode.toLatin1()},
            {BillingCountry, order.person.countryCode.toUpper().toLatin1()},
            {ShippingCountry, order.person.countryCode.toUpper().toLatin1()}})
        row[column] = value;
}

void addState(Row &row, const SampleOrder &order)
{
    const auto isPaid = order.state != OrderState::Pending && order.state != OrderState::Voided;
    row[FinancialStatus] = financialStatus(order.state);
    row[PaidAt] = isPaid ? shopTime(order.ms) : QByteArray();
    row[FulfillmentStatus] = order.fulfilledMs > 0 ? "fulfilled"_ba : "unfulfilled"_ba;
    row[FulfilledAt] = order.fulfilledMs > 0 ? shopTime(order.fulfilledMs) : QByteArray();
    row[CancelledAt] = order.cancelledMs > 0 ? shopTime(order.cancelledMs) : QByteArray();
    row[AcceptsMarketing] = order.number % 3 == 0 ? "yes"_ba : "no"_ba;
    row[ShippingMethod] = "Standard"_ba;
    row[PaymentMethod] = "Shopify Payments"_ba;
    row[PaymentId] = 'p' + QByteArray::number(qint64(order.number) * 7'919'113, 36);
    row[PaymentReferences] = row[PaymentId];
    row[RiskLevel] = "Low"_ba;
    row[Source] = order.number % 17 == 0 ? "pos"_ba : "web"_ba;
    row[Id] = order.id.toLatin1();
    if (order.number % 41 == 0)
        row[Notes] = "Please leave it with a neighbour,\r\nthe bell doesn't work. \"Thank you!\""_ba;
}

void addLine(Row &row, const SampleOrder &order, const SampleOrderLine &line)
{
    const auto &product = sampleCatalogue()[size_t(line.product)];
    row[Name] = order.name.toLatin1();
    row[Email] = order.hasEmail ? order.person.email.toLatin1() : QByteArray();
    row[CreatedAt] = shopTime(order.ms);
    row[LineQuantity] = QByteArray::number(line.quantity);
    row[LineName] = QByteArray(line.hasEarlierName ? product.earlierName : product.name) + " - " +
                    product.variants[size_t(line.variant)];
    row[LinePrice] = money(line.price);
    row[LineSku] = order.hasSkus ? skuOf(line.product, line.variant).toLatin1() : QByteArray();
    row[LineRequiresShipping] = "true"_ba;
    row[LineTaxable] = "true"_ba;
    row[LineFulfillment] = order.fulfilledMs > 0 ? "fulfilled"_ba : "pending"_ba;
    row[LineDiscount] = money(0);
    row[Vendor] = vendorOf(product);
}

QByteArray textOf(const Row &row)
{
    QByteArray text;
    text.reserve(640);
    for (const auto &value : row) {
        appendCsvValue(text, value);
        text += ',';
    }
    text.back() = '\n';
    return text;
}

} // namespace

QByteArray orderCsvHeader()
{
    Row names;
    for (size_t i = 0; i < names.size(); ++i)
        names[i] = columnNames[i];
    return textOf(names);
}

QByteArray orderCsvRows(const SampleOrder &order)
{
    QByteArray rows;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        Row row;
        addLine(row, order, order.lines[i]);
        if (i == 0) {
            addMoney(row, order);
            addAddress(row, order);
            addState(row, order);
        }
        rows += textOf(row);
    }
    return rows;
}

} // namespace plaudit
