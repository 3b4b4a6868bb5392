// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/work_lock.h"

#include "domain/process_lock.h"
#include "workspace/webhook_secrets.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder, FolderWork work)
{
    const bool isListening = work == FolderWork::Listening;
    const auto name = isListening ? u"listen.lock"_s : u"sync.lock"_s;
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(name));
    if (takeFromTheDead(*lock))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return failure(ErrorKind::FolderReadOnly, name + u" can't be made"_s, folder);
    return isListening ? failure(ErrorKind::RunInProgress, u"another process listens"_s, webhookSecretsSubject)
                       : failure(ErrorKind::RunInProgress, {}, folder);
}

} // namespace plaudit
