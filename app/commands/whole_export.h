// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace plaudit
{

[[nodiscard]] ExitCode runWholeExport(const CommandContext &context, WholeSubject subject);

} // namespace plaudit
