// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/order_finding.h"
#include "domain/result.h"
#include "orders/order_mapping.h"

#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Reader;
class Writer;

struct OrderImportRequest
{
    QString path;
    std::optional<OrderMapping> mapping;   ///< unset: the one remembered for this header, else a guess
    std::optional<OrderDialect> dialect;   ///< unset: read off the header
    QTimeZone timeZone = QTimeZone::utc(); ///< of dates without an offset
    QString currency;                      ///< of orders without one; empty: that of the file's other orders
    bool isDryRun = false;                 ///< reads and checks all of it, writes nothing
};

struct OrderImportProgress
{
    qint64 rows = 0;
    double share = 0.0; ///< of the file, 0–1
};

struct OrderTotal
{
    QString currency;
    qint64 orders = 0, units = 0;
    qint64 total = 0; ///< Σ of the orders' own totals, minor units
};

struct OrderImportReport
{
    OrderDialect dialect = OrderDialect::Generic;
    QString encoding, separator;
    OrderMapping mapping; ///< the one that was used, complete
    qint64 rows = 0;      ///< = imported + unchanged + rejected
    qint64 imported = 0, unchanged = 0, rejected = 0;
    qint64 warnings = 0;                     ///< orders with a difference, and what concerns the whole file
    qint64 orders = 0, units = 0, lines = 0; ///< that the file tells of
    qint64 addedOrders = 0, changedOrders = 0, unchangedOrders = 0;
    std::vector<OrderTotal> totals;          ///< most orders first
    std::vector<ImportReject> firstRejects;  ///< a few, to be shown
    std::vector<OrderFinding> firstFindings; ///< a few of each kind
    qint64 batchId = 0;                      ///< 0 of a dry run
};

/// Imports a file of orders, some thousand a transaction, and remembers its mapping. What was committed stays where it
/// is stopped; importing the file again finishes it. Blocks; any thread, `reader` belongs to it. Errors: FileFailed,
/// EmptyFile, NotATable, NoOrderColumn (with the header as its detail), InvalidArgument, Cancelled, and what the writer
/// says.
[[nodiscard]] Result<OrderImportReport> importOrders(Writer &writer, Reader &reader, const OrderImportRequest &request,
    const std::function<void(const OrderImportProgress &)> &progress, const std::stop_token &stop);

/// What a file looks like before it is imported.
struct OrderFilePreview
{
    OrderDialect dialect = OrderDialect::Generic;
    QString encoding, separator;
    QStringList header;
    std::vector<QStringList> rows; ///< the first ones, at most 50
    OrderMapping mapping;          ///< remembered or guessed
    bool isRemembered = false;
};

/// Reads the first rows alone. Errors as importOrders but for NoOrderColumn: then the mapping lacks it.
[[nodiscard]] Result<OrderFilePreview> previewOrders(
    Reader &reader, const QString &path, std::optional<OrderDialect> dialect = {});

} // namespace plaudit
