// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/match_quality.h"

#include <QString>

namespace plaudit
{

/// What a merchant reads of how opinions find their orders; translated.
[[nodiscard]] QString nameOf(MatchMethod method);
[[nodiscard]] QString definitionOf(MatchMethod method);

[[nodiscard]] QString nameOf(UnmatchedReason reason);
/// One sentence of what it means.
[[nodiscard]] QString definitionOf(UnmatchedReason reason);
/// What can be done about it; empty where nothing can.
[[nodiscard]] QString adviceFor(UnmatchedReason reason);

} // namespace plaudit
