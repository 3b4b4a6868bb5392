// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace plaudit
{

class CredentialStore;

/// Workspaces as folders, while nobody has them open. All of it blocks, for any thread.

/// Beside the usual one, from a store's name: `…/Plaudit/my-shop`, with a number where there is one.
[[nodiscard]] QString folderForStore(const QString &name);

/// Whether a sync, an import or a listener runs in it, in whatever process.
[[nodiscard]] bool isAtWork(const QString &folder);

/// To a place that isn't there yet, or is an empty folder; across disks by copying. Errors: NoWorkspace, RunInProgress,
/// InvalidArgument where the place is taken or inside the workspace itself, NetworkDrive, DiskFull, FolderReadOnly,
/// FileFailed; all is where it was then.
[[nodiscard]] Result<void> moveWorkspace(const QString &folder, const QString &place);

/// The keychain's entries that a workspace uses and none of the others does: those of its connections and of its
/// webhooks. Two workspaces of one store share the key. Errors: those of the cache, about `folder` alone.
[[nodiscard]] Result<QStringList> keychainAccountsOf(const QString &folder, const QStringList &others);
/// Errors: those of CredentialStore.
[[nodiscard]] Result<void> forgetSecrets(CredentialStore &store, const QStringList &accounts);

/// To the system's trash, from which the system brings it back. Gives where it lies there; empty where the system
/// doesn't say. Errors: NoWorkspace, RunInProgress, FileFailed where there is no trash for that disk.
[[nodiscard]] Result<QString> trashWorkspace(const QString &folder);

} // namespace plaudit
