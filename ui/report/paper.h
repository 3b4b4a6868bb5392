// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/theme.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace plaudit
{

struct ReportDocument;

/// What a report is set on. Lengths are in the window's points, 96 to an inch, so that type and charts are as there.
struct Paper
{
    QSizeF size;
    QMarginsF margins;
    Theme theme;

    [[nodiscard]] static Paper of(const ReportDocument &document);
    [[nodiscard]] double width() const { return size.width() - margins.left() - margins.right(); }
    [[nodiscard]] double top() const { return margins.top(); }
    [[nodiscard]] double bottom() const { return size.height() - margins.bottom(); }
};
inline constexpr double paperUnitsPerInch = 96.0;

/// A part of a report that no page break divides.
struct PaperPiece
{
    double height = 0.0;
    double before = 0.0;        ///< room above it, but for the first of a page
    bool keepsWithNext = false; ///< stands on the page of the piece after it
    bool beginsSection = false; ///< wants some room after it, or else a new page
    QString heading;            ///< as the outline has it; empty: it is none
    std::function<void(QPainter &painter, const QPointF &topLeft)> draw;
    std::shared_ptr<const PaperPiece> head = {}; ///< stands again above it where it is the first of a page
};

struct PlacedPiece
{
    std::shared_ptr<const PaperPiece> piece;
    double top = 0.0;
};
using PaperPage = std::vector<PlacedPiece>;

/// Lays pieces out one under another. No page is empty, no heading is alone at a page's end, and nothing is cut as long
/// as each piece fits a page.
[[nodiscard]] std::vector<PaperPage> paginated(const Paper &paper, const std::vector<PaperPiece> &pieces);

/// All sections of a report as pieces. GUI thread only.
[[nodiscard]] std::vector<PaperPiece> piecesOf(const ReportDocument &document, const Paper &paper);

} // namespace plaudit
