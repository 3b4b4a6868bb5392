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

QString noteInWindow(const ChartSpec &spec)
{
    if (spec.note.isEmpty() || spec.hint.isEmpty())
        return spec.note + spec.hint;
    return spec.note + u" · "_s + spec.hint;
}

/// What stands beside the point at `index`; nothing where the period before was shorter.
static const TrendPoint *previousAt(const TrendSpec &trend, std::size_t index)
{
    return index < trend.previous.size() ? &trend.previous[index] : nullptr;
}

static ChartTable tableOf(const TrendSpec &trend)
{
    ChartTable table;
    table.header = {text(QT_TRANSLATE_NOOP("Charts", "Period")), trend.valueName,
        text(QT_TRANSLATE_NOOP("Charts", "95 % interval")), trend.countName,
        text(QT_TRANSLATE_NOOP("Charts", "State"))};
    const bool isCompared = !trend.previous.empty();
    if (isCompared)
        table.header += {trend.previousName, trend.valueName, trend.countName};
    for (std::size_t index = 0; index < trend.points.size(); ++index) {
        const TrendPoint &point = trend.points[index];
        const QString state = point.isComplete ? QString() : text(QT_TRANSLATE_NOOP("Charts", "not over"));
        QStringList row{point.label, point.valueText, point.bandText, point.countText, state};
        if (const auto *previous = previousAt(trend, index))
            row += {previous->label, previous->valueText, previous->countText};
        else if (isCompared)
            row += {QString(), QString(), QString()};
        table.rows.push_back(row);
    }
    return table;
}

static ChartTable tableOf(const DistributionSpec &distribution)
{
    ChartTable table;
    table.header = {distribution.labelName, distribution.countName, text(QT_TRANSLATE_NOOP("Charts", "Share"))};
    for (const DistributionBar &bar : distribution.bars)
        table.rows.push_back({bar.stars > 0 ? QLocale().toString(bar.stars) : bar.label, bar.countText, bar.shareText});
    return table;
}

static ChartTable tableOf(const SharesSpec &shares)
{
    ChartTable table;
    table.header = {text(QT_TRANSLATE_NOOP("Charts", "Period"))};
    for (const SharesSpec::Part &part : shares.parts)
        table.header += part.name;
    table.header += {shares.countName, text(QT_TRANSLATE_NOOP("Charts", "State"))};
    for (const SharesColumn &column : shares.columns) {
        QStringList row{column.label};
        for (std::size_t part = 0; part < shares.parts.size(); ++part)
            row += part < column.texts.size() ? column.texts[part] : QString();
        row += {column.countText, column.isComplete ? QString() : text(QT_TRANSLATE_NOOP("Charts", "not over"))};
        table.rows.push_back(row);
    }
    return table;
}

static QString nameOf(const FigureBar &bar)
{
    return bar.stars > 0 ? QLocale().toString(bar.stars) + u" ★"_s : bar.label;
}

static ChartTable tableOf(const BarsSpec &bars)
{
    ChartTable table;
    table.header = {bars.labelName, bars.valueName, text(QT_TRANSLATE_NOOP("Charts", "95 % interval")), bars.countName};
    for (const FigureBar &bar : bars.bars)
        table.rows.push_back({nameOf(bar), bar.valueText, bar.bandText, bar.countText});
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
    QString csv = u"period,%1,low,high,n,complete"_s.arg(trend.csvName);
    const bool isCompared = !trend.previous.empty();
    if (isCompared)
        csv += u",previous_period,previous_%1,previous_n"_s.arg(trend.csvName);
    csv += "\r\n"_L1;
    for (std::size_t index = 0; index < trend.points.size(); ++index) {
        const TrendPoint &point = trend.points[index];
        const auto low = point.band ? std::optional(point.band->low) : std::nullopt;
        const auto high = point.band ? std::optional(point.band->high) : std::nullopt;
        QStringList row{point.label, exact(point.value), exact(low), exact(high), QString::number(point.n),
            point.isComplete ? u"true"_s : u"false"_s};
        if (const auto *previous = previousAt(trend, index))
            row += {previous->label, exact(previous->value), QString::number(previous->n)};
        else if (isCompared)
            row += {QString(), QString(), QString()};
        csv += row.join(u',') + "\r\n"_L1;
    }
    return csv;
}

/// A leading sign that a spreadsheet would take for a formula is put behind an apostrophe.
static QString cell(QString words)
{
    if (!words.isEmpty() && u"=+-@\t\r"_s.contains(words.front()))
        words.prepend(u'\'');
    words.replace(u'"', u"\"\""_s);
    return u'"' + words + u'"';
}

static QString csvOf(const DistributionSpec &distribution)
{
    const bool isOfStars = !distribution.bars.empty() && distribution.bars.front().stars > 0;
    QString csv = isOfStars ? u"stars,count\r\n"_s : u"answer,count\r\n"_s;
    for (const DistributionBar &bar : distribution.bars)
        csv +=
            (isOfStars ? QString::number(bar.stars) : cell(bar.label)) + u',' + QString::number(bar.count) + "\r\n"_L1;
    return csv;
}

static QString csvOf(const SharesSpec &shares)
{
    QStringList head{u"period"_s};
    for (const SharesSpec::Part &part : shares.parts)
        head += part.csvName;
    QString csv = (head << u"n"_s << u"complete"_s).join(u',') + "\r\n"_L1;
    for (const SharesColumn &column : shares.columns) {
        QStringList row{column.label};
        for (std::size_t part = 0; part < shares.parts.size(); ++part)
            row += part < column.shares.size() ? exact(column.shares[part]) : QString();
        row << QString::number(column.n) << (column.isComplete ? u"true"_s : u"false"_s);
        csv += row.join(u',') + "\r\n"_L1;
    }
    return csv;
}

static QString csvOf(const BarsSpec &bars)
{
    QString csv = u"group,%1,low,high,n\r\n"_s.arg(bars.csvName);
    for (const FigureBar &bar : bars.bars) {
        const auto low = bar.band ? std::optional(bar.band->low) : std::nullopt;
        const auto high = bar.band ? std::optional(bar.band->high) : std::nullopt;
        const QString name = bar.stars > 0 ? QString::number(bar.stars) : cell(bar.label);
        csv +=
            QStringList{name, exact(bar.value), exact(low), exact(high), QString::number(bar.n)}.join(u',') + "\r\n"_L1;
    }
    return csv;
}

QByteArray csvOf(const ChartSpec &spec)
{
    return std::visit([](const auto &drawing) { return csvOf(drawing); }, spec.drawing).toUtf8();
}

} // namespace plaudit
