// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace plaudit
{

/// One stretch of time. The texts are the figures as people read them; the numbers only place them.
struct TrendPoint
{
    QString axisLabel; ///< short, as on an axis
    QString label;     ///< whole, as the command line writes it
    std::optional<double> value;
    std::optional<Interval> band;
    std::int64_t n = 0;
    bool isComplete = true;
    QString valueText, bandText, countText;
};

/// A figure over time with its interval: a point without a value is a gap, one that is not complete is hatched.
struct TrendSpec
{
    std::vector<TrendPoint> points;
    /// The same figure over the period compared with, bucket by bucket; empty where nothing is compared. What goes
    /// beyond `points` has no counterpart and is not drawn.
    std::vector<TrendPoint> previous = {};
    QString currentName = {}, previousName = {}; ///< of both lines, where there are two
    double lowest = 1.0;                         ///< the scale's own ends; the axis never leaves them
    double highest = 5.0;
    QString valueName, countName;                ///< heads of the table's columns
    QString csvName = QStringLiteral("average"); ///< of the value's column
    bool isWhole = false;                        ///< the axis has whole numbers
};

/// What a colour means.
enum class Tone { Star, Good, Neutral, Mixed, Bad, Accent };

struct DistributionBar
{
    int stars = 0; ///< 0: the bar is named by its label
    QString label; ///< from outside, perhaps; plain text
    Tone tone = Tone::Star;
    std::int64_t count = 0;
    QString countText, shareText;
    QString detail; ///< one more line for hover: the exact interval
    bool isSelected = false;
};

/// Counts as bars: of each star, answer or label.
struct DistributionSpec
{
    std::vector<DistributionBar> bars;
    QString labelName, countName; ///< heads of the table's columns
};

/// One stretch of time: parts of a whole, in the order of SharesSpec::parts.
struct SharesColumn
{
    QString axisLabel, label;
    std::vector<double> shares; ///< 0–1; empty where there is no data
    std::vector<QString> texts; ///< of the shares
    QString countText;
    std::int64_t n = 0;
    bool isComplete = true;
};

/// Parts of a whole over time, stacked to 100 %.
struct SharesSpec
{
    struct Part
    {
        QString name, csvName;
        Tone tone = Tone::Neutral;
    };
    std::vector<Part> parts; ///< from the bottom
    std::vector<SharesColumn> columns;
    QString countName;
    std::vector<SharesColumn> previous = {}; ///< as in TrendSpec
    QString previousName = {};
};

/// A figure of one group with its interval.
struct FigureBar
{
    int stars = 0; ///< 0: the bar is named by its label
    QString label;
    Tone tone = Tone::Accent;
    std::optional<double> value;
    std::optional<Interval> band;
    std::int64_t n = 0;
    bool isFew = false; ///< greyed
    QString valueText, bandText, countText;
    bool isSelected = false;
};

/// One figure of several groups as bars from zero, the interval as a whisker.
struct BarsSpec
{
    std::vector<FigureBar> bars;
    std::optional<double> highest;             ///< the scale's own end
    QString labelName, valueName, countName;   ///< heads of the table's columns
    QString csvName = QStringLiteral("value"); ///< of the value's column
};

/// A chart as data and meaning; paintChart() is the one way it is drawn.
struct ChartSpec
{
    QString title;
    QString note; ///< how to read it, in one line
    std::variant<TrendSpec, DistributionSpec, SharesSpec, BarsSpec> drawing;
    QString hint = {}; ///< what a click does, for a window: pictures and files don't say it
};
/// The line under the title in a window: how to read it and what a click does.
[[nodiscard]] QString noteInWindow(const ChartSpec &spec);

/// The chart as a table: its text alternative, and what is copied and shown as a table.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};
[[nodiscard]] ChartTable tableOf(const ChartSpec &spec);
/// The numbers in full precision, RFC 4180, English headers, a point for decimals, UTF-8.
[[nodiscard]] QByteArray csvOf(const ChartSpec &spec);

} // namespace plaudit
