// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/record_cells.h"

#include <QByteArray>

namespace plaudit
{

/// What is done to names and emails, that others may see a table. Words that people wrote stay as they are, and may
/// hold names: whoever redacts is told so.
enum class Redaction {
    None,
    Removed,
    Hashed, ///< the first 16 hexadecimal digits of a SHA-256 over salt and value, so that equal people stay equal
};

/// A cell that names a person, as it may be seen. Emails are hashed without regard to case. Without a salt hashes of
/// known emails could be looked up.
[[nodiscard]] Cell redacted(const Cell &cell, Redaction redaction, const QByteArray &salt);
/// As good as any, for one export.
[[nodiscard]] QByteArray newSalt();

} // namespace plaudit
