// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/redaction.h"

#include <QByteArray>

namespace plaudit
{

class Console;

/// What hashes are made with, and says what a redacted export still holds. Given from outside by PLAUDIT_SALT, so that
/// hashes of several exports can be compared, or else as good as any. Empty where nothing is hashed.
[[nodiscard]] QByteArray saltFor(Redaction redaction, Console &console);

} // namespace plaudit
