// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"

#include "charts/label_width.h"
#include "shell/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

static Interval rangeOf(const TrendSpec &spec)
{
    std::optional<Interval> range;
    const auto take = [&range](double low, double high) {
        range = range ? Interval{std::min(range->low, low), std::max(range->high, high)} : Interval{low, high};
    };
    for (const TrendPoint &point : spec.points) {
        if (point.value)
            take(*point.value, *point.value);
        if (point.band)
            take(point.band->low, point.band->high);
    }
    for (std::size_t index = 0; index < TrendGeometry::shownPrevious(spec); ++index) {
        if (const auto &value = spec.previous[index].value)
            take(*value, *value);
    }
    return range.value_or(Interval{spec.lowest, spec.highest});
}

std::size_t TrendGeometry::shownPrevious(const TrendSpec &spec)
{
    return std::min(spec.previous.size(), spec.points.size());
}

TrendGeometry::TrendGeometry(const TrendSpec &spec, const QRectF &rect)
{
    const Interval range = rangeOf(spec);
    constexpr double tolerance = 1e-9;
    for (const double candidate :
        spec.isWhole ? std::vector{5.0, 10.0, 20.0, 50.0} : std::vector{0.05, 0.1, 0.2, 0.5, 1.0}) {
        step = candidate;
        low = std::max(spec.lowest, std::floor(range.low / step + tolerance) * step);
        high = std::min(spec.highest, std::ceil(range.high / step - tolerance) * step);
        if (high - low < step)
            (high + step <= spec.highest ? high : low) += high + step <= spec.highest ? step : -step;
        if ((high - low) / step <= 5.0 + tolerance)
            break;
    }
    const QFont axis = themeFont(12);
    const QFont direct = themeFont(13, QFont::DemiBold);
    double widest = 0.0;
    for (const TrendPoint &point : spec.points)
        widest = std::max({widest, labelWidth(direct, point.valueText), labelWidth(axis, point.axisLabel)});
    if (shownPrevious(spec) > 0)
        widest = std::max({widest, labelWidth(axis, spec.currentName), labelWidth(axis, spec.previousName)});
    plot = rect.adjusted(
        labelWidth(axis, spec.isWhole ? u"−100"_s : QLocale().toString(5.55, 'f', 2)) + 8, 8, -(widest + 12), -26);
    column = plot.width() / double(std::max<std::size_t>(spec.points.size(), 1));
}

DistributionGeometry::DistributionGeometry(const DistributionSpec &spec, const QRectF &area)
    : rect(area)
{
    const QFont plain = themeFont(13);
    const QFont strong = themeFont(13, QFont::DemiBold);
    const double digit = labelWidth(plain, u"0"_s);
    const double strongDigit = labelWidth(strong, u"0"_s);
    for (const DistributionBar &bar : spec.bars) {
        countWidth = std::max({countWidth, labelWidth(plain, bar.countText), digit * double(bar.countText.size())});
        shareWidth =
            std::max({shareWidth, labelWidth(strong, bar.shareText), strongDigit * double(bar.shareText.size())});
    }
    starWidth = labelWidth(strong, u"5 ★"_s) + 16;
    for (const DistributionBar &bar : spec.bars)
        starWidth = std::max(starWidth, labelWidth(plain, bar.label) + 24);
    starWidth = std::min(starWidth, area.width() * 0.45);
    countWidth += 16;
    shareWidth += 16;
    rowHeight = std::min(44.0, area.height() / double(std::max<std::size_t>(spec.bars.size(), 1)));
}

QRectF DistributionGeometry::row(std::size_t index) const
{
    return {rect.left(), rect.top() + double(index) * rowHeight, rect.width(), rowHeight};
}

QRectF DistributionGeometry::track(std::size_t index) const
{
    const double height = std::min(28.0, rowHeight - 8.0);
    QRectF track = row(index).adjusted(starWidth, 0, -(countWidth + shareWidth), 0);
    track.moveTop(track.top() + (rowHeight - height) / 2.0);
    track.setHeight(height);
    return track;
}

BarsGeometry::BarsGeometry(const BarsSpec &spec, const QRectF &area)
    : rect(area)
{
    const QFont plain = themeFont(12);
    const QFont strong = themeFont(13, QFont::DemiBold);
    nameWidth = labelWidth(strong, u"5 ★"_s) + 16;
    double end = 0.0;
    for (const FigureBar &bar : spec.bars) {
        nameWidth = std::max(nameWidth, labelWidth(themeFont(13), bar.label) + 14);
        valueWidth = std::max(valueWidth, labelWidth(strong, u"0"_s) * double(bar.valueText.size()));
        end = std::max(end, std::max(bar.value.value_or(0.0), bar.band ? bar.band->high : 0.0));
    }
    nameWidth = std::min(nameWidth, area.width() * 0.45);
    valueWidth += 10;
    constexpr double leastTrack = 0.38;
    for (const bool isWide : {true, false}) {
        hasRoom = isWide;
        countWidth = 0.0;
        for (const FigureBar &bar : spec.bars)
            countWidth = std::max(countWidth, labelWidth(plain, countText(bar)) + 12);
        if (area.width() - nameWidth - valueWidth - countWidth >= area.width() * leastTrack)
            break;
    }
    highest = std::min(end, spec.highest.value_or(end));
    if (highest <= 0.0)
        highest = 1.0;
    rowHeight = std::min(40.0, area.height() / double(std::max<std::size_t>(spec.bars.size(), 1)));
}

QString BarsGeometry::countText(const FigureBar &bar) const
{
    return hasRoom ? QCoreApplication::translate("Charts", "n = %1").arg(bar.countText) : bar.countText;
}

QRectF BarsGeometry::row(std::size_t index) const
{
    return {rect.left(), rect.top() + double(index) * rowHeight, rect.width(), rowHeight};
}

QRectF BarsGeometry::track(std::size_t index) const
{
    const double height = std::clamp(rowHeight - 10.0, 6.0, 20.0);
    QRectF track = row(index).adjusted(nameWidth, 0, -(valueWidth + countWidth), 0);
    track.moveTop(track.top() + (rowHeight - height) / 2.0);
    track.setHeight(height);
    return track;
}

double BarsGeometry::length(double value, const QRectF &track) const
{
    return std::clamp(value / highest, 0.0, 1.0) * track.width();
}

SharesGeometry::SharesGeometry(const SharesSpec &spec, const QRectF &rect)
{
    const QFont axis = themeFont(12);
    const QFont names = themeFont(12, QFont::DemiBold);
    for (const SharesSpec::Part &part : spec.parts)
        namesWidth = std::max(namesWidth, labelWidth(names, part.name));
    plot = rect.adjusted(labelWidth(axis, u"100 %"_s) + 12, 8, -(namesWidth + 16), -26);
    column = plot.width() / double(std::max<std::size_t>(spec.columns.size(), 1));
}

} // namespace plaudit
