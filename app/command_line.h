// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QStringList>

#include <optional>

namespace plaudit
{

/// Either what to do, or the exit code of a run that is over: help was asked for, or the usage was wrong (and said so
/// on standard error).
struct ParsedCommandLine
{
    std::optional<Options> options;
    ExitCode exitCode = ExitCode::Done;
};

/// `arguments` without the program's name.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

/// The command's name where there is one, found without reading the rest: it decides what kind of application is made.
[[nodiscard]] QString commandIn(const QStringList &arguments);

} // namespace plaudit
