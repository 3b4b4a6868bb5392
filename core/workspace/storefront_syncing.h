// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "workspace/syncing.h"

namespace plaudit
{

/// The sync of a connection to the public Storefront API, under the caller's run lock; else as syncWorkspace(). The
/// keychain is asked only for a store that has a user name and a password.
[[nodiscard]] Result<RunReport> syncStorefront(Workspace &workspace, CredentialStore &store,
    const Connection &connection, const SyncRequest &request, const std::function<void(const SyncProgress &)> &progress,
    const std::stop_token &stop);

/// `merchant` with what the workspace's Storefront connection, where there is one, came to afterwards; a run that was
/// stopped is not gone on with.
[[nodiscard]] Result<RunReport> withStorefront(Result<RunReport> merchant, Workspace &workspace, CredentialStore &store,
    const SyncRequest &request, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

} // namespace plaudit
