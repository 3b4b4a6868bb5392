// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/metric_words.h"

namespace plaudit
{

/// Part of nameOf() and definitionOf(): the figures from Metric::Orders on.
[[nodiscard]] QString orderMetricName(Metric metric);
[[nodiscard]] QString orderMetricDefinition(Metric metric);

} // namespace plaudit
