// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk_contents.h"

#include <QStringList>
#include <QTimeZone>

namespace plaudit
{

/// What changed from one telling of a review to the next, a line for each that says something else than the one before;
/// empty where none does.
[[nodiscard]] QStringList historyOf(const std::vector<ReviewVersion> &versions, const QTimeZone &zone);
/// Whether rating or words changed.
[[nodiscard]] bool wasEdited(const std::vector<ReviewVersion> &versions);

} // namespace plaudit
