// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/product_picker.h"

#include <vector>

namespace plaudit
{

class Snapshot;

/// The products a filter can name.
[[nodiscard]] std::vector<ProductChoice> productChoices(const Snapshot &snapshot);

} // namespace plaudit
