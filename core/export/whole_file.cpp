// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/whole_file.h"

#include "export/file_error.h"

#include <QSaveFile>

namespace plaudit
{

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(fileError(file));
    return {};
}

} // namespace plaudit
