// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page_text.h"
#include "report/paper_pieces.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double dotIndent = 18.0;
constexpr double nameWidth = 168.0;

void paintLine(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.0));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace

std::vector<PaperPiece> piecesOf(const ReportDocument &document, const Paper &paper)
{
    PieceMaker maker(document, paper);
    for (const auto &section : document.sections)
        maker.add(section);
    return maker.take();
}

void PieceMaker::add(const ReportSection &section)
{
    const auto title = std::make_shared<PageText>(section.title, themeFont(26, QFont::Bold), m_paper.width());
    const auto note =
        section.note.isEmpty() ? nullptr : std::make_shared<PageText>(section.note, themeFont(13), m_paper.width());
    const auto &theme = m_paper.theme;
    const double noteTop = title->height() + 2.0;
    m_pieces.push_back({.height = note ? noteTop + note->height() : title->height(),
        .before = 52.0,
        .keepsWithNext = true,
        .beginsSection = true,
        .heading = section.title,
        .draw = [title, note, noteTop, &theme](QPainter &painter, const QPointF &at) {
            title->draw(painter, at, theme.text);
            if (note)
                note->draw(painter, at + QPointF(0.0, noteTop), theme.secondText);
        }});
    for (const auto &block : section.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    // The last piece of a section keeps with nothing.
    m_pieces.back().keepsWithNext = false;
}

void PieceMaker::addHeading(const QString &title, const QString &note)
{
    const auto &theme = m_paper.theme;
    if (!title.isEmpty()) {
        const auto text = std::make_shared<PageText>(title, themeFont(15, QFont::DemiBold), m_paper.width());
        m_pieces.push_back({.height = text->height(),
            .before = 30.0,
            .keepsWithNext = true,
            .heading = title,
            .draw = [text, &theme](QPainter &painter, const QPointF &at) { text->draw(painter, at, theme.text); }});
    }
    if (note.isEmpty())
        return;
    const auto text = std::make_shared<PageText>(note, themeFont(12), m_paper.width());
    m_pieces.push_back({.height = text->height(),
        .before = title.isEmpty() ? 10.0 : 1.0,
        .keepsWithNext = true,
        .draw = [text, &theme](QPainter &painter, const QPointF &at) { text->draw(painter, at, theme.secondText); }});
}

int PieceMaker::addLines(const QString &text, const QFont &font, const QColor &colour, double indent, double before)
{
    const auto laid = std::make_shared<PageText>(text, font, m_paper.width() - indent);
    const int count = laid->lines();
    for (int line = 0; line < count; ++line) {
        const bool leavesOneAlone = line == 0 || line == count - 2;
        m_pieces.push_back({.height = laid->lineHeight(),
            .before = line == 0 ? before : 0.0,
            .keepsWithNext = leavesOneAlone && line + 1 < count,
            .draw = [laid, line, colour, indent](QPainter &painter, const QPointF &at) {
                laid->drawLines(painter, at + QPointF(indent, 0.0), colour, line, 1);
            }});
    }
    return count;
}

void PieceMaker::add(const ReportText &text)
{
    addLines(text.text, themeFont(13), m_paper.theme.secondText, 0.0, 12.0);
}

void PieceMaker::add(const ReportSentences &sentences)
{
    const auto &theme = m_paper.theme;
    const double width = m_paper.width();
    bool isFirst = true;
    for (const auto &sentence : sentences.sentences) {
        constexpr double padding = 9.0;
        const auto text = std::make_shared<PageText>(sentence, themeFont(14), width - dotIndent);
        const double height = text->height() + 2.0 * padding;
        m_pieces.push_back({.height = height,
            .before = isFirst ? 14.0 : 0.0,
            .keepsWithNext = isFirst,
            .draw = [text, height, width, &theme](QPainter &painter, const QPointF &at) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.accent);
                painter.drawEllipse(at + QPointF(3.0, padding + text->lineHeight() / 2.0), 3.0, 3.0);
                text->draw(painter, at + QPointF(dotIndent, padding), theme.text);
                paintLine(painter, at.x(), at.x() + width, at.y() + height - 0.5, theme.line);
            }});
        isFirst = false;
    }
    if (!m_pieces.empty())
        m_pieces.back().keepsWithNext = false;
}

void PieceMaker::add(const ReportQuotes &quotes)
{
    addHeading(quotes.title, quotes.note);
    for (std::size_t i = 0; i < quotes.quotes.size(); ++i) {
        // The last one is not alone on its page.
        if (i > 0 && i + 1 == quotes.quotes.size())
            m_pieces.back().keepsWithNext = true;
        addQuote(quotes.quotes[i], i + 1 == quotes.quotes.size());
    }
}

void PieceMaker::addQuote(const ReportQuote &quote, bool isLast)
{
    const auto &theme = m_paper.theme;
    const auto first = m_pieces.size();
    double before = 14.0;
    const auto mark = quote.stars ? QString(*quote.stars, u'★') + QString(5 - *quote.stars, u'☆') : quote.mark;
    if (!mark.isEmpty() || !quote.title.isEmpty()) {
        const auto signs = std::make_shared<PageText>(mark, themeFont(13, QFont::DemiBold), m_paper.width());
        const double indent = mark.isEmpty() ? 0.0 : signs->widest() + 10.0;
        const auto title =
            std::make_shared<PageText>(quote.title, themeFont(13, QFont::DemiBold), m_paper.width() - indent);
        m_pieces.push_back({.height = std::max(signs->height(), title->height()),
            .before = before,
            .draw = [signs, title, indent, &theme](QPainter &painter, const QPointF &at) {
                signs->draw(painter, at, theme.starText);
                title->draw(painter, at + QPointF(indent, 0.0), theme.text);
            }});
        before = 2.0;
    }
    if (!quote.words.isEmpty())
        addLines(quote.words, themeFont(13), theme.text, 0.0, before);
    const auto beginning = std::min(first + 3, m_pieces.size());
    for (auto i = first; i < beginning; ++i)
        m_pieces[i].keepsWithNext = true;
    if (m_pieces.size() > first)
        m_pieces.back().keepsWithNext = true;
    const auto about = std::make_shared<PageText>(quote.about, themeFont(12), m_paper.width());
    const double height = (quote.about.isEmpty() ? 0.0 : about->height() + 2.0) + 12.0;
    m_pieces.push_back({.height = height,
        .draw = [about, height, isLast, width = m_paper.width(), &theme](QPainter &painter, const QPointF &at) {
            about->draw(painter, at + QPointF(0.0, 2.0), theme.faintText);
            if (!isLast)
                paintLine(painter, at.x(), at.x() + width, at.y() + height - 0.5, theme.line);
        }});
}

void PieceMaker::add(const ReportFacts &facts)
{
    bool isFirst = true;
    for (const auto &[name, text] : facts.facts) {
        addFact(name, text, isFirst);
        isFirst = false;
    }
}

void PieceMaker::addFact(const QString &name, const QString &text, bool isFirst)
{
    constexpr double padding = 8.0;
    const auto &theme = m_paper.theme;
    const double width = m_paper.width();
    const auto words = std::make_shared<PageText>(name, themeFont(13, QFont::DemiBold), nameWidth);
    const auto meaning = std::make_shared<PageText>(text, themeFont(13), width - nameWidth - 20.0);
    const double height = std::max(words->height(), meaning->height()) + 2.0 * padding;
    m_pieces.push_back({.height = height,
        .before = isFirst ? 14.0 : 0.0,
        .keepsWithNext = isFirst,
        .draw = [words, meaning, height, width, &theme](QPainter &painter, const QPointF &at) {
            words->draw(painter, at + QPointF(0.0, padding), theme.text);
            meaning->draw(painter, at + QPointF(nameWidth + 20.0, padding), theme.secondText);
            paintLine(painter, at.x(), at.x() + width, at.y() + height - 0.5, theme.line);
        }});
}

} // namespace plaudit
