// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "credentials/memory_store.h"
#include "domain/result.h"
#include "sample/store_server.h"
#include "sync/review_sync.h"
#include "workspace/workspace.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace plaudit
{

/// The sample store served on this machine and the workspace that is connected to it. Its key is made up and kept in
/// memory alone; the server lives as long as this object.
class SampleWorkspace
{
public:
    /// Serves the sample store, opens (and makes) the workspace and connects it. Blocks for a second or so.
    [[nodiscard]] static Result<std::unique_ptr<SampleWorkspace>> open(
        const QString &folder, const std::stop_token &stop);

    /// Whether a workspace was made by open().
    [[nodiscard]] static Result<bool> isSample(const Workspace &workspace);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] MemoryStore &credentials() { return m_credentials; }
    [[nodiscard]] Result<RunReport> sync(
        const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

private:
    SampleWorkspace() = default;

    MemoryStore m_credentials;
    std::unique_ptr<StoreServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace plaudit
