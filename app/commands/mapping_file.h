// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFile>
#include <QString>

#include <optional>

namespace plaudit
{

/// The mapping in a file; none where no file is named. Errors: FileFailed, and those of Mapping::fromJson.
template<class Mapping>
[[nodiscard]] Result<std::optional<Mapping>> mappingIn(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return Mapping::fromJson(file.readAll()).map([](const Mapping &mapping) { return std::optional(mapping); });
}

} // namespace plaudit
