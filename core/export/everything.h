// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_table.h"
#include "export/redaction.h"
#include "export/text_format.h"

#include <functional>
#include <vector>

namespace plaudit
{

enum class EverythingFormat { Csv, JsonLines, Sqlite };
[[nodiscard]] QString endingOf(EverythingFormat format); ///< "csv", "jsonl", "sqlite"

struct EverythingAsked
{
    EverythingFormat format = EverythingFormat::Csv;
    CsvFormat::Options csv;
    Redaction redaction = Redaction::None; ///< a copy as SQLite can't be redacted
    QByteArray salt;
};

struct EverythingExport
{
    QString folder;
    std::vector<ExportedFile> files; ///< a table each, with its rows; the copy with those of all its tables
    qint64 rows = 0;
};

/// Told how much is done, 0–1; gives false to stop.
using ShareProgress = std::function<bool(double share)>;

/// Writes all of a workspace's database to a folder, with a dictionary of its tables: each table as a file, or a copy
/// of the database. It is of one moment. The folder is whole or not there, see WholeFolder. Memory stays bounded.
/// Blocks; any thread. Errors: those of WholeFolder, of EverythingReader and of copyDatabase(); InvalidArgument for a
/// redacted copy; Cancelled.
[[nodiscard]] Result<EverythingExport> exportEverything(const QString &databasePath, const QString &folder,
    const EverythingAsked &asked, const ShareProgress &progress = {});

} // namespace plaudit
