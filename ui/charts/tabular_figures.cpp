// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tabular_figures.h"

#include "charts/kept_in_thread.h"
#include "domain/remembered.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>

#include <algorithm>

namespace plaudit
{

namespace
{

struct Figure
{
    quint32 glyph = 0; ///< 0: another font has it
    double ink = 0.0;  ///< its own advance
    double room = 0.0; ///< the advance it is given
};

/// The measures of one font, each character's asked once.
class FigureFont
{
public:
    explicit FigureFont(const QFont &font)
        : m_font(QRawFont::fromFont(font))
        , m_metrics(font)
    {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            m_digitWidth = std::max(m_digitWidth, m_metrics.horizontalAdvance(digit));
    }

    const Figure &figure(QChar unit)
    {
        auto known = m_figures.find(unit);
        if (known == m_figures.end()) {
            const double ink = m_metrics.horizontalAdvance(unit);
            const auto glyphs = m_font.glyphIndexesForString(QString(unit));
            known = m_figures.insert(unit, {.glyph = glyphs.size() == 1 ? glyphs.front() : 0,
                                               .ink = ink,
                                               .room = unit.isDigit() ? m_digitWidth : ink});
        }
        return *known;
    }

    double width(const QString &text)
    {
        double width = 0.0;
        for (const QChar unit : text)
            width += figure(unit).room;
        return width;
    }

    [[nodiscard]] const QRawFont &rawFont() const { return m_font; }
    [[nodiscard]] double baselineIn(const QRectF &rect) const
    {
        return rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    }

private:
    QRawFont m_font;
    QFontMetricsF m_metrics;
    double m_digitWidth = 0.0;
    QHash<QChar, Figure> m_figures;
};

FigureFont &figureFont(const QFont &font)
{
    // Zooming brings new sizes; text in many scripts brings many characters.
    constexpr qsizetype mostFonts = 40;
    return keptInThread<Remembered<QFont, FigureFont, mostFonts>>().of(font, [&font] { return FigureFont(font); });
}

/// Files need text that can be found and copied; a picture needs only its form.
bool isPicture(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    FigureFont &font = figureFont(painter.font());
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - font.width(text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - font.width(text) / 2;
    const double baseline = font.baselineIn(rect);
    const bool isDrawnAtOnce = isPicture(painter);
    QList<quint32> glyphs;
    QList<QPointF> places;
    for (const QChar unit : text) {
        const Figure &figure = font.figure(unit);
        const QPointF place(x + (figure.room - figure.ink) / 2, baseline);
        if (isDrawnAtOnce && figure.glyph != 0) {
            glyphs += figure.glyph;
            places += place;
        } else {
            painter.drawText(place, QString(unit));
        }
        x += figure.room;
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(font.rawFont());
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun({}, run);
}

void drawFittingFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const bool isFitting = figureFont(painter.font()).width(text) <= rect.width();
    drawFigures(painter, rect, alignment,
        isFitting ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

} // namespace plaudit
