// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
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
};

} // namespace plaudit
