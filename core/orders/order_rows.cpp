// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_rows.h"

#include "domain/catalogue_id.h"
#include "orders/reconciliation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestRaw = 64 << 10;

bool isSame(const std::string &text, QByteArrayView bytes)
{
    return QByteArrayView(text.data(), qsizetype(text.size())) == bytes;
}

void assign(std::string &text, QByteArrayView bytes)
{
    text.assign(bytes.data(), size_t(bytes.size()));
}

} // namespace

OrderRows::OrderRows(const OrderRowsSetup &setup)
    : m_setup(setup)
    , m_habits(habitsOf(setup.dialect))
    , m_cells(setup.mapping, setup.header, setup.timeZone)
    , m_source(setup.mapping.source.isEmpty() ? toString(setup.dialect) : setup.mapping.source)
    , m_areLinesTotals(setup.mapping.isLineTotal.value_or(false))
{
    m_hasItems = !m_cells.itemColumns().empty();
    for (const auto field : {OrderField::LineName, OrderField::LineSku, OrderField::LineProductId,
             OrderField::LineVariantId, OrderField::LinePrice})
        m_hasLines = m_hasLines || m_cells.column(field) >= 0;
    m_hasPrices = m_cells.has(OrderField::LinePrice);
    for (const auto field : {OrderField::OrderId, OrderField::FinancialStatus, OrderField::Total, OrderField::Subtotal,
             OrderField::Currency, OrderField::FulfillmentStatus}) {
        const auto isName = field == OrderField::OrderId && m_cells.column(OrderField::OrderName) < 0;
        if (m_cells.column(field) >= 0 && !isName)
            m_factColumns.push_back(field);
    }
}

void OrderRows::take(const TableCells &row)
{
    ++m_rows;
    if (!row.fault.isEmpty()) {
        reject(row, row.fault);
        return;
    }
    m_cells.setRow(row);
    if (m_setup.mapping.kind == OrderFileKind::Customers)
        takeCustomer(row);
    else
        takeOrderRow(row);
}

void OrderRows::finish()
{
    close();
}

void OrderRows::takeCustomer(const TableCells &row)
{
    CustomerIdentity customer{.customerId = QString::fromUtf8(m_cells.id(OrderField::CustomerId)),
        .email = QString::fromUtf8(m_cells.id(OrderField::Email))};
    if (customer.customerId.isEmpty())
        reject(row, u"the customer's id is missing"_s);
    else if (customer.email.isEmpty())
        reject(row, u"nothing tells who the customer is"_s);
    else
        m_result.customers.push_back(std::move(customer));
}

void OrderRows::takeOrderRow(const TableCells &row)
{
    if (continues()) {
        if (m_identity.isRefused)
            reject(row, u"it belongs to the order of line %1, which was refused"_s.arg(m_identity.line));
        else
            addRow(row, false);
        return;
    }
    close();
    if (hasFacts()) {
        begin(row);
        return;
    }
    reject(row, rowsAbove());
    // The order above is whole now; only what belongs to one that was refused is still told so.
    if (!m_identity.isRefused)
        m_identity = {};
}

/// Whether the row repeats what the one above is known by.
bool OrderRows::continues() const
{
    if (m_identity.line == 0)
        return false;
    const auto id = m_cells.id(OrderField::OrderId);
    if (!id.isEmpty())
        return isSame(m_identity.id, id);
    const auto name = m_cells.id(OrderField::OrderName);
    const auto created = m_cells.cell(OrderField::CreatedAt);
    const auto isSameTime = created.isEmpty() || isSame(m_identity.created, created);
    if (name.isEmpty())
        return isSameTime && !hasFacts();
    return isSameTime && isSame(m_identity.name, name);
}

bool OrderRows::hasFacts() const
{
    return m_factColumns.empty() || std::any_of(m_factColumns.begin(), m_factColumns.end(),
                                        [this](OrderField field) { return !m_cells.cell(field).isEmpty(); });
}

QString OrderRows::rowsAbove() const
{
    const auto name = QString::fromUtf8(m_cells.id(OrderField::OrderName)).left(40);
    return u"it goes on with order %1, whose first row is not above it"_s.arg(name.isEmpty() ? u"?"_s : name);
}

/// Remembers the order; true where the file told of it before.
bool OrderRows::isRepeated(const QString &key)
{
    const auto hash = qHash(key, size_t{0});
    const auto before = m_seen.size();
    m_seen.insert(hash);
    return m_seen.size() == before;
}

void OrderRows::begin(const TableCells &row)
{
    assign(m_identity.id, m_cells.id(OrderField::OrderId));
    assign(m_identity.name, m_cells.id(OrderField::OrderName));
    assign(m_identity.created, m_cells.cell(OrderField::CreatedAt));
    m_identity.line = row.line;
    m_identity.isRefused = true;
    readFacts(row);
    if (!m_cells.fault().isEmpty()) {
        m_order.reset();
        reject(row, m_cells.fault());
        return;
    }
    m_origin.isRepeated = isRepeated(m_order->key);
    // Shopify's first rows tell all facts, so such an order is told again; elsewhere rows of one order are apart.
    if (m_origin.isRepeated && m_setup.dialect != OrderDialect::Shopify && (m_hasLines || !m_order->hasFacts)) {
        m_order.reset();
        reject(row, u"other rows of this order stand further up; sort the file so that they are together"_s);
        return;
    }
    m_identity.isRefused = false;
    addRow(row, true);
}

void OrderRows::addRow(const TableCells &row, bool isFirst)
{
    if (m_habits.addsUpRows && !isFirst)
        addSums();
    const auto lines = m_order->lines.size();
    if (m_hasLines)
        addLine();
    for (const auto column : m_cells.itemColumns())
        addItems(column);
    if (!m_cells.fault().isEmpty()) {
        m_order->lines.resize(lines);
        reject(row, m_cells.fault());
        return;
    }
    ++m_origin.rows;
}

void OrderRows::addLine()
{
    const auto isBlank = [this](OrderField field) { return m_cells.cell(field).isEmpty(); };
    if (isBlank(OrderField::LineName) && isBlank(OrderField::LineSku) && isBlank(OrderField::LinePrice) &&
        isBlank(OrderField::LineProductId) && isBlank(OrderField::LineVariantId))
        return;
    const auto quantityText = m_cells.bytes(OrderField::LineQuantity);
    if (m_habits.sellsZeroOfCancelled && m_order->isCancelled && quantityText == "0")
        return;
    const auto quantity = m_cells.quantity(quantityText);
    if (!quantity)
        return;
    OrderLine line{.productId = bareCatalogueId(QString::fromUtf8(m_cells.id(OrderField::LineProductId))),
        .variantId = bareCatalogueId(QString::fromUtf8(m_cells.id(OrderField::LineVariantId))),
        .sku = QString::fromUtf8(m_cells.id(OrderField::LineSku)),
        .name = m_cells.text(OrderField::LineName),
        .quantity = *quantity};
    const auto column = m_cells.column(OrderField::LinePrice);
    line.amount =
        price(m_cells.bytes(OrderField::LinePrice), m_areLinesTotals ? 1 : *quantity, m_setup.header.value(column))
            .value_or(0);
    line.discount = std::abs(money(OrderField::LineDiscount).value_or(0));
    m_order->lines.push_back(std::move(line));
}

/// What Amazon tells for each line, and is the order's together.
void OrderRows::addSums()
{
    const auto shipping = money(OrderField::Shipping);
    const auto taxes = money(OrderField::Taxes);
    if (shipping)
        m_order->shipping = m_order->shipping.value_or(0) + *shipping;
    if (taxes)
        m_order->taxes = m_order->taxes.value_or(0) + *taxes;
    m_fees += money(OrderField::Fees).value_or(0);
}

void OrderRows::close()
{
    if (!m_order)
        return;
    reconcile();
    m_result.orders.push_back(*std::move(m_order));
    m_result.origins.push_back(std::exchange(m_origin, {}));
    m_order.reset();
}

void OrderRows::reconcile()
{
    auto &order = *m_order;
    qint64 goods = 0, lineDiscounts = 0;
    for (const auto &line : order.lines) {
        goods += line.amount;
        lineDiscounts += line.discount;
    }
    const auto hasGoods = m_hasPrices && order.hasLines && (order.hasFacts || !order.lines.empty());
    const auto result = reconciled({.goods = hasGoods ? std::optional(goods) : std::nullopt,
                                       .lineDiscounts = lineDiscounts,
                                       .discount = m_ownDiscount,
                                       .subtotal = order.subtotal,
                                       .shipping = order.shipping,
                                       .taxes = order.taxes,
                                       .total = order.total,
                                       .fees = m_fees,
                                       .isSubtotalBeforeDiscounts = m_habits.isSubtotalBeforeDiscounts},
        m_setup.mapping.taxPlace);
    order.discount = result.discount;
    order.subtotal = result.subtotal;
    order.taxPlace = result.taxPlace;
    order.subtotalGap = result.subtotalGap;
    order.totalGap = result.totalGap;
    if (m_habits.hasSubtotalOfLines && !order.subtotal)
        order.subtotal = goods - result.discount;
}

void OrderRows::reject(const TableCells &row, const QString &reason)
{
    m_result.rejects.push_back({.line = row.line, .reason = reason, .raw = row.raw.left(longestRaw)});
}

} // namespace plaudit
