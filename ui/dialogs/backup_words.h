// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/error_sentence.h"
#include "workspace/backing_up.h"

#include <QString>

namespace plaudit
{

/// "3,214 reviews, 512 survey responses, 1,030 orders".
[[nodiscard]] QString countsOf(const BackupContent &content);
/// What went wrong with a backup's file, or with putting it in place.
[[nodiscard]] ErrorSentence sentenceForBackup(const Error &error);

} // namespace plaudit
