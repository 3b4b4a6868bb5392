// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

class QFileDevice;

namespace plaudit
{

/// Why a file couldn't be written: DiskFull where that is it, else FileFailed; with its path.
[[nodiscard]] Error fileError(const QFileDevice &file);
[[nodiscard]] Error fileError(const QString &path, const QString &detail);

} // namespace plaudit
