// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "sync/store_sync.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace plaudit
{

class CredentialStore;
class Workspace;

struct SyncRequest
{
    SyncOptions options;
    double requestsPerSecond = 2.0; ///< 0: no limit
    std::chrono::milliseconds timeout{30'000};
};

/// One sync of the workspace's connection: takes the run lock, reads the key, walks the streams. Blocks the calling
/// thread, which may be any. Errors: NoConnection, RunInProgress, those of CredentialStore and of the cache; whatever
/// stops a single stream is in its report.
[[nodiscard]] Result<RunReport> syncWorkspace(Workspace &workspace, CredentialStore &store, const SyncRequest &request,
    const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

} // namespace plaudit
