// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_look.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 rowsOfTheHead = 2'000;
constexpr OrderField dateFields[] = {
    OrderField::CreatedAt, OrderField::PaidAt, OrderField::FulfilledAt, OrderField::CancelledAt};
constexpr OrderField numberFields[] = {OrderField::Total, OrderField::Subtotal, OrderField::Shipping, OrderField::Taxes,
    OrderField::Discount, OrderField::Refunded, OrderField::Fees, OrderField::LinePrice, OrderField::LineDiscount};

struct Guesses
{
    DateOrderGuess dates;
    DecimalMarkGuess decimals;
    QString currency; ///< the first one met
};

void look(const OrderCells &cells, Guesses &guesses)
{
    for (const auto field : dateFields)
        lookAtDate(guesses.dates, cells.cell(field));
    for (const auto field : numberFields)
        guesses.decimals.look(cells.cell(field));
    if (guesses.currency.isEmpty() && !cells.cell(OrderField::Currency).isEmpty())
        guesses.currency = currencyOf(cells.cell(OrderField::Currency)).code;
}

/// How many orders with several units of a line add up, where line prices are read this way.
Result<qint64> provedOrders(const QString &path, OrderRowsSetup setup, bool isLineTotal)
{
    auto rows = TableRows::open(path);
    if (!rows)
        return failure(rows.error());
    setup.mapping.isLineTotal = isLineTotal;
    OrderRows orders(setup);
    TableCells cells;
    while (orders.rows() < rowsOfTheHead && (*rows)->readCells(cells))
        orders.take(cells);
    orders.finish();
    const auto told = orders.takeResult();
    return std::count_if(told.orders.begin(), told.orders.end(), [](const Order &order) {
        const auto hasSeveral = std::any_of(
            order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.quantity > 1; });
        const auto gap = order.subtotalGap ? order.subtotalGap : order.totalGap;
        return hasSeveral && gap == 0;
    });
}

Result<bool> isLineTotalIn(const QString &path, const OrderRowsSetup &setup)
{
    const auto asUnits = provedOrders(path, setup, false);
    if (!asUnits)
        return failure(asUnits.error());
    const auto asTotals = provedOrders(path, setup, true);
    if (!asTotals)
        return failure(asTotals.error());
    if (*asUnits != *asTotals)
        return *asTotals > *asUnits;
    return plainColumnName(setup.mapping.columns.value(toString(OrderField::LinePrice))).contains("total"_L1);
}

} // namespace

Result<OrderLook> lookAtOrders(const QString &path, OrderRowsSetup &setup, const std::stop_token &stop)
{
    auto rows = TableRows::open(path);
    if (!rows)
        return failure(rows.error());
    auto &mapping = setup.mapping;
    OrderCells cells(mapping, setup.header, setup.timeZone);
    Guesses guesses;
    TableCells row;
    const auto areDatesOpen = [&] { return !mapping.dateOrder && guesses.dates.isDoubtful(); };
    const auto areDecimalsOpen = [&] { return !mapping.decimalMark && guesses.decimals.isDoubtful(); };
    for (qint64 count = 0; count < rowsOfTheHead || areDatesOpen() || areDecimalsOpen(); ++count) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled);
        if (!(*rows)->readCells(row))
            break;
        cells.setRow(row);
        if (row.fault.isEmpty())
            look(cells, guesses);
    }
    const OrderLook result{.hasDoubtfulDates = areDatesOpen(), .hasDoubtfulDecimals = areDecimalsOpen()};
    if (!mapping.dateOrder && guesses.dates.isNeeded())
        mapping.dateOrder = guesses.dates.order();
    mapping.decimalMark = mapping.decimalMark.value_or(guesses.decimals.mark());
    setup.otherCurrency = guesses.currency;
    if (!mapping.isLineTotal)
        mapping.isLineTotal = habitsOf(setup.dialect).isLineTotal;
    if (!mapping.isLineTotal && !mapping.columns.contains(toString(OrderField::LinePrice)))
        mapping.isLineTotal = false;
    if (mapping.isLineTotal)
        return result;
    return isLineTotalIn(path, setup).map([&](bool isLineTotal) {
        mapping.isLineTotal = isLineTotal;
        return result;
    });
}

} // namespace plaudit
