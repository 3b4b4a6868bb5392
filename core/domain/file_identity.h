// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace plaudit
{

/// What tells a file from others without reading all of it: the SHA-256 of its size and both ends. The same for a file
/// that was moved or renamed, another for one that went on growing. `file` is open; it stands at its start afterwards.
[[nodiscard]] QByteArray fileIdentity(QFile &file);

} // namespace plaudit
