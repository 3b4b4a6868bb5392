// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "credentials/memory_store.h"
#include "domain/result.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "sync/store_sync.h"
#include "workspace/workspace.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace plaudit
{

/// The sample store served on this machine and the workspace that is connected to it. Its key is made up and kept in
/// memory alone; the server lives as long as this object. The store's files lie in the workspace's folder, in `store`.
class SampleWorkspace
{
public:
    /// Writes the store's files unless they are there: with `options`, unless those very ones are. What was synced from
    /// other ones is removed first. A second or so for 5,000 reviews; any thread. Errors: InvalidArgument where
    /// `folder` holds a workspace that is no sample, FileFailed, Cancelled.
    [[nodiscard]] static Result<void> prepare(const QString &folder, const std::optional<SampleOptions> &options,
        const std::function<void(double share)> &progress, const std::stop_token &stop);

    /// Serves what was prepared, opens (and makes) the workspace and connects it.
    [[nodiscard]] static Result<std::unique_ptr<SampleWorkspace>> open(
        const QString &folder, const std::stop_token &stop);

    /// Whether a workspace was made by open().
    [[nodiscard]] static Result<bool> isSample(const Workspace &workspace);
    /// Removes the sample's files from `folder`, and the folder where nothing else is in it. Nobody may have it open.
    [[nodiscard]] static Result<void> remove(const QString &folder);

    /// `store` in `folder`.
    [[nodiscard]] static QString storeFolder(const QString &folder);
    /// Up to now.
    [[nodiscard]] static SampleOptions currentOptions();

    /// The store's webhooks, as a file, where they were not imported yet; else empty.
    [[nodiscard]] QString feedToImport() const;
    /// The same of the shop's orders.
    [[nodiscard]] QString ordersToImport() const;
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] MemoryStore &credentials() { return m_credentials; }
    [[nodiscard]] Result<RunReport> sync(
        const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

private:
    SampleWorkspace() = default;
    [[nodiscard]] QString notImported(const QString &fileName) const;

    MemoryStore m_credentials;
    std::unique_ptr<StoreServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace plaudit
