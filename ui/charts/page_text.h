// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace plaudit
{

/// Plain text laid out to be drawn on paper, in lines no wider than `width`; line breaks in it stay. Inter has other
/// shapes for signs beside digits and capitals, which a PDF could not give back as text: here signs keep their own.
class PageText
{
public:
    PageText(const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeading);
    ~PageText();
    PageText(PageText &&) noexcept;
    PageText &operator=(PageText &&) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] int lines() const;
    [[nodiscard]] double height() const; ///< of all lines
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double widest() const; ///< of its lines
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &colour) const;
    /// `count` lines from `first` on, as if they were all.
    void drawLines(QPainter &painter, const QPointF &topLeft, const QColor &colour, int first, int count) const;

private:
    struct Paragraph;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    double m_lineHeight = 0.0;
    bool m_isEmpty = true;
};

/// One line of figures, all digits as wide as the widest, so that numbers in a column stand under each other; as one
/// stretch of text, which is faster and better to copy than drawFigures().
class FigureText
{
public:
    FigureText(const QString &text, const QFont &font);

    [[nodiscard]] double width() const { return m_width; }
    /// `baseline`: its left end.
    void draw(QPainter &painter, const QPointF &baseline, const QColor &colour) const;

private:
    QString m_text;
    QFont m_font;
    QList<quint32> m_glyphs; ///< empty where the font lacks one of them
    QList<QPointF> m_places;
    double m_width = 0.0;
};

} // namespace plaudit
