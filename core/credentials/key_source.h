// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credential_store.h"

namespace plaudit
{

/// PLAUDIT_API_KEY, trimmed; empty where it is not set. The first call takes the variable out of the
/// environment, so that no child process inherits it; later calls give the same value.
[[nodiscard]] Secret environmentKey();

/// The key for this run: PLAUDIT_API_KEY where it is set, else what the store holds.
[[nodiscard]] Result<Secret> keyForRun(CredentialStore &store, const QString &account);

} // namespace plaudit
