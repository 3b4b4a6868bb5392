// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "sync/schedule.h"

#include <optional>

namespace plaudit
{

class Reader;
class Workspace;

[[nodiscard]] Result<ScheduleSettings> scheduleSettings(Reader &reader);
[[nodiscard]] Result<void> rememberSchedule(Workspace &workspace, const ScheduleSettings &settings);

/// What stopped the run, or a stream of it first.
[[nodiscard]] std::optional<Error> problemOf(const Result<RunReport> &run);

} // namespace plaudit
