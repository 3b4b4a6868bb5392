// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "cache/writer.h"
#include "fuzz/bodies.h"
#include "orders/order_import.h"
#include "orders/order_rows.h"
#include "orders/table_rows.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// An empty workspace's database and one file, written anew for each input.
class Desk
{
public:
    Desk()
        : m_writer(std::move(*Writer::open(m_folder.filePath(u"plaudit.db"_s))))
        , m_reader(std::move(*Reader::open(m_folder.filePath(u"plaudit.db"_s))))
    {}

    QString put(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"orders.csv"_s));
        hold(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written");
        return file.fileName();
    }
    Reader &reader() { return *m_reader; }
    Result<OrderImportReport> dryRun(const QString &path, const QTimeZone &zone)
    {
        const OrderImportRequest request{
            .path = path, .mapping = {}, .dialect = {}, .timeZone = zone, .currency = {}, .isDryRun = true};
        return importOrders(*m_writer, *m_reader, request, {}, {});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
};

void holdOrder(const Order &order)
{
    hold(!order.key.isEmpty() && !order.source.isEmpty(), "an order is known by something");
    hold(order.discount >= 0, "a discount is no surcharge");
    for (const auto &line : order.lines)
        hold(line.quantity >= 1 && line.discount >= 0, "a line is of one unit at least");
}

/// The rows read once more, by what the import has found out of the file.
void holdRows(const QByteArray &file, const QString &path, const OrderImportReport &report, const QTimeZone &zone)
{
    auto rows = TableRows::open(path);
    hold(rows.has_value(), "a file that was read can be read again");
    OrderRows orders({.dialect = report.dialect,
        .mapping = report.mapping,
        .header = (*rows)->header(),
        .timeZone = zone,
        .currency = {},
        .otherCurrency = {}});
    const bool isAsItStands =
        (*rows)->format().kind == TableFormat::Kind::Separated && report.encoding == toString(TextEncoding::Utf8);
    TableCells cells;
    qint64 count = 0, taken = 0;
    while ((*rows)->readCells(cells)) {
        ++count;
        hold(cells.line > 0, "a row is somewhere in the file");
        hold(!cells.raw.isEmpty(), "a row is kept");
        hold(!isAsItStands || file.contains(cells.raw), "a row is kept as it stood there");
        orders.take(cells);
    }
    orders.finish();
    const auto &told = orders.result();
    hold(count == report.rows, "a file has as many rows each time");
    hold(told.origins.size() == told.orders.size(), "each order stands somewhere");
    for (const auto &origin : told.origins)
        taken += origin.rows;
    hold(taken + qint64(told.customers.size() + told.rejects.size()) == count, "each row is taken or refused");
    for (const auto &reject : told.rejects)
        hold(!reject.reason.isEmpty() && !reject.raw.isEmpty(), "a row that is refused is shown with a reason");
    for (const auto &order : told.orders)
        holdOrder(order);
}

} // namespace

void fuzzOrderCsv(const QByteArray &input)
{
    static Desk desk;
    static const QTimeZone newYork("America/New_York");
    const auto path = desk.put(input);
    const auto zone = input.size() % 2 == 0 ? QTimeZone::utc() : newYork;
    const auto preview = previewOrders(desk.reader(), path, {});
    const auto report = desk.dryRun(path, zone);
    hold(preview || !report, "what can be imported can be looked at");
    if (!report)
        return;
    hold(report->rows == report->imported + report->unchanged + report->rejected, "each row is counted once");
    const auto mapping = OrderMapping::fromJson(report->mapping.toJson());
    hold(mapping && *mapping == report->mapping, "a mapping can be kept");
    holdRows(input, path, *report, zone);
}

} // namespace plaudit
