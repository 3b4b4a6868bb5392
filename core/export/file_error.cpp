// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_error.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace plaudit
{

Error fileError(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {.kind = ErrorKind::DiskFull, .detail = file.errorString(), .subject = file.fileName()};
    return fileError(file.fileName(), file.errorString());
}

Error fileError(const QString &path, const QString &detail)
{
    constexpr qint64 hardlyAnything = 64 * 1024;
    const auto free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    const bool isFull = free >= 0 && free < hardlyAnything;
    return {.kind = isFull ? ErrorKind::DiskFull : ErrorKind::FileFailed, .detail = detail, .subject = path};
}

} // namespace plaudit
