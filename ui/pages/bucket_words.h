// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

namespace plaudit
{

/// "Day", "Week" … as a choice is named.
[[nodiscard]] QString bucketName(Bucket bucket);

} // namespace plaudit
