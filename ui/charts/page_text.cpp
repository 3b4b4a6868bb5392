// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

struct PageText::Paragraph
{
    QTextLayout layout;
};

namespace
{

constexpr double leading = 1.36;

bool isSign(QChar unit)
{
    return unit.isPunct() || unit.isSymbol() || unit == u'x';
}

/// A run of its own for each sign, so that no rule of the font sees its neighbours.
QList<QTextLayout::FormatRange> runsOfSigns(const QString &text)
{
    QList<QTextLayout::FormatRange> runs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSign(text[at]))
            continue;
        QTextLayout::FormatRange run;
        run.start = int(at);
        run.length = 1;
        // Formats that are equal would be one run.
        run.format.setProperty(QTextFormat::UserProperty, int(at % 2));
        runs += run;
    }
    return runs;
}

} // namespace

PageText::PageText(const QString &text, const QFont &font, double width, Qt::Alignment alignment)
    : m_isEmpty(text.isEmpty())
{
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil((metrics.ascent() + metrics.descent()) * leading / 1.21);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto paragraphs = text.split(u'\n');
    for (const auto &words : paragraphs) {
        auto &paragraph = m_paragraphs.emplace_back(std::make_unique<Paragraph>());
        auto &layout = paragraph->layout;
        layout.setFont(font);
        layout.setText(words);
        layout.setFormats(runsOfSigns(words));
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : QGuiApplication::layoutDirection());
        layout.setTextOption(option);
        layout.beginLayout();
        double top = 0.0;
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition({0.0, top + (m_lineHeight - metrics.ascent() - metrics.descent()) / 2.0});
            top += m_lineHeight;
        }
        layout.endLayout();
    }
}

PageText::~PageText() = default;
PageText::PageText(PageText &&) noexcept = default;
PageText &PageText::operator=(PageText &&) noexcept = default;

int PageText::lines() const
{
    int count = 0;
    for (const auto &paragraph : m_paragraphs)
        count += std::max(1, paragraph->layout.lineCount());
    return count;
}

double PageText::height() const
{
    return m_lineHeight * lines();
}

double PageText::widest() const
{
    double width = 0.0;
    for (const auto &paragraph : m_paragraphs) {
        for (int line = 0; line < paragraph->layout.lineCount(); ++line)
            width = std::max(width, paragraph->layout.lineAt(line).naturalTextWidth());
    }
    return width;
}

void PageText::draw(QPainter &painter, const QPointF &topLeft, const QColor &colour) const
{
    drawLines(painter, topLeft, colour, 0, lines());
}

void PageText::drawLines(QPainter &painter, const QPointF &topLeft, const QColor &colour, int first, int count) const
{
    painter.setPen(colour);
    int number = 0;
    for (const auto &paragraph : m_paragraphs) {
        const auto &layout = paragraph->layout;
        for (int line = 0; line < std::max(1, layout.lineCount()); ++line, ++number) {
            if (line >= layout.lineCount() || number < first || number >= first + count)
                continue;
            const double top = (number - first - line) * m_lineHeight;
            layout.lineAt(line).draw(&painter, topLeft + QPointF(0.0, top));
        }
    }
}

namespace
{

/// What setting figures needs of a font.
struct FigureFont
{
    QFont font;
    QRawFont raw;
    double digitWidth = 0.0;
};

const FigureFont &figureFont(const QFont &font)
{
    static std::vector<FigureFont> known;
    for (const auto &each : known) {
        if (each.font == font)
            return each;
    }
    FigureFont made{.font = font, .raw = QRawFont::fromFont(font)};
    const auto digits = made.raw.glyphIndexesForString(u"0123456789"_s);
    for (const auto advances = made.raw.advancesForGlyphIndexes(digits); const auto &advance : advances)
        made.digitWidth = std::max(made.digitWidth, advance.x());
    return known.emplace_back(std::move(made));
}

} // namespace

FigureText::FigureText(const QString &text, const QFont &font)
    : m_text(text)
    , m_font(font)
{
    const auto &figures = figureFont(font);
    const auto glyphs = figures.raw.glyphIndexesForString(text);
    if (glyphs.contains(0U) || glyphs.size() != text.size()) {
        m_width = QFontMetricsF(font).horizontalAdvance(text);
        return;
    }
    m_glyphs = glyphs;
    const auto advances = figures.raw.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const double advance = advances[i].x();
        const double cell = text[i].isDigit() ? figures.digitWidth : advance;
        m_places += QPointF(m_width + (cell - advance) / 2.0, 0.0);
        m_width += cell;
    }
}

void FigureText::draw(QPainter &painter, const QPointF &baseline, const QColor &colour) const
{
    painter.setPen(colour);
    if (m_glyphs.isEmpty()) {
        painter.setFont(m_font);
        painter.drawText(baseline, m_text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(figureFont(m_font).raw);
    run.setGlyphIndexes(m_glyphs);
    run.setPositions(m_places);
    painter.drawGlyphRun(baseline, run);
}

} // namespace plaudit
