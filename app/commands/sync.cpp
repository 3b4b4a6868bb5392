// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "json.h"
#include "workspace/syncing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)

public:
    static QString stream(const StreamReport &stream)
    {
        return tr("%1: %2 received, %3 new, %4 changed, %5 unchanged, %6 quarantined%7")
            .arg(stream.stream)
            .arg(stream.counts.received)
            .arg(stream.counts.added)
            .arg(stream.counts.changed)
            .arg(stream.counts.unchanged)
            .arg(stream.counts.quarantined)
            .arg(stream.isComplete ? QString() : tr(", not finished"));
    }
    static QString noSurveys()
    {
        return tr("No survey is known in this workspace, so there are no responses to fetch.");
    }
    static QString quarantined(qint64 count)
    {
        return tr("%n record(s) could not be understood and wait in quarantine, with everything they held.", nullptr,
            static_cast<int>(count));
    }
};

ExitCode exitCodeOf(const RunReport &report)
{
    switch (report.outcome) {
    case RunOutcome::Completed:
        return report.total().quarantined > 0 ? ExitCode::DoneWithFindings : ExitCode::Done;
    case RunOutcome::Running:
    case RunOutcome::Stopped:
    case RunOutcome::Failed:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

void answer(Console &console, const RunReport &report)
{
    for (const auto &stream : report.streams)
        console.answer(Words::stream(stream));
    if (report.streams.empty())
        console.answer(Words::noSurveys());
}

} // namespace

ExitCode runSync(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error(), syncJson({}));
    const SyncRequest request{.options = context.options.sync.options,
        .requestsPerSecond = context.options.sync.requestsPerSecond,
        .timeout = context.options.timeout};
    const bool isQuiet = context.options.sync.isQuiet;
    const auto tell = [&](const SyncProgress &progress) {
        if (!isQuiet)
            console.progress(progress);
    };
    const auto report = syncWorkspace(**workspace, context.credentials, request, tell, context.stop);
    console.endProgress();
    if (!report)
        return console.fail(report.error(), syncJson({}));
    if (!isQuiet)
        answer(console, *report);
    if (const auto quarantined = report->total().quarantined; quarantined > 0)
        console.note(Words::quarantined(quarantined));
    for (const auto &stream : report->streams) {
        if (stream.error)
            return console.fail(*stream.error, syncJson(*report));
    }
    console.document(syncJson(*report));
    return exitCodeOf(*report);
}

} // namespace plaudit
