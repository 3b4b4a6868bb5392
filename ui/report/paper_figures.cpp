// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page_text.h"
#include "charts/paint_chart.h"
#include "report/paper_pieces.h"
#include "report/report_charts.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double gap = 12.0;
constexpr double inset = 15.0;
constexpr double radius = 9.0;
constexpr std::size_t cardsInARow = 4;

void paintPanel(QPainter &painter, const QRectF &area, const Theme &theme)
{
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QColor moodColour(const ChangeMark &mark, const Theme &theme)
{
    switch (mark.mood) {
    case ChangeMark::Mood::Good:
        return theme.promoterText;
    case ChangeMark::Mood::Bad:
        return theme.detractorText;
    case ChangeMark::Mood::Plain:
        return theme.text;
    case ChangeMark::Mood::Quiet:
        break;
    }
    return theme.secondText;
}

/// One card, its lines one under another; made for its width.
struct CardLines
{
    PageText name, value, margin, change, basis;
    QColor changeColour;
    double height = 0.0;

    CardLines(const ReportCard &card, double width, const Theme &theme)
        : name(card.name, themeFont(12), width - 2.0 * inset)
        , value(card.value, valueFont(card.value, width), width)
        , margin(card.margin, themeFont(13), width)
        , change(changeOf(card), themeFont(12, QFont::Medium), width - 2.0 * inset)
        , basis(card.basis, themeFont(12), width - 2.0 * inset)
        , changeColour(card.change ? moodColour(*card.change, theme) : theme.text)
        , height(name.height() + value.height() + basis.height() + 2.0 * 12.0)
    {
        if (!change.isEmpty())
            height += change.height();
    }

    /// A dash alone would say nothing.
    static QString changeOf(const ReportCard &card)
    {
        if (!card.change || (card.change->size.isEmpty() && !card.change->verdict.front().isLetter()))
            return {};
        return (card.change->arrowed() + u' ' + card.change->verdict).trimmed();
    }
    /// Money is long.
    static QFont valueFont(const QString &value, double width)
    {
        for (const int size : {24, 20, 17}) {
            const auto font = themeFont(size, QFont::DemiBold);
            if (PageText(value, font, 10'000.0).widest() <= width - 2.0 * inset)
                return font;
        }
        return themeFont(15, QFont::DemiBold);
    }

    void draw(QPainter &painter, const QRectF &area, const Theme &theme) const
    {
        QPointF at = area.topLeft() + QPointF(inset, 12.0);
        name.draw(painter, at, theme.secondText);
        at.ry() += name.height();
        value.draw(painter, at, theme.text);
        const bool hasRoom = value.widest() + margin.widest() + 7.0 <= area.width() - 2.0 * inset;
        if (hasRoom)
            margin.draw(painter, at + QPointF(value.widest() + 7.0, value.lineHeight() - margin.lineHeight() - 3.0),
                theme.faintText);
        at.ry() += value.height();
        basis.draw(painter, at, theme.faintText);
        if (!change.isEmpty())
            change.draw(painter, at + QPointF(0.0, basis.height()), changeColour);
    }
};

double heightOf(const ChartSpec &spec)
{
    constexpr double rowHeight = 34.0;
    if (const auto *bars = std::get_if<DistributionSpec>(&spec.drawing))
        return rowHeight * double(bars->bars.size()) + 4.0;
    if (const auto *bars = std::get_if<BarsSpec>(&spec.drawing))
        return rowHeight * double(bars->bars.size()) + 4.0;
    return 236.0;
}

/// A chart in its panel.
struct ChartPanelPicture
{
    ChartSpec spec;
    PageText title, note;
    double top, height;

    ChartPanelPicture(ChartSpec made, double width)
        : spec(std::move(made))
        , title(spec.title, themeFont(14, QFont::DemiBold), width - 2.0 * inset)
        , note(spec.note, themeFont(12), width - 2.0 * inset)
        , top(12.0 + title.height() + (spec.note.isEmpty() ? 0.0 : note.height()) + 8.0)
        , height(top + heightOf(spec) + 12.0)
    {}

    void draw(QPainter &painter, const QRectF &area, const Theme &theme) const
    {
        paintPanel(painter, area, theme);
        title.draw(painter, area.topLeft() + QPointF(inset, 12.0), theme.text);
        if (!spec.note.isEmpty())
            note.draw(painter, area.topLeft() + QPointF(inset, 12.0 + title.height()), theme.faintText);
        painter.save();
        paintChart(painter, area.adjusted(inset, top, -inset, -12.0), spec, theme);
        painter.restore();
    }
};

} // namespace

void PieceMaker::add(const ReportCards &cards)
{
    const auto &theme = m_paper.theme;
    // A row that isn't full has cards as wide as those of the others.
    const auto all = cards.cards.size();
    const std::size_t inRow = all <= cardsInARow ? std::max<std::size_t>(all, 2) : all <= 6 ? 3 : cardsInARow;
    const double width = (m_paper.width() - gap * double(inRow - 1)) / double(inRow);
    for (std::size_t first = 0; first < cards.cards.size(); first += inRow) {
        const auto count = std::min(inRow, cards.cards.size() - first);
        auto lines = std::make_shared<std::vector<CardLines>>();
        double height = 0.0;
        for (std::size_t i = first; i < first + count; ++i)
            height = std::max(height, lines->emplace_back(cards.cards[i], width, theme).height);
        m_pieces.push_back({.height = height,
            .before = first == 0 ? 16.0 : gap,
            // Figures stand with the chart that shows them.
            .keepsWithNext = true,
            .draw = [lines, width, height, &theme](QPainter &painter, const QPointF &at) {
                for (std::size_t i = 0; i < lines->size(); ++i) {
                    const QRectF area(at.x() + double(i) * (width + gap), at.y(), width, height);
                    paintPanel(painter, area, theme);
                    (*lines)[i].draw(painter, area, theme);
                }
            }});
    }
}

void PieceMaker::add(const ReportCharts &charts)
{
    const auto &theme = m_paper.theme;
    const auto count = double(charts.charts.size());
    const double width = (m_paper.width() - gap * (count - 1.0)) / count;
    auto panels = std::make_shared<std::vector<ChartPanelPicture>>();
    double height = 0.0;
    for (const auto &chart : charts.charts)
        height = std::max(height, panels->emplace_back(chartSpecOf(chart, *m_document.figures), width).height);
    m_pieces.push_back({.height = height,
        .before = 16.0,
        .draw = [panels, width, height, &theme](QPainter &painter, const QPointF &at) {
            for (std::size_t i = 0; i < panels->size(); ++i)
                (*panels)[i].draw(painter, {at.x() + double(i) * (width + gap), at.y(), width, height}, theme);
        }});
}

} // namespace plaudit
