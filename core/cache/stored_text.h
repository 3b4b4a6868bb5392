// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace plaudit
{

class Database;

/// Whether a text that was read as bytes (CAST … AS BLOB) is what the database gives to whoever asks for a text. It is
/// not where it isn't whole UTF-8, or has a U+FFFE or U+FFFF.
[[nodiscard]] bool isReadAsItIs(const QByteArray &bytes);
/// Bytes as the database reads them as a text, UTF-8.
[[nodiscard]] Result<QByteArray> storedText(Database &database, const QByteArray &bytes);

/// RecordId::toText(), UTF-8.
[[nodiscard]] QByteArray textOfId(const QByteArray &idBytes);

} // namespace plaudit
