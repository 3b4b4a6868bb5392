// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"

namespace plaudit
{

/// Reads kept payloads with okendo's decoders, and writes those of records without their person.
[[nodiscard]] PayloadDecoders payloadDecoders();

} // namespace plaudit
