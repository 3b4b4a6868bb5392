// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

/// How fast this machine reads memory: bytes a second of adding up an array far greater than its caches, with so many
/// threads, the best of several runs.
[[nodiscard]] double memoryBandwidth(int threads);

} // namespace plaudit
