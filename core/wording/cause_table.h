// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure_cause.h"

#include <QString>

namespace plaudit
{

/// An error of that cause as it may look, with facts made up.
[[nodiscard]] Error sampleError(Cause cause);

/// All causes as a table in Markdown: name, how Plaudit tells it, sentence, advice. docs/connecting.md holds it.
[[nodiscard]] QString causeTable();

} // namespace plaudit
