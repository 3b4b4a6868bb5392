// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/group_tables.h"

#include "analytics/customer_list.h"
#include "analytics/customer_records.h"
#include "analytics/product_league.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"
#include "domain/nps.h"
#include "wording/export_words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

ExportColumn column(const QString &key, CellKind kind)
{
    return {.key = key, .title = nameOfColumn(key), .kind = kind};
}

Cell cell(const std::optional<double> &value)
{
    return value ? Cell(*value) : Cell();
}

/// The first currency's amount, the currency, and the amounts in others as a JSON object.
void addMoney(RecordCells &cells, const std::vector<std::pair<QString, double>> &amounts)
{
    if (amounts.empty()) {
        cells.insert(cells.end(), 3, Cell());
        return;
    }
    QJsonObject others;
    for (std::size_t i = 1; i < amounts.size(); ++i)
        others.insert(amounts[i].first, amounts[i].second);
    cells.push_back(amounts.front().second);
    cells.push_back(amounts.front().first);
    cells.push_back(
        others.isEmpty() ? Cell() : Cell(QString::fromUtf8(QJsonDocument(others).toJson(QJsonDocument::Compact))));
}

RecordCells cellsOf(const ProductStanding &product)
{
    const RatingFigures &figures = product.ratings.figures;
    const bool isRated = figures.count > 0;
    RecordCells cells{product.ratings.productId, product.ratings.name, qint64(figures.reviews), qint64(figures.count),
        cell(figures.average), figures.averageCi95 ? Cell(figures.averageCi95->low) : Cell(),
        figures.averageCi95 ? Cell(figures.averageCi95->high) : Cell(),
        isRated ? Cell(product.ratings.bayesian) : Cell(), cell(product.ratings.wilsonLower),
        cell(figures.fiveStar.value), cell(figures.lowStar.value)};
    std::vector<std::pair<QString, double>> amounts;
    for (const auto &revenue : product.revenue)
        amounts.emplace_back(revenue.currency, revenue.revenue);
    addMoney(cells, amounts);
    return cells;
}

RecordCells cellsOf(const CustomerRow &row, const CustomerFace &face)
{
    const bool isScored = row.latestScore >= 0;
    return {face.name, face.email, qint64(row.reviews), cell(row.averageRating()),
        row.latestRating > 0 ? Cell(int(row.latestRating)) : Cell(), qint64(row.responses),
        isScored ? Cell(int(row.latestScore)) : Cell(),
        isScored ? Cell(toString(npsCategoryOf(row.latestScore))) : Cell(), qint64(row.orders),
        row.lastSecond > 0 ? Cell(qint64(row.lastSecond) * 1'000) : Cell()};
}

std::vector<ExportColumn> withMoney(std::vector<ExportColumn> columns)
{
    columns.push_back(column(u"revenue"_s, CellKind::Decimal));
    columns.push_back(column(u"currency"_s, CellKind::Text));
    columns.push_back(column(u"revenue_in_others"_s, CellKind::Text));
    return columns;
}

} // namespace

ExportTable productTable(const Snapshot &snapshot, const Filter &filter)
{
    const auto league = std::make_shared<const ProductLeague>(productLeague(snapshot, filter, std::nullopt));
    ExportTable table{.name = u"products"_s,
        .columns = withMoney({column(u"product_id"_s, CellKind::Id), column(u"product_name"_s, CellKind::Text),
            column(u"reviews"_s, CellKind::Integer), column(u"count"_s, CellKind::Integer),
            column(u"average"_s, CellKind::Decimal), column(u"average_ci95_low"_s, CellKind::Decimal),
            column(u"average_ci95_high"_s, CellKind::Decimal), column(u"bayesian"_s, CellKind::Decimal),
            column(u"wilson_lower"_s, CellKind::Decimal), column(u"five_star_share"_s, CellKind::Decimal),
            column(u"low_star_share"_s, CellKind::Decimal)}),
        .rows = league->products.size(),
        .read = {}};
    table.read = [league](Reader &, std::size_t first, std::size_t count, const TakeRow &take) -> Result<void> {
        for (std::size_t i = 0; i < count; ++i)
            take(i, cellsOf(league->products[first + i]));
        return {};
    };
    return table;
}

ExportTable customerTable(const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter)
{
    const auto list = std::make_shared<const CustomerList>(customerList(*snapshot, filter));
    const auto witnesses =
        std::make_shared<const std::vector<CustomerWitness>>(witnessesOf(*snapshot, list->byRevenue));
    ExportTable table{.name = u"customers"_s,
        .columns = withMoney({column(u"name_of_customer"_s, CellKind::Text), column(u"email"_s, CellKind::Text),
            column(u"reviews"_s, CellKind::Integer), column(u"average"_s, CellKind::Decimal),
            column(u"latest_rating"_s, CellKind::Integer), column(u"responses"_s, CellKind::Integer),
            column(u"nps_score"_s, CellKind::Integer), column(u"nps_category"_s, CellKind::Text),
            column(u"orders"_s, CellKind::Integer), column(u"last_seen"_s, CellKind::Time)}),
        .rows = list->byRevenue.size(),
        .read = {}};
    table.read = [snapshot, list, witnesses](
                     Reader &reader, std::size_t first, std::size_t count, const TakeRow &take) -> Result<void> {
        const auto begin = witnesses->begin() + static_cast<std::ptrdiff_t>(first);
        const auto faces = reader.customerFaces({begin, begin + static_cast<std::ptrdiff_t>(count)});
        if (!faces)
            return failure(faces.error());
        for (std::size_t i = 0; i < count; ++i) {
            const auto customer = list->byRevenue[first + i];
            auto cells = cellsOf(list->rows[customer], (*faces)[i]);
            addMoney(cells, revenuesOf(*snapshot, *list, customer));
            take(i, cells);
        }
        return {};
    };
    return table;
}

} // namespace plaudit
