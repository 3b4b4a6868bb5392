// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_preview.h"

#include "cache/reader.h"
#include "orders/order_fields.h"
#include "orders/review_mapping.h"
#include "orders/table_rows.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr size_t rowsShown = 50;
constexpr qsizetype headerShown = 400;

bool namesRecords(const OrderMapping &mapping, const QStringList &header)
{
    const auto has = [&](OrderField field) { return mapping.columnOf(toString(field), header) >= 0; };
    return mapping.kind == OrderFileKind::Customers ? has(OrderField::CustomerId)
                                                    : has(OrderField::OrderId) || has(OrderField::OrderName);
}

} // namespace

Result<ChosenMapping> chosenMapping(Reader &reader, const QStringList &header, const QString &path,
    const std::optional<OrderMapping> &given, std::optional<OrderDialect> dialect)
{
    ChosenMapping chosen{.dialect = dialect.value_or(orderDialectOf(header))};
    if (given) {
        chosen.mapping = *given;
    } else {
        chosen.mapping = guessedOrderMapping(header, chosen.dialect);
        const auto remembered = reader.mapping(ImportKind::Orders, headerKey(header));
        if (!remembered)
            return failure(remembered.error());
        const auto read = *remembered && !dialect ? OrderMapping::fromJson((*remembered)->toUtf8())
                                                  : Result<OrderMapping>(failure(ErrorKind::InvalidArgument));
        chosen.isRemembered = read.has_value();
        if (read)
            chosen.mapping = *read;
    }
    if (!namesRecords(chosen.mapping, header))
        return failure(ErrorKind::NoOrderColumn, header.join(u", "_s).left(headerShown), path);
    return chosen;
}

Result<OrderFilePreview> previewOrders(Reader &reader, const QString &path, std::optional<OrderDialect> dialect)
{
    const auto rows = TableRows::open(path);
    if (!rows)
        return failure(rows.error());
    const auto &format = (*rows)->format();
    OrderFilePreview preview{.encoding = toString(format.encoding), .header = (*rows)->header()};
    if (format.kind == TableFormat::Kind::Separated)
        preview.separator = QLatin1Char(format.separator);
    auto chosen = chosenMapping(reader, preview.header, path, {}, dialect);
    if (!chosen && chosen.error().kind != ErrorKind::NoOrderColumn)
        return failure(chosen.error());
    if (chosen) {
        preview.dialect = chosen->dialect;
        preview.mapping = std::move(chosen->mapping);
        preview.isRemembered = chosen->isRemembered;
    } else {
        // What is missing is chosen by whoever looks at the preview.
        preview.dialect = dialect.value_or(orderDialectOf(preview.header));
        preview.mapping = guessedOrderMapping(preview.header, preview.dialect);
    }
    while (preview.rows.size() < rowsShown) {
        auto row = (*rows)->next();
        if (!row)
            break;
        if (row->fault.isEmpty())
            preview.rows.push_back(std::move(row->values));
    }
    return preview;
}

} // namespace plaudit
