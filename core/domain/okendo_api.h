// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plaudit
{

/// Which of Okendo's two APIs a connection asks.
enum class OkendoApi {
    Merchant,   ///< with user ID and key: everything
    Storefront, ///< what every visitor of the shop may read; needs the user ID alone
};

/// "merchant", "storefront": as Connection::api and the command line spell it.
[[nodiscard]] QString toString(OkendoApi api);
[[nodiscard]] std::optional<OkendoApi> okendoApiFrom(const QString &text);

} // namespace plaudit
