// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace plaudit
{

/// Writes a file whole or not at all: beside its name, then renamed. Errors: fileError().
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace plaudit
