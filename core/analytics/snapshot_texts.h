// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

class QDataStream;

namespace plaudit
{

void writeTexts(QDataStream &stream, const Snapshot::Texts &texts);
/// What can't be read leaves the stream in a state that is not Ok.
void readTexts(QDataStream &stream, Snapshot::Texts &texts);

void writeCounts(QDataStream &stream, const CacheCounts &counts, const std::vector<std::int32_t> &eventDays);
void readCounts(QDataStream &stream, CacheCounts &counts, std::vector<std::int32_t> &eventDays);

} // namespace plaudit
