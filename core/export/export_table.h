// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/export_reading.h"
#include "domain/result.h"
#include "export/export_chart.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace plaudit
{

class Reader;

struct ExportColumn
{
    QString key;   ///< of JSON and of a CSV's header; snake_case
    QString title; ///< of a workbook's header, as people read it
    CellKind kind = CellKind::Text;
};

/// A table that is written out part by part.
struct ExportTable
{
    QString name; ///< of its file and its sheet: "reviews"
    std::vector<ExportColumn> columns;
    std::size_t rows = 0; ///< that `read` is asked for; a row may give none or several in the end
    /// Gives the cells of the rows from `first` on, in any order, each with its place after `first`. Any thread,
    /// several at once, each with a reader of its own.
    std::function<Result<void>(Reader &reader, std::size_t first, std::size_t count, const TakeRow &take)> read;
    std::function<std::vector<ExportChart>()> charts = {}; ///< of its rows, for a workbook; may be empty
};

/// What a file says of itself: lines of a name and its words, such as the filter and the time of the data.
using ExportNotes = std::vector<std::pair<QString, QString>>;

/// Told after each part; gives false to stop.
using ExportProgress = std::function<bool(std::size_t done, std::size_t total)>;

struct ExportedFile
{
    QString path;
    std::size_t rows = 0;
};

} // namespace plaudit
