// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/parts_ahead.h"
#include "export/text_format.h"

namespace plaudit
{

/// Writes the table to a file, which then is whole, or isn't there: it is written beside its place and renamed. Two
/// threads read and write ahead; memory stays bounded. Blocks; any thread. Errors: those of the table and of
/// `openReader`, FileFailed, DiskFull; Cancelled where `progress` says so.
[[nodiscard]] Result<ExportedFile> exportText(const ExportTable &table, const TextFormat &format, const QString &path,
    const OpenReader &openReader, const ExportProgress &progress = {});

} // namespace plaudit
