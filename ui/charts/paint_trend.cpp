// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"
#include "charts/kept_in_thread.h"
#include "charts/label_width.h"
#include "charts/series_scene.h"
#include "charts/tabular_figures.h"
#include "shell/theme.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Neighbouring points [first, last] that all have a value.
struct Run
{
    std::size_t first, last;
};

std::vector<Run> runsOf(const std::vector<TrendPoint> &points, std::size_t count)
{
    std::vector<Run> runs;
    for (std::size_t index = 0; index < count; ++index) {
        if (!points[index].value)
            continue;
        if (!runs.empty() && runs.back().last + 1 == index)
            runs.back().last = index;
        else
            runs.push_back({index, index});
    }
    return runs;
}

std::vector<Run> runsOf(const TrendSpec &spec)
{
    return runsOf(spec.points, spec.points.size());
}

void addBand(SeriesScene &scene, const TrendSpec &spec, const Run &run, QColor colour)
{
    auto low = std::make_unique<QLineSeries>();
    auto high = std::make_unique<QLineSeries>();
    for (std::size_t index = run.first; index <= run.last; ++index) {
        if (const auto &band = spec.points[index].band) {
            low->append(double(index), band->low);
            high->append(double(index), band->high);
        }
    }
    if (low->count() < 2)
        return;
    auto *area = new QAreaSeries(high.get(), low.get());
    low.release()->setParent(area);
    high.release()->setParent(area);
    colour.setAlpha(36);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
    scene.add(area);
}

/// Solid between complete points, dashed to and from one that is not over.
void addLines(SeriesScene &scene, const TrendSpec &spec, const Run &run, const QColor &colour)
{
    const auto isOpen = [&spec](std::size_t index) {
        return !spec.points[index].isComplete || !spec.points[index + 1].isComplete;
    };
    for (std::size_t first = run.first; first < run.last;) {
        auto *line = new QLineSeries;
        const auto style = isOpen(first) ? Qt::DashLine : Qt::SolidLine;
        line->setPen(QPen(colour, 2, style, Qt::RoundCap, Qt::RoundJoin));
        line->append(double(first), *spec.points[first].value);
        std::size_t last = first;
        while (last < run.last && isOpen(last) == isOpen(first)) {
            ++last;
            line->append(double(last), *spec.points[last].value);
        }
        scene.add(line);
        first = last;
    }
}

/// Dotted and without a band: it is there to be compared with.
void addPreviousLine(SeriesScene &scene, const TrendSpec &spec, const Run &run, const QColor &colour)
{
    auto *line = new QLineSeries;
    QPen pen(colour, 2, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({0.1, 2.4});
    line->setPen(pen);
    for (std::size_t index = run.first; index <= run.last; ++index)
        line->append(double(index), *spec.previous[index].value);
    scene.add(line);
}

/// Qt Charts draws bands and lines; its plot area is pinned to ours, so that what is painted around it fits.
void paintSeries(QPainter &painter, const TrendGeometry &geometry, const TrendSpec &spec, const Theme &theme)
{
    auto &scene = keptInThread<SeriesScenes>().ofSize(geometry.plot.size());
    scene.begin(geometry.plot, {-0.5, double(spec.points.size()) - 0.5}, {geometry.low, geometry.high});
    const auto runs = runsOf(spec);
    for (const Run &run : runs)
        addBand(scene, spec, run, theme.accent);
    for (const Run &run : runsOf(spec.previous, TrendGeometry::shownPrevious(spec)))
        addPreviousLine(scene, spec, run, theme.secondText);
    for (const Run &run : runs)
        addLines(scene, spec, run, theme.accent);
    scene.paint(painter);
}

void paintGrid(QPainter &painter, const TrendGeometry &geometry, const Theme &theme)
{
    painter.setFont(themeFont(12));
    const int decimals = geometry.step >= 5.0 ? 0 : geometry.step < 0.1 ? 2 : 1;
    const int count = int(std::lround((geometry.high - geometry.low) / geometry.step));
    for (int index = 0; index <= count; ++index) {
        const double value = geometry.low + index * geometry.step;
        const double y = std::round(geometry.y(value)) + 0.5;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(theme.faintText);
        drawFigures(painter, QRectF(geometry.plot.left() - 60, y - 10, 50, 20), Qt::AlignRight,
            QLocale().toString(value, 'f', decimals));
    }
}

void paintDots(QPainter &painter, const TrendGeometry &geometry, const TrendSpec &spec, const Theme &theme)
{
    for (const Run &run : runsOf(spec)) {
        if (run.first != run.last)
            continue;
        const TrendPoint &point = spec.points[run.first];
        const double x = geometry.x(run.first);
        if (point.band) {
            QColor band = theme.accent;
            band.setAlpha(90);
            painter.setPen(QPen(band, 2));
            painter.drawLine(QPointF(x, geometry.y(point.band->low)), QPointF(x, geometry.y(point.band->high)));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(x, geometry.y(*point.value)), 3.5, 3.5);
    }
}

/// What stands at the end of a line: its last value and what it is of.
struct EndLabel
{
    double y = 0.0;
    QString value, name;
    QColor colour;
};

void paintEndLabel(QPainter &painter, const TrendGeometry &geometry, const EndLabel &label, const Theme &theme)
{
    const QRectF cell(geometry.plot.right() + 10, label.y - 10, 160, 20);
    painter.setFont(themeFont(13, QFont::DemiBold));
    painter.setPen(label.colour);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, label.value);
    painter.setFont(themeFont(12));
    painter.setPen(theme.faintText);
    painter.drawText(cell.translated(0, 17), Qt::AlignLeft | Qt::AlignVCenter, label.name);
}

/// Both keep their order and their distance, as near to their lines as the plot allows.
void moveApart(EndLabel &one, EndLabel &other, double top, double bottom)
{
    constexpr double distance = 38.0;
    EndLabel &upper = one.y <= other.y ? one : other;
    EndLabel &lower = one.y <= other.y ? other : one;
    const double missing = distance - (lower.y - upper.y);
    if (missing > 0.0) {
        upper.y -= missing / 2.0;
        lower.y += missing / 2.0;
    }
    const double shift = std::max(0.0, top - upper.y) - std::max(0.0, lower.y - bottom);
    upper.y += shift;
    lower.y += shift;
}

/// The last point with a value that is complete; nothing where there is none.
const TrendPoint *lastWhole(std::vector<TrendPoint>::const_iterator from, std::vector<TrendPoint>::const_iterator to)
{
    const auto last = std::find_if(std::make_reverse_iterator(to), std::make_reverse_iterator(from),
        [](const TrendPoint &point) { return point.value && point.isComplete; });
    return last == std::make_reverse_iterator(from) ? nullptr : &*last;
}

void paintDirectLabels(QPainter &painter, const TrendGeometry &geometry, const TrendSpec &spec, const Theme &theme)
{
    const auto shown = std::ptrdiff_t(TrendGeometry::shownPrevious(spec));
    const auto *const last = lastWhole(spec.points.begin(), spec.points.end());
    const auto *const lastPrevious = lastWhole(spec.previous.begin(), spec.previous.begin() + shown);
    const double top = geometry.plot.top() + 8;
    const double bottom = geometry.plot.bottom() - 22;
    EndLabel now, before;
    if (last != nullptr)
        now = {std::clamp(geometry.y(*last->value), top, bottom), last->valueText,
            shown > 0 ? spec.currentName : last->axisLabel, theme.accentText};
    if (lastPrevious != nullptr)
        before = {std::clamp(geometry.y(*lastPrevious->value), top, bottom), lastPrevious->valueText, spec.previousName,
            theme.secondText};
    if (!now.value.isEmpty() && !before.value.isEmpty())
        moveApart(now, before, top, bottom);
    for (const EndLabel *label : {&before, &now}) {
        if (!label->value.isEmpty())
            paintEndLabel(painter, geometry, *label, theme);
    }
}

} // namespace

void paintTimes(QPainter &painter, const QRectF &plot, double column, const QStringList &labels, const Theme &theme)
{
    const QFont font = themeFont(12);
    double widest = 1.0;
    for (const QString &label : labels)
        widest = std::max(widest, labelWidth(font, label));
    const auto every = qsizetype(std::max(1.0, std::ceil((widest + 28.0) / column)));
    painter.setFont(font);
    painter.setPen(theme.faintText);
    for (qsizetype index = 0; index < labels.size(); index += every) {
        const double x = plot.left() + (double(index) + 0.5) * column;
        QRectF cell(x - widest, plot.bottom() + 8, widest * 2, 18);
        if (cell.center().x() + widest / 2 > plot.right() + 24)
            break;
        painter.drawText(cell, Qt::AlignCenter, labels[index]);
    }
}

// Drawn one by one, since SVG output knows neither clips nor brush patterns.
void paintHatch(QPainter &painter, const QRectF &area, const Theme &theme)
{
    QColor colour = theme.passive;
    colour.setAlpha(110);
    painter.setPen(QPen(colour, 1));
    constexpr double gap = 7.0;
    for (double start = area.left() - area.height(); start < area.right(); start += gap) {
        const double fromX = std::max(start, area.left());
        const double toX = std::min(start + area.height(), area.right());
        painter.drawLine(QPointF(fromX, area.bottom() - (fromX - start)), QPointF(toX, area.bottom() - (toX - start)));
    }
}

void paintTrend(QPainter &painter, const QRectF &rect, const TrendSpec &spec, const Theme &theme)
{
    const TrendGeometry geometry(spec, rect);
    paintGrid(painter, geometry, theme);
    QStringList labels;
    for (const TrendPoint &point : spec.points)
        labels += point.axisLabel;
    paintTimes(painter, geometry.plot, geometry.column, labels, theme);
    for (std::size_t index = 0; index < spec.points.size(); ++index) {
        if (!spec.points[index].isComplete)
            paintHatch(painter,
                {geometry.x(index) - geometry.column / 2, geometry.plot.top(), geometry.column, geometry.plot.height()},
                theme);
    }
    if (!spec.points.empty() && geometry.plot.isValid())
        paintSeries(painter, geometry, spec, theme);
    paintDots(painter, geometry, spec, theme);
    paintDirectLabels(painter, geometry, spec, theme);
}

} // namespace plaudit
