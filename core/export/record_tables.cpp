// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/record_tables.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"
#include "wording/export_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Row numbers of what is chosen, the newest first.
std::vector<qint64> newestFirst(const Column<std::uint32_t> &row, const Selection &selection)
{
    std::vector<qint64> rows;
    rows.reserve(static_cast<std::size_t>(selection.count()));
    selection.eachRow([&](std::size_t index) { rows.push_back(row[index]); });
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> chosenRows(const Snapshot &snapshot, const Filter &filter, RecordTable table)
{
    switch (table) {
    case RecordTable::Reviews:
        return newestFirst(snapshot.reviews().row, snapshot.selections().reviews(filter));
    case RecordTable::Responses:
    case RecordTable::Answers:
        return newestFirst(snapshot.responses().row, snapshot.selections().responses(filter));
    case RecordTable::Orders: {
        const auto &orders = snapshot.orders();
        const auto chosen = rowsOf(filter, orders.days, orders.size());
        std::vector<qint64> rows;
        for (auto i = chosen.last; i > chosen.first; --i)
            rows.push_back(orders.row[i - 1]);
        return rows;
    }
    }
    Q_UNREACHABLE();
}

QString nameOfFile(RecordTable table)
{
    static const std::array names{u"reviews"_s, u"responses"_s, u"answers"_s, u"orders"_s};
    return names.at(static_cast<std::size_t>(table));
}

bool isPersonal(const QString &key)
{
    static const QStringList keys{u"reviewer_name"_s, u"reviewer_email"_s, u"customer_id"_s, u"customer_email"_s,
        u"email"_s, u"name_of_customer"_s};
    return keys.contains(key);
}

} // namespace

ExportTable recordTable(const Snapshot &snapshot, const Filter &filter, RecordTable table)
{
    const auto rows = std::make_shared<const std::vector<qint64>>(chosenRows(snapshot, filter, table));
    ExportTable result{.name = nameOfFile(table), .columns = {}, .rows = rows->size(), .read = {}};
    for (const auto &column : columnsOf(table))
        result.columns.push_back({.key = column.key, .title = nameOfColumn(column.key), .kind = column.kind});
    result.read = [rows, table](Reader &reader, std::size_t first, std::size_t count, const TakeRow &take) {
        const auto begin = rows->begin() + static_cast<std::ptrdiff_t>(first);
        return reader.records(table, {begin, begin + static_cast<std::ptrdiff_t>(count)}, take);
    };
    return result;
}

ExportTable redacted(ExportTable table, Redaction redaction, const QByteArray &salt)
{
    if (redaction == Redaction::None)
        return table;
    std::vector<std::size_t> personal;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (isPersonal(table.columns[i].key))
            personal.push_back(i);
    }
    table.read = [read = std::move(table.read), personal, redaction, salt](
                     Reader &reader, std::size_t first, std::size_t count, const TakeRow &take) {
        RecordCells shown;
        return read(reader, first, count, [&](std::size_t place, std::span<const Cell> cells) {
            shown.assign(cells.begin(), cells.end());
            for (const auto column : personal)
                shown[column] = plaudit::redacted(shown[column], redaction, salt);
            take(place, shown);
        });
    };
    return table;
}

} // namespace plaudit
