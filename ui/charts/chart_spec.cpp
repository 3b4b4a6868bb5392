// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString text(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

static ChartTable tableOf(const TrendSpec &trend)
{
    ChartTable table;
    table.header = {text(QT_TRANSLATE_NOOP("Charts", "Period")), text(QT_TRANSLATE_NOOP("Charts", "Average")),
        text(QT_TRANSLATE_NOOP("Charts", "95 % interval")), text(QT_TRANSLATE_NOOP("Charts", "Reviews")),
        text(QT_TRANSLATE_NOOP("Charts", "State"))};
    for (const TrendPoint &point : trend.points) {
        const QString state = point.isComplete ? QString() : text(QT_TRANSLATE_NOOP("Charts", "not over"));
        table.rows.push_back({point.label, point.valueText, point.bandText, point.countText, state});
    }
    return table;
}

static ChartTable tableOf(const DistributionSpec &distribution)
{
    ChartTable table;
    table.header = {text(QT_TRANSLATE_NOOP("Charts", "Stars")), text(QT_TRANSLATE_NOOP("Charts", "Reviews")),
        text(QT_TRANSLATE_NOOP("Charts", "Share"))};
    for (const DistributionBar &bar : distribution.bars)
        table.rows.push_back({QLocale().toString(bar.stars), bar.countText, bar.shareText});
    return table;
}

ChartTable tableOf(const ChartSpec &spec)
{
    return std::visit([](const auto &drawing) { return tableOf(drawing); }, spec.drawing);
}

static QString exact(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

static QString csvOf(const TrendSpec &trend)
{
    QString csv = u"period,average,low,high,n,complete\r\n"_s;
    for (const TrendPoint &point : trend.points) {
        const auto low = point.band ? std::optional(point.band->low) : std::nullopt;
        const auto high = point.band ? std::optional(point.band->high) : std::nullopt;
        csv += QStringList{point.label, exact(point.value), exact(low), exact(high), QString::number(point.n),
                   point.isComplete ? u"true"_s : u"false"_s}
                   .join(u',') +
               "\r\n"_L1;
    }
    return csv;
}

static QString csvOf(const DistributionSpec &distribution)
{
    QString csv = u"stars,count\r\n"_s;
    for (const DistributionBar &bar : distribution.bars)
        csv += QString::number(bar.stars) + u',' + QString::number(bar.count) + "\r\n"_L1;
    return csv;
}

QByteArray csvOf(const ChartSpec &spec)
{
    return std::visit([](const auto &drawing) { return csvOf(drawing); }, spec.drawing).toUtf8();
}

} // namespace plaudit
