// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/export_reading.h"

#include <QString>

#include <bitset>
#include <vector>

namespace plaudit
{

/// How a column comes out of the database and into a cell.
enum class CellSource {
    AsItIs,      ///< a number
    Text,        ///< comes as bytes
    ProductName, ///< Text, unless the product itself has a name
    RecordId,
    MinorUnits, ///< of the currency, which stands in a column before
    Flag,
    Method,
};

struct CellReading
{
    RecordColumn column;
    QString sql;
    CellSource source = CellSource::AsItIs;
    bool isRead = true;
};

/// How the records of a table are read. The statement has a parameter, a JSON list of row numbers; its rows come in the
/// order of the list, and begin with a number's place in it. Then come the cells that are read, and with `isWatched`
/// one more that is NULL if all the others are.
struct RecordReading
{
    std::vector<CellReading> cells;
    QString sql;
    bool isWatched = false;
    int currency = -1, productId = -1; ///< their places in `cells`; -1: none
};

/// A set of a table's columns by their places.
using ColumnSet = std::bitset<64>;

/// What reading reviews can be spared.
struct ReviewParts
{
    bool hasProductNames = true; ///< read from `product`; otherwise whoever reads fills them in
    bool hasAttributes = true;
    ColumnSet empty; ///< nothing is expected in them: they are watched, not read

    [[nodiscard]] friend bool operator==(const ReviewParts &, const ReviewParts &) = default;
};

[[nodiscard]] RecordReading readingOf(RecordTable table, const ReviewParts &parts = {});

} // namespace plaudit
