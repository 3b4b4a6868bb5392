// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_rows.h"

#include "wording/export_words.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Cell cellOf(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

Cell cellOf(std::optional<double> number)
{
    return number ? Cell(*number) : Cell();
}

} // namespace

std::vector<ExportColumn> FigureRows::columns()
{
    static const std::pair<QString, CellKind> known[] = {{u"figure"_s, CellKind::Text},
        {u"dimension"_s, CellKind::Text}, {u"group"_s, CellKind::Id}, {u"group_name"_s, CellKind::Text},
        {u"bucket"_s, CellKind::Id}, {u"complete"_s, CellKind::Flag}, {u"currency"_s, CellKind::Text},
        {u"n"_s, CellKind::Integer}, {u"value"_s, CellKind::Decimal}, {u"ci95_low"_s, CellKind::Decimal},
        {u"ci95_high"_s, CellKind::Decimal}};
    std::vector<ExportColumn> columns;
    for (const auto &[key, kind] : known)
        columns.push_back({.key = key, .title = nameOfColumn(key), .kind = kind});
    return columns;
}

FigureRows::Place FigureRows::inBucket(const BucketSpan &span, bool isComplete)
{
    return {
        .dimension = {}, .group = {}, .groupName = {}, .bucket = span.label, .currency = {}, .isComplete = isComplete};
}

FigureRows::Place FigureRows::ofGroup(const QString &dimension, const QString &group, const QString &name)
{
    return {.dimension = dimension, .group = group, .groupName = name, .bucket = {}, .currency = {}, .isComplete = {}};
}

void FigureRows::add(const Place &place, const QString &figure, std::int64_t n, std::optional<double> value,
    const std::optional<Interval> &ci95)
{
    m_rows.push_back({figure, cellOf(place.dimension), cellOf(place.group), cellOf(place.groupName),
        cellOf(place.bucket), place.isComplete ? Cell(*place.isComplete) : Cell(), cellOf(place.currency), qint64(n),
        cellOf(value), ci95 ? Cell(ci95->low) : Cell(), ci95 ? Cell(ci95->high) : Cell()});
}

void FigureRows::add(const Place &place, const QString &figure, const Share &share)
{
    add(place, figure, share.n, share.value, share.ci95);
}

void FigureRows::add(const Place &place, const QString &figure, const Mean &mean)
{
    add(place, figure, mean.n, mean.value, mean.ci95);
}

void FigureRows::addCount(const Place &place, const QString &figure, std::int64_t count)
{
    add(place, figure, count, static_cast<double>(count));
}

} // namespace plaudit
