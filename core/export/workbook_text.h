// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plaudit
{

/// UTF-8 as a workbook's cell takes it: a NUL as its picture, and nothing that would be read as the format's own way to
/// write a character by its number.
[[nodiscard]] QByteArray bytesOf(QString text);

} // namespace plaudit
