// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace plaudit
{

/// Reads a workbook back and tells whether every sheet in it goes on to its end: the library that writes it doesn't
/// notice when the disk takes no more of the files that it puts sheets together from. DiskFull with the sheet that is
/// cut off; FileFailed where the file can't be read.
[[nodiscard]] Result<void> checkWorkbook(const QString &path);

} // namespace plaudit
