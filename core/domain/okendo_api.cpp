// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/okendo_api.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(OkendoApi api)
{
    return api == OkendoApi::Merchant ? u"merchant"_s : u"storefront"_s;
}

std::optional<OkendoApi> okendoApiFrom(const QString &text)
{
    for (const auto api : {OkendoApi::Merchant, OkendoApi::Storefront}) {
        if (toString(api) == text)
            return api;
    }
    return {};
}

} // namespace plaudit
