// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"

namespace plaudit
{

/// Reads kept payloads with okendo's decoders.
[[nodiscard]] PayloadDecoders payloadDecoders();

} // namespace plaudit
