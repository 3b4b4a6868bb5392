// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plaudit
{

/// A source file as the rules see it.
struct SourceFile
{
    QString path; ///< from the project's root, with slashes: "core/okendo/transport.h"
    QString text;
};

/// The rules of the house that no compiler holds. Each gives one message a violation: file, line, what and how else.
[[nodiscard]] QStringList includeTableFindings(const SourceFile &file); ///< who may include whom
[[nodiscard]] QStringList guiInCoreFindings(const SourceFile &file);
[[nodiscard]] QStringList sqlOutsideCacheFindings(const SourceFile &file);
[[nodiscard]] QStringList moduleIncludeFindings(const SourceFile &file);
[[nodiscard]] QStringList headFindings(const SourceFile &file); ///< licence line, #pragma once
[[nodiscard]] QStringList leftoverFindings(const SourceFile &file);

} // namespace plaudit
