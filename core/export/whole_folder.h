// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace plaudit
{

/// A folder of files that is there whole or not at all: it is written beside its place, for its owner alone, and
/// renamed at the end. Its list of files is in it, under `plaudit-export.json`. What a killed program left beside the
/// place goes with the next attempt.
class WholeFolder
{
public:
    /// A folder that is there already gives way if it is empty, or holds nothing but the files of such a list. Errors:
    /// InvalidArgument where it holds anything else; FileFailed, DiskFull.
    [[nodiscard]] static Result<WholeFolder> begin(const QString &path);
    ~WholeFolder();
    WholeFolder(WholeFolder &&) noexcept = default;
    WholeFolder &operator=(WholeFolder &&) = delete;

    /// Where a file of that name is to be written; it is then one of the folder's.
    [[nodiscard]] QString file(const QString &name);
    /// Writes the list, with `about` in it, and puts the folder in its place.
    [[nodiscard]] Result<void> commit(QJsonObject about);

private:
    explicit WholeFolder(const QString &path);

    QString m_path;
    QStringList m_files;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace plaudit
