// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A product's or variant's id as it is kept: `shopify-123` and ` 123` are both `123`, and what is kept is kept so
/// again.
[[nodiscard]] QString bareCatalogueId(const QString &id);

} // namespace plaudit
