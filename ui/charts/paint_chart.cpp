// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paint_chart.h"

#include "charts/chart_geometry.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static void paint(QPainter &painter, const QRectF &rect, const TrendSpec &spec, const Theme &theme)
{
    paintTrend(painter, rect, spec, theme);
}

static void paint(QPainter &painter, const QRectF &rect, const DistributionSpec &spec, const Theme &theme)
{
    paintDistribution(painter, rect, spec, theme);
}

static void paint(QPainter &painter, const QRectF &rect, const SharesSpec &spec, const Theme &theme)
{
    paintShares(painter, rect, spec, theme);
}

static void paint(QPainter &painter, const QRectF &rect, const BarsSpec &spec, const Theme &theme)
{
    paintBars(painter, rect, spec, theme);
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::visit([&](const auto &drawing) { paint(painter, rect, drawing, theme); }, spec.drawing);
    painter.restore();
}

static QString previousLine(const QString &name, const QString &label, const QString &value)
{
    return QCoreApplication::translate("Charts", "%1: %2 (%3)", "the period before, its value, which bucket")
        .arg(name, value.isEmpty() ? QCoreApplication::translate("Charts", "no data") : value, label);
}

static std::vector<ChartMark> marks(const TrendSpec &spec, const QRectF &rect)
{
    const TrendGeometry geometry(spec, rect);
    std::vector<ChartMark> marks;
    for (std::size_t index = 0; index < spec.points.size(); ++index) {
        const TrendPoint &point = spec.points[index];
        const double x = geometry.x(index);
        ChartMark mark;
        mark.area = {x - geometry.column / 2, rect.top(), geometry.column, rect.height()};
        mark.anchor = {x, point.value ? geometry.y(*point.value) : geometry.plot.center().y()};
        if (point.value) {
            mark.lines = {point.valueText, QCoreApplication::translate("Charts", "95 %: %1").arg(point.bandText),
                QCoreApplication::translate("Charts", "n = %1").arg(point.countText)};
        } else {
            mark.lines = {QCoreApplication::translate("Charts", "no data")};
        }
        mark.lines.insert(1, point.label);
        if (!point.isComplete)
            mark.lines += QCoreApplication::translate("Charts", "incomplete");
        if (index < spec.previous.size()) {
            const TrendPoint &before = spec.previous[index];
            mark.lines += previousLine(spec.previousName, before.label, before.value ? before.valueText : QString());
        }
        marks.push_back(mark);
    }
    return marks;
}

static std::vector<ChartMark> marks(const DistributionSpec &spec, const QRectF &rect)
{
    const DistributionGeometry geometry(spec, rect);
    std::vector<ChartMark> marks;
    for (std::size_t index = 0; index < spec.bars.size(); ++index) {
        const DistributionBar &bar = spec.bars[index];
        ChartMark mark;
        mark.area = geometry.row(index);
        mark.anchor = geometry.track(index).center();
        mark.lines = {bar.shareText,
            bar.stars > 0
                ? QCoreApplication::translate("Charts", "%1 ★: %2").arg(QString::number(bar.stars), bar.countText)
                : QCoreApplication::translate("Charts", "%1: %2").arg(bar.label, bar.countText)};
        if (!bar.detail.isEmpty())
            mark.lines += bar.detail;
        marks.push_back(mark);
    }
    return marks;
}

static std::vector<ChartMark> marks(const SharesSpec &spec, const QRectF &rect)
{
    const SharesGeometry geometry(spec, rect);
    std::vector<ChartMark> marks;
    for (std::size_t index = 0; index < spec.columns.size(); ++index) {
        const SharesColumn &column = spec.columns[index];
        ChartMark mark;
        mark.area = {geometry.x(index) - geometry.column / 2, rect.top(), geometry.column, rect.height()};
        mark.anchor = {geometry.x(index), geometry.plot.center().y()};
        mark.lines = {column.label};
        for (std::size_t part = column.texts.size(); part-- > 0;)
            mark.lines += spec.parts[part].name + u' ' + column.texts[part];
        if (column.texts.empty())
            mark.lines += QCoreApplication::translate("Charts", "no data");
        else
            mark.lines += QCoreApplication::translate("Charts", "n = %1").arg(column.countText);
        if (!column.isComplete)
            mark.lines += QCoreApplication::translate("Charts", "incomplete");
        if (index < spec.previous.size()) {
            const SharesColumn &before = spec.previous[index];
            mark.lines += QCoreApplication::translate("Charts", "%1 (%2):", "the period before, which bucket")
                              .arg(spec.previousName, before.label);
            for (std::size_t part = before.texts.size(); part-- > 0;)
                mark.lines += spec.parts[part].name + u' ' + before.texts[part];
            if (before.texts.empty())
                mark.lines += QCoreApplication::translate("Charts", "no data");
        }
        marks.push_back(mark);
    }
    return marks;
}

static std::vector<ChartMark> marks(const BarsSpec &spec, const QRectF &rect)
{
    const BarsGeometry geometry(spec, rect);
    std::vector<ChartMark> marks;
    for (std::size_t index = 0; index < spec.bars.size(); ++index) {
        const FigureBar &bar = spec.bars[index];
        ChartMark mark;
        mark.area = geometry.row(index);
        mark.anchor = geometry.track(index).center();
        mark.lines = {bar.valueText, bar.stars > 0 ? QString::number(bar.stars) + u" ★"_s : bar.label};
        if (bar.band)
            mark.lines += QCoreApplication::translate("Charts", "95 %: %1").arg(bar.bandText);
        mark.lines += QCoreApplication::translate("Charts", "n = %1").arg(bar.countText);
        if (bar.isFew)
            mark.lines += QCoreApplication::translate("Charts", "few: read with care");
        marks.push_back(mark);
    }
    return marks;
}

std::vector<ChartMark> chartMarks(const ChartSpec &spec, const QRectF &rect)
{
    return std::visit([&rect](const auto &drawing) { return marks(drawing, rect); }, spec.drawing);
}

int markAt(const std::vector<ChartMark> &marks, const QPointF &position)
{
    const auto found = std::find_if(
        marks.begin(), marks.end(), [&position](const ChartMark &mark) { return mark.area.contains(position); });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

} // namespace plaudit
