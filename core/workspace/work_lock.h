// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace plaudit
{

/// What one process alone may do in a workspace's folder.
enum class FolderWork { Run, Listening };

/// Held until it goes. Age says nothing: a first sync takes hours. A lock is stale only when its process is gone.
/// Errors: RunInProgress where another process holds it, whose subject is the folder or, of listening,
/// webhookSecretsSubject; FolderReadOnly.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder, FolderWork work);

} // namespace plaudit
