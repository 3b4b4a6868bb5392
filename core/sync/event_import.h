// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Reader;
class Writer;

struct EventImportProgress
{
    qint64 events = 0;
    double share = 0.0; ///< of the file, 0–1
    EventCounts counts; ///< of what is committed by now
};

struct EventImportReport
{
    QString dialect; ///< "json_lines" or "json", with "_gz" where the file is packed
    EventCounts counts;
    bool isResumed = false; ///< an earlier import of this file was gone on with
};

/// Imports a file of webhook events and bare records, some thousand a transaction. What can't be understood goes to
/// quarantine with its bytes. What was committed stays where it is stopped or killed; importing the same file again
/// goes on from there, and a file that was imported whole brings nothing new. Blocks; any thread, `reader` belongs to
/// it. Errors: FileFailed, EmptyFile, NoEvents (nothing in the file is an event or a record), Cancelled, and what the
/// writer says.
[[nodiscard]] Result<EventImportReport> importEvents(Writer &writer, Reader &reader, Clock &clock, const QString &path,
    const std::function<void(const EventImportProgress &)> &progress, const std::stop_token &stop);

/// One value of a file of events, ready to be committed; also for what waits in quarantine. A list under `reviews`,
/// `surveyResponses`, `events` or `data` stands for its members.
void takeEvent(EventsCommit &batch, const QByteArray &json);

/// Files of events in `folder` that no import has come to the end of, oldest first: *.json, *.jsonl, *.ndjson, and
/// these with .gz.
[[nodiscard]] Result<QStringList> newEventFiles(const QString &folder, Reader &reader);

} // namespace plaudit
