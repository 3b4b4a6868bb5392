// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopback/loopback_server.h"
#include "sample/contract_switches.h"
#include "sample/store_contents.h"

namespace plaudit
{

/// The public API under /v1/stores/{user id}: approved reviews and their aggregates, without credentials.
/// `path` is what follows the user id.
[[nodiscard]] LoopbackResponse storefrontAnswer(const StoreContents &contents, const QString &userId,
    const QString &path, const LoopbackRequest &request, const ContractSwitches &switches);

} // namespace plaudit
