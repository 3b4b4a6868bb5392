// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace plaudit
{

/// Takes `lock` if no living process holds it, whatever its age: also from one that was killed before it had written
/// who it was, or while it took the lock from another dead one, which QLockFile alone leaves locked. Such a lock keeps
/// the caller for a tenth of a second. What went wrong is the lock's error().
[[nodiscard]] bool takeFromTheDead(QLockFile &lock);

} // namespace plaudit
