// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace plaudit
{

/// Records that a text search and attribute values choose, as the cache found them. Row numbers, ascending.
struct FoundRecords
{
    std::optional<std::vector<qint64>> reviews;   ///< unset: nothing was asked of reviews, all are chosen
    std::optional<std::vector<qint64>> responses; ///< as above
    qint64 changeCounter = 0;                     ///< of the database when they were found
};

} // namespace plaudit
