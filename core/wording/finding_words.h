// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/findings.h"
#include "wording/error_sentence.h"

namespace plaudit
{

[[nodiscard]] ErrorSentence sentenceFor(const Finding &finding);

} // namespace plaudit
