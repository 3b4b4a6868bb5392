// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "orders/review_mapping.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Reader;
class Writer;

struct ReviewImportRequest
{
    QString path;
    std::optional<ReviewMapping> mapping; ///< unset: the one remembered for this header, else a guess
    bool isDryRun = false;                ///< reads and checks all of it, writes nothing
};

struct ReviewImportProgress
{
    qint64 rows = 0;
    double share = 0.0; ///< of the file, 0–1
};

struct ReviewImportReport
{
    QString dialect, encoding, separator;
    ReviewMapping mapping; ///< the one that was used
    qint64 rows = 0, imported = 0, unchanged = 0, rejected = 0;
    qint64 warnings = 0;                    ///< 1 where the order of the dates' parts is in doubt
    std::vector<ImportReject> firstRejects; ///< a few, to be shown
};

/// Imports a file of reviews, some hundred rows a transaction, and remembers its mapping. What was committed stays
/// where it is stopped; importing the file again finishes it. Blocks; any thread, `reader` belongs to it. Errors:
/// FileFailed, EmptyFile, NotATable, NoRatingColumn (with the header as its detail), InvalidArgument, Cancelled, and
/// what the writer says.
[[nodiscard]] Result<ReviewImportReport> importReviews(Writer &writer, Reader &reader,
    const ReviewImportRequest &request, const std::function<void(const ReviewImportProgress &)> &progress,
    const std::stop_token &stop);

} // namespace plaudit
