// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/report_document.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace plaudit
{

/// A line of the cover's contents.
struct ContentsEntry
{
    QString title;
    int page = 0; ///< from 1, as it is printed
};

/// Draws the cover; gives the areas of the lines of its contents, as many of them as there is room for.
[[nodiscard]] std::vector<QRectF> paintCover(
    QPainter &painter, const Paper &paper, const ReportDocument &document, const std::vector<ContentsEntry> &contents);

} // namespace plaudit
