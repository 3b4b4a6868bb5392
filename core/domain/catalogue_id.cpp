// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue_id.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString bareCatalogueId(const QString &id)
{
    constexpr auto prefix = "shopify-"_L1;
    const auto trimmed = id.trimmed();
    return trimmed.startsWith(prefix, Qt::CaseInsensitive) ? trimmed.sliced(prefix.size()) : trimmed;
}

} // namespace plaudit
