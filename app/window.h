// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace plaudit
{

/// Opens the window on the workspace and runs until it is closed. Needs a QApplication.
[[nodiscard]] ExitCode runWindow(const Options &options);

} // namespace plaudit
