// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/status_line.h"
#include "workspace/syncing.h"

#include <QString>

namespace plaudit
{

/// What the status line says of a sync.
struct SyncSentence
{
    QString sentence;
    StatusLine::Mood mood = StatusLine::Mood::Quiet;
    QString advice;
};

[[nodiscard]] QString sentenceFor(const SyncProgress &progress);
[[nodiscard]] SyncSentence sentenceFor(const RunReport &report);

} // namespace plaudit
