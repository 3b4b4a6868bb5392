// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue_id.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString bareCatalogueId(const QString &id)
{
    constexpr auto prefix = "shopify-"_L1;
    auto bare = id.trimmed();
    while (bare.startsWith(prefix, Qt::CaseInsensitive))
        bare = bare.sliced(prefix.size()).trimmed();
    return bare;
}

} // namespace plaudit
