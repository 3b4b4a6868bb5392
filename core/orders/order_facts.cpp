// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OrderRows that reads what a row says of the order as a whole, and amounts.
#include "domain/catalogue_id.h"
#include "domain/currency.h"
#include "orders/line_items_cell.h"
#include "orders/order_rows.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr OrderField moneyFields[] = {
    OrderField::Total, OrderField::Subtotal, OrderField::Shipping, OrderField::LinePrice};

bool meansTest(QByteArrayView text)
{
    const auto word = QString::fromUtf8(text).toLower();
    return word == "yes"_L1 || word == "true"_L1 || word == "1"_L1 || word == "test"_L1 || word.contains("bogus"_L1);
}

/// "wc-completed" and "Completed" are both "completed".
QString statusOf(QByteArrayView text)
{
    const auto status = QString::fromUtf8(text).toLower();
    return status.startsWith("wc-"_L1) ? status.mid(3) : status;
}

} // namespace

/// Sure ones first: what the row says, what the mapping says, what was asked for, what a sign usually means.
QString OrderRows::currencyOfRow()
{
    const auto cell = m_cells.cell(OrderField::Currency);
    if (!cell.isEmpty()) {
        if (cell != m_currencyBytes) {
            m_currencyBytes = cell.toByteArray();
            m_currencyText = currencyOf(cell).code;
        }
        if (m_currencyText.isEmpty())
            m_cells.setFault(u"“%1” is no currency"_s.arg(QString::fromUtf8(cell).left(40)));
        return m_currencyText;
    }
    CurrencySign sign;
    for (const auto field : moneyFields) {
        if (sign.code.isEmpty() && !m_cells.cell(field).isEmpty())
            static_cast<void>(m_cells.number(field, sign));
    }
    if (!sign.code.isEmpty() && sign.isSure)
        return sign.code;
    if (const auto usual = m_cells.text(OrderField::Currency); !usual.isEmpty())
        return usual.toUpper();
    if (!m_setup.currency.isEmpty())
        return m_setup.currency;
    return sign.code.isEmpty() ? m_setup.otherCurrency : sign.code;
}

std::optional<qint64> OrderRows::money(OrderField field)
{
    const auto number = m_cells.number(field, m_sign);
    if (!number)
        return {};
    const auto amount = inMinorUnits(*number, m_digits);
    if (!amount)
        m_cells.setFault(u"an amount is too large (%1)"_s.arg(toString(field)));
    return amount;
}

std::optional<qint64> OrderRows::price(QByteArrayView text, qint64 quantity, const QString &column)
{
    if (text.isEmpty())
        return {};
    const auto number = m_cells.number(text, column, m_sign);
    const auto amount = number ? inMinorUnits(*number, m_digits, quantity) : std::nullopt;
    if (number && !amount)
        m_cells.setFault(u"an amount is too large (%1)"_s.arg(column));
    return amount;
}

void OrderRows::readFacts(const TableCells &row)
{
    m_origin = {.line = row.line};
    m_order.emplace();
    auto &order = *m_order;
    order.source = m_source;
    order.id = QString::fromUtf8(m_cells.id(OrderField::OrderId));
    order.name = QString::fromUtf8(m_cells.id(OrderField::OrderName));
    order.createdAt = m_cells.date(OrderField::CreatedAt);
    order.key = order.id;
    if (order.key.isEmpty() && !order.name.isEmpty())
        order.key = order.createdAt ? order.name + u' ' + order.createdAt->toIso() : order.name;
    if (order.key.isEmpty())
        m_cells.setFault(u"the order has neither id nor name"_s);
    if (order.name.isEmpty())
        order.name = order.id;
    order.hasFacts = m_setup.mapping.kind == OrderFileKind::Orders;
    order.hasLines = m_hasLines || m_hasItems;
    order.currency = currencyOfRow();
    m_digits = minorUnitDigits(order.currency);
    if (!order.currency.isEmpty())
        m_setup.otherCurrency = order.currency;
    m_fees = m_ownDiscount = 0;
    if (!order.hasFacts)
        return;
    order.email = QString::fromUtf8(m_cells.id(OrderField::Email));
    order.customerId = QString::fromUtf8(m_cells.id(OrderField::CustomerId));
    readStates();
    readMoney();
}

void OrderRows::readStates()
{
    auto &order = *m_order;
    order.paidAt = m_cells.date(OrderField::PaidAt);
    order.fulfilledAt = m_cells.date(OrderField::FulfilledAt);
    order.cancelledAt = m_cells.date(OrderField::CancelledAt);
    order.financialStatus = statusOf(m_cells.bytes(OrderField::FinancialStatus));
    order.fulfillmentStatus = statusOf(m_cells.bytes(OrderField::FulfillmentStatus));
    order.isCancelled = order.cancelledAt || meansCancelled(order.financialStatus);
    order.isTest = meansTest(m_cells.bytes(OrderField::IsTest));
}

void OrderRows::readMoney()
{
    auto &order = *m_order;
    order.total = money(OrderField::Total);
    order.subtotal = money(OrderField::Subtotal);
    order.shipping = money(OrderField::Shipping);
    order.taxes = money(OrderField::Taxes);
    m_fees = money(OrderField::Fees).value_or(0);
    m_ownDiscount = std::abs(money(OrderField::Discount).value_or(0));
    order.refunded = std::abs(money(OrderField::Refunded).value_or(0));
    const auto isWhole = order.financialStatus == "refunded"_L1 && m_cells.column(OrderField::Refunded) < 0;
    if (isWhole)
        order.refunded = order.total.value_or(0);
}

/// Items of one cell. Where it has no prices, a single item is all of the order's goods.
void OrderRows::addItems(int column)
{
    const auto cell = m_cells.at(column);
    if (cell.isEmpty())
        return;
    const auto name = m_setup.header.value(column);
    const auto items = itemsOfCell(cell);
    if (!items) {
        m_cells.setFault(u"the list of line items can't be read (%1)"_s.arg(name));
        return;
    }
    for (const auto &item : *items) {
        const auto quantity = m_cells.quantity(item.quantity);
        if (!quantity)
            return;
        OrderLine line{.productId = bareCatalogueId(QString::fromUtf8(item.productId)),
            .variantId = bareCatalogueId(QString::fromUtf8(item.variantId)),
            .sku = QString::fromUtf8(item.sku),
            .name = QString::fromUtf8(item.name),
            .quantity = *quantity};
        const auto each = price(item.unitPrice, *quantity, name);
        const auto before = price(item.subtotal, 1, name);
        const auto after = price(item.total, 1, name);
        line.amount = each ? *each : before ? *before : after.value_or(0);
        line.discount = before && after && !each ? std::max<qint64>(0, *before - *after) : 0;
        m_hasPrices = m_hasPrices || each || before || after;
        m_order->lines.push_back(std::move(line));
    }
    if (!m_hasPrices && m_order->lines.size() == 1 && m_cells.itemColumns().size() == 1)
        m_order->lines.front().amount = m_order->subtotal.value_or(0) + m_ownDiscount;
}

} // namespace plaudit
