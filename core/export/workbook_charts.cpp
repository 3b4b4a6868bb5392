// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook_charts.h"

#include "export/workbook_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestName = 200;
constexpr double usualWidth = 480.0, usualHeight = 288.0; ///< of the library, in pixels
constexpr double width = 860.0, height = 380.0;
constexpr std::uint32_t colourOfGrid = 0xE4E7EC;
constexpr double rowHeight = 20.0;
constexpr double heightOfBar = 24.0;
constexpr std::size_t barsOfUsualHeight = 10;

uint8_t typeOf(ExportChart::Kind kind)
{
    switch (kind) {
    case ExportChart::Kind::Line:
        return LXW_CHART_LINE;
    case ExportChart::Kind::Columns:
        return LXW_CHART_COLUMN;
    case ExportChart::Kind::StackedCounts:
        return LXW_CHART_COLUMN_STACKED;
    case ExportChart::Kind::StackedShares:
        return LXW_CHART_COLUMN_STACKED_PERCENT;
    case ExportChart::Kind::Bars:
        return LXW_CHART_BAR;
    }
    Q_UNREACHABLE();
}

const char *formatOf(ExportChart::Numbers numbers)
{
    switch (numbers) {
    case ExportChart::Numbers::Whole:
        return "#,##0";
    case ExportChart::Numbers::TwoDecimals:
        return "#,##0.00";
    case ExportChart::Numbers::Percent:
        return "0%";
    }
    Q_UNREACHABLE();
}

class ChartWriter
{
public:
    explicit ChartWriter(const ChartSheets &sheets)
        : m_sheets(sheets)
        , m_dataName(sheets.dataName.toUtf8())
        , m_place(sheets.under)
    {
        worksheet_set_landscape(m_sheets.shown);
        worksheet_fit_to_pages(m_sheets.shown, 1, 0);
        worksheet_set_column(m_sheets.data, 0, 0, 34, nullptr);
        worksheet_set_column(m_sheets.data, 1, 6, 18, nullptr);
    }

    void add(const ExportChart &chart)
    {
        const auto title = m_row;
        writeData(chart);
        auto *drawn = workbook_add_chart(m_sheets.book, typeOf(chart.kind));
        chart_title_set_name_range(drawn, name(), title, 0);
        addSeries(drawn, chart, title + 1);
        setAxes(drawn, chart, title + 1);
        if (chart.series.size() == 1)
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
        const auto extra =
            chart.kind == ExportChart::Kind::Bars && chart.categories.size() > qsizetype(barsOfUsualHeight)
                ? heightOfBar * double(chart.categories.size() - qsizetype(barsOfUsualHeight))
                : 0.0;
        lxw_chart_options options{};
        options.x_scale = width / usualWidth;
        options.y_scale = (height + extra) / usualHeight;
        note(worksheet_insert_chart_opt(m_sheets.shown, m_place, 0, drawn, &options));
        m_place += static_cast<lxw_row_t>((height + extra) / rowHeight) + 2;
        m_row += 1;
    }

    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    [[nodiscard]] const char *name() const { return m_dataName.constData(); }

    void note(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void writeText(lxw_col_t column, const QString &text, lxw_format *format = nullptr)
    {
        note(worksheet_write_string(m_sheets.data, m_row, column, bytesOf(text.left(longestName)).constData(), format));
    }

    /// Its title, a head, and a row for each category.
    void writeData(const ExportChart &chart)
    {
        writeText(0, chart.title, m_sheets.head);
        writeText(1, chart.valueName);
        ++m_row;
        writeText(0, chart.categoryName, m_sheets.head);
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            writeText(static_cast<lxw_col_t>(i + 1), chart.series[i].name, m_sheets.head);
        ++m_row;
        for (qsizetype category = 0; category < chart.categories.size(); ++category) {
            writeText(0, chart.categories[category]);
            for (std::size_t i = 0; i < chart.series.size(); ++i) {
                const auto &value = chart.series[i].values[static_cast<std::size_t>(category)];
                if (value)
                    note(worksheet_write_number(m_sheets.data, m_row, static_cast<lxw_col_t>(i + 1), *value, nullptr));
            }
            ++m_row;
        }
    }

    void addSeries(lxw_chart *drawn, const ExportChart &chart, lxw_row_t head) const
    {
        const auto first = head + 1;
        const auto last = head + static_cast<lxw_row_t>(chart.categories.size());
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i + 1);
            auto *series = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_name_range(series, name(), head, column);
            chart_series_set_categories(series, name(), first, 0, last, 0);
            chart_series_set_values(series, name(), first, column, last, column);
            paint(series, chart, chart.series[i]);
        }
    }

    static void paint(lxw_chart_series *series, const ExportChart &chart, const ExportChart::Series &as)
    {
        lxw_chart_fill fill{};
        fill.color = as.colour;
        if (chart.kind != ExportChart::Kind::Line) {
            chart_series_set_fill(series, &fill);
            return;
        }
        lxw_chart_line line{};
        line.color = as.colour;
        line.width = as.isBound ? 1.0F : 2.25F;
        line.dash_type = as.isBound ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(series, &line);
        if (as.isBound) {
            chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
            return;
        }
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 5);
        chart_series_set_marker_fill(series, &fill);
        chart_series_set_marker_line(series, &line);
    }

    void setAxes(lxw_chart *drawn, const ExportChart &chart, lxw_row_t head) const
    {
        // The library's y is the upright one: of bars it has the categories.
        const bool isLying = chart.kind == ExportChart::Kind::Bars;
        auto *categories = isLying ? drawn->y_axis : drawn->x_axis;
        auto *values = isLying ? drawn->x_axis : drawn->y_axis;
        chart_axis_set_name_range(categories, name(), head, 0);
        chart_axis_set_name_range(values, name(), head - 1, 1);
        chart_axis_set_num_format(values, formatOf(chart.numbers));
        chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        lxw_chart_line faint{};
        faint.color = colourOfGrid;
        faint.width = 0.75F;
        chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
        chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
        chart_axis_major_gridlines_set_line(values, &faint);
        if (chart.range) {
            chart_axis_set_min(values, chart.range->first);
            chart_axis_set_max(values, chart.range->second);
        } else if (chart.numbers == ExportChart::Numbers::Percent) {
            chart_axis_set_min(values, 0.0);
        }
        if (chart.kind == ExportChart::Kind::Bars)
            chart_axis_set_reverse(categories);
    }

    const ChartSheets &m_sheets;
    QByteArray m_dataName;
    lxw_row_t m_row = 0, m_place = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

lxw_error addCharts(const ChartSheets &sheets, const std::vector<ExportChart> &charts)
{
    ChartWriter writer(sheets);
    for (const auto &chart : charts)
        writer.add(chart);
    return writer.error();
}

} // namespace plaudit
