// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "commands/import_progress.h"
#include "console.h"
#include "domain/clock.h"
#include "json.h"
#include "sync/event_import.h"
#include "wording/numbers.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportEventsCommand)

public:
    static QString read(qint64 events) { return tr("%1 events").arg(writtenCount(events, QLocale())); }
    static QString imported(const QString &file, const EventCounts &counts)
    {
        return tr("%1: %2 received, %3 new, %4 redelivered, %5 unchanged, %6 quarantined")
            .arg(file)
            .arg(counts.received)
            .arg(counts.applied)
            .arg(counts.redelivered)
            .arg(counts.unchanged)
            .arg(counts.quarantined);
    }
    static QString resumed() { return tr("An earlier import of this file was gone on with."); }
};

QJsonObject fileJson(const QString &file, const EventImportReport &report)
{
    return {{u"file"_s, file}, {u"dialect"_s, report.dialect}, {u"encoding"_s, u"UTF-8"_s}, {u"separator"_s, u""_s},
        {u"rows"_s, report.counts.received}, {u"imported"_s, report.counts.applied},
        {u"unchanged"_s, report.counts.unchanged + report.counts.redelivered},
        {u"rejected"_s, report.counts.quarantined}, {u"warnings"_s, 0}, {u"orders"_s, 0}, {u"units"_s, 0},
        {u"totals"_s, QJsonArray()}};
}

} // namespace

ExitCode runImportEvents(const CommandContext &context)
{
    auto &console = context.console;
    QJsonArray files;
    EventCounts total;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error(), importJson(files, total));
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return console.fail(reader.error(), importJson(files, total));
    SystemClock clock;
    for (const auto &file : context.options.import.files) {
        QElapsedTimer timer;
        timer.start();
        EventCounts committed;
        const auto report = importEvents((*workspace)->writer(), **reader, clock, file,
            [&](const EventImportProgress &progress) {
                committed = progress.counts;
                console.progress(importProgress(
                    progress.share, Words::read(progress.events), std::chrono::milliseconds(timer.elapsed())));
            },
            context.stop);
        console.endProgress();
        if (!report) {
            total += committed;
            return console.fail(report.error(), importJson(files, total));
        }
        if (report->isResumed)
            console.note(Words::resumed());
        console.answer(Words::imported(file, report->counts));
        files.append(fileJson(file, *report));
        total += report->counts;
    }
    console.document(importJson(files, total));
    return total.quarantined > 0 ? ExitCode::DoneWithFindings : ExitCode::Done;
}

} // namespace plaudit
