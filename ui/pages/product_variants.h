// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/rows_table.h"
#include "workspace/product_contents.h"

#include <vector>

namespace plaudit
{

struct Theme;

/// The table of a product's variants.
[[nodiscard]] std::vector<RowsTable::Column> variantColumns();
[[nodiscard]] std::vector<std::vector<RowsTable::Cell>> variantRows(const ProductContent &content, const Theme &theme);
/// Whether there is more to tell than that all reviews are without a variant.
[[nodiscard]] bool hasVariants(const ProductContent &content);

} // namespace plaudit
