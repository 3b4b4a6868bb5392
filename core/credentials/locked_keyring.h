// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace plaudit
{

/// Whether the Secret Service of this session keeps its default collection locked, or an entry of this account in a
/// locked one. QtKeychain can't tell that from an entry that isn't there. False where there is no such service or it
/// doesn't answer in time. Asks nothing of the person. Blocks.
[[nodiscard]] bool isKeyringLocked(const QString &service, const QString &account, std::chrono::milliseconds limit);

} // namespace plaudit
