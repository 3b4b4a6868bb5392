// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace plaudit
{

/// An entry of a PDF's outline.
struct PdfBookmark
{
    QString title;
    int page = 0;     ///< from 0
    double top = 0.0; ///< points from the page's upper edge
    int level = 0;    ///< 0: of the document; entries of level 1 belong to the one of level 0 before them
};

/// An area that leads to another place of the document.
struct PdfLink
{
    int page = 0; ///< from 0; where the area is
    QRectF area;  ///< points from the page's upper left corner
    int target = 0;
    double top = 0.0;
};

/// What a PDF says of itself beside its pages.
struct PdfFacts
{
    QString title, language; ///< "en", "de-AT"
    qint64 timeMs = 0;       ///< UTC; stands as the time of creation, and is that of the data: never the clock
    std::vector<PdfBookmark> bookmarks = {};
    std::vector<PdfLink> links = {};
};

/// A PDF as Qt writes it, with what Qt can't write: language, outline, links, and times and an id that depend on
/// nothing but what is in it, so that the same pages and facts are the same bytes. Error: FileFailed where it is no
/// PDF.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace plaudit
