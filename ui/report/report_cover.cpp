// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_cover.h"

#include "charts/page_text.h"

#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr QSizeF mostOfLogo(240.0, 56.0);
constexpr double titleTop = 236.0;

QRectF logoArea(const Paper &paper, const QSizeF &size)
{
    return {QPointF(paper.margins.left(), paper.top()), size.scaled(mostOfLogo, Qt::KeepAspectRatio)};
}

/// The store's logo, or its name where it has none.
void paintMark(QPainter &painter, const Paper &paper, const ReportDocument &document)
{
    if (document.logo.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgRenderer drawing(document.logo);
        if (drawing.isValid()) {
            drawing.render(&painter, logoArea(paper, drawing.defaultSize()));
            return;
        }
    } else if (!document.logo.isEmpty()) {
        const auto image = QImageReader(document.logo).read();
        if (!image.isNull()) {
            painter.drawImage(logoArea(paper, image.size()), image);
            return;
        }
    }
    PageText(document.storeName, themeFont(17, QFont::Bold), paper.width())
        .draw(painter, {paper.margins.left(), paper.top()}, paper.theme.text);
}

class Cover
{
public:
    Cover(QPainter &painter, const Paper &paper)
        : m_painter(painter)
        , m_paper(paper)
    {}

    void paintTitle(const ReportDocument &document)
    {
        const auto &theme = m_paper.theme;
        m_painter.fillRect(QRectF(m_paper.margins.left(), m_top, 56.0, 4.0), theme.accent);
        m_top += 28.0;
        add(document.kicker, themeFont(15, QFont::DemiBold), theme.accentText, 8.0);
        addBalanced(document.title, themeFont(40, QFont::Bold), theme.text, 18.0);
        // Without a logo its name stands at the page's head.
        if (!document.logo.isEmpty())
            add(document.storeName, themeFont(18, QFont::Medium), theme.text, 2.0);
        add(document.period, themeFont(18), theme.text, 2.0);
        add(document.before, themeFont(14), theme.secondText, 2.0);
        // A filter may have any number of conditions; the data notes have them all.
        constexpr qsizetype mostConditions = 6;
        for (const auto &condition : document.conditions.first(std::min(document.conditions.size(), mostConditions)))
            add(condition, themeFont(14), theme.secondText, 2.0);
    }

    void paintBasis(const ReportDocument &document)
    {
        m_top += 36.0;
        double left = m_paper.margins.left();
        double height = 0.0;
        for (const auto &[name, value] : document.basis) {
            const PageText head(name, themeFont(12), m_paper.width());
            const PageText figure(value, themeFont(15, QFont::DemiBold), m_paper.width());
            head.draw(m_painter, {left, m_top}, m_paper.theme.faintText);
            figure.draw(m_painter, {left, m_top + head.height()}, m_paper.theme.text);
            left += std::max(head.widest(), figure.widest()) + 44.0;
            height = head.height() + figure.height();
        }
        m_top += height;
    }

    std::vector<QRectF> paintContents(const QString &heading, const std::vector<ContentsEntry> &contents)
    {
        constexpr double lineHeight = 30.0;
        constexpr double columnGap = 44.0;
        constexpr std::size_t columns = 2;
        const PageText head(heading, themeFont(13, QFont::DemiBold), m_paper.width());
        const double room = m_paper.bottom() - m_top - 48.0 - head.height() - 8.0;
        const auto mostRows = std::size_t(std::max(0.0, room / lineHeight));
        const auto rows = std::min((contents.size() + columns - 1) / columns, mostRows);
        std::vector<QRectF> areas;
        if (rows == 0)
            return areas;
        const double top = m_paper.bottom() - double(rows) * lineHeight;
        head.draw(m_painter, {m_paper.margins.left(), top - head.height() - 8.0}, m_paper.theme.text);
        const double width = (m_paper.width() - columnGap) / double(columns);
        for (std::size_t i = 0; i < std::min(contents.size(), rows * columns); ++i) {
            const QRectF area(m_paper.margins.left() + double(i / rows) * (width + columnGap),
                top + double(i % rows) * lineHeight, width, lineHeight);
            paintEntry(contents[i], area);
            areas.push_back(area);
        }
        return areas;
    }

private:
    /// In lines of about the same length.
    void addBalanced(const QString &words, const QFont &font, const QColor &colour, double below)
    {
        constexpr double step = 8.0;
        double width = m_paper.width();
        const int lines = PageText(words, font, width).lines();
        while (lines > 1 && width > 2.0 * step && PageText(words, font, width - step).lines() == lines)
            width -= step;
        const PageText text(words, font, width);
        text.draw(m_painter, {m_paper.margins.left(), m_top}, colour);
        m_top += text.height() + below;
    }

    void add(const QString &words, const QFont &font, const QColor &colour, double below)
    {
        if (words.isEmpty())
            return;
        const PageText text(words, font, m_paper.width());
        text.draw(m_painter, {m_paper.margins.left(), m_top}, colour);
        m_top += text.height() + below;
    }

    void paintEntry(const ContentsEntry &entry, const QRectF &area)
    {
        const auto &theme = m_paper.theme;
        const FigureText number(QString::number(entry.page), themeFont(13));
        const auto font = themeFont(13);
        const QFontMetricsF metrics(font);
        const PageText title(
            metrics.elidedText(entry.title, Qt::ElideRight, area.width() - number.width() - 24.0), font, area.width());
        const double top = area.top() + (area.height() - title.lineHeight()) / 2.0;
        title.draw(m_painter, {area.left(), top}, theme.text);
        const double baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
        number.draw(m_painter, {area.right() - number.width(), baseline}, theme.faintText);
        m_painter.setPen(QPen(theme.line, 1.0));
        m_painter.drawLine(area.bottomLeft() - QPointF(0.0, 0.5), area.bottomRight() - QPointF(0.0, 0.5));
    }

    QPainter &m_painter;
    const Paper &m_paper;
    double m_top = titleTop;
};

} // namespace

std::vector<QRectF> paintCover(
    QPainter &painter, const Paper &paper, const ReportDocument &document, const std::vector<ContentsEntry> &contents)
{
    paintMark(painter, paper, document);
    Cover cover(painter, paper);
    cover.paintTitle(document);
    cover.paintBasis(document);
    return cover.paintContents(document.contents, contents);
}

} // namespace plaudit
