// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection_check.h"

#include <QString>

namespace plaudit
{

/// What a test asked and got, on lines: for a test that went well.
[[nodiscard]] QString writtenCheck(const ConnectionCheck &check);
/// That the API key will go to another host than Okendo's; empty where it goes to Okendo's own or to this machine.
[[nodiscard]] QString writtenForeignBaseUrl(const QUrl &origin);

} // namespace plaudit
