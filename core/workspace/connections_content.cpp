// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connections_content.h"

#include "cache/reader.h"
#include "credentials/credential_store.h"
#include "credentials/key_source.h"
#include "domain/clock.h"
#include "workspace/connecting.h"
#include "workspace/event_files.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int mostRuns = 50;
constexpr auto deliveriesShownMs = 30LL * 24 * 60 * 60 * 1000;

QString surveyNameOf(const QString &stream, const std::vector<SurveyRow> &surveys)
{
    const auto named = std::find_if(surveys.begin(), surveys.end(),
        [&](const SurveyRow &survey) { return stream == "surveys:"_L1 + survey.surveyId; });
    return named == surveys.end() ? QString() : named->name;
}

ConnectionStream &streamIn(std::vector<ConnectionStream> &streams, const QString &name)
{
    const auto same = std::find_if(
        streams.begin(), streams.end(), [&](const ConnectionStream &stream) { return stream.stream == name; });
    return same == streams.end() ? streams.emplace_back(ConnectionStream{.stream = name}) : *same;
}

/// The newest run that went over each stream tells how it came out; `runs` are the newest first.
std::vector<ConnectionStream> streamsOf(qint64 connectionId, const std::vector<Checkpoint> &checkpoints,
    const std::vector<RunReport> &runs, const std::vector<SurveyRow> &surveys)
{
    std::vector<ConnectionStream> streams;
    for (const auto &checkpoint : checkpoints) {
        if (checkpoint.connectionId != connectionId)
            continue;
        auto &stream = streamIn(streams, checkpoint.stream);
        stream.lastCompletedMs = checkpoint.lastCompletedMs;
        stream.isUnderWay = checkpoint.walk.has_value();
    }
    for (const auto &run : runs) {
        if (run.connectionId != connectionId)
            continue;
        for (const auto &report : run.streams) {
            auto &stream = streamIn(streams, report.stream);
            if (stream.lastRunMs)
                continue;
            stream.lastRunMs = run.endedAtMs.value_or(run.startedAtMs);
            stream.lastCounts = report.counts;
            stream.error = report.error;
        }
    }
    for (auto &stream : streams)
        stream.surveyName = surveyNameOf(stream.stream, surveys);
    std::multimap<std::pair<bool, QString>, const ConnectionStream *> sorted;
    for (const auto &stream : streams)
        sorted.insert({{stream.stream.startsWith("surveys:"_L1), stream.surveyName.toCaseFolded()}, &stream});
    std::vector<ConnectionStream> inOrder;
    inOrder.reserve(streams.size());
    for (const auto &[rank, stream] : sorted)
        inOrder.push_back(*stream);
    return inOrder;
}

ConnectionState stateOf(const Connection &connection, const std::vector<Checkpoint> &checkpoints,
    const std::vector<RunReport> &runs, const std::vector<SurveyRow> &surveys)
{
    ConnectionState state{
        .connection = connection, .streams = streamsOf(connection.id, checkpoints, runs, surveys), .lastRun = {}};
    auto workedAtMs = connection.lastValidated ? std::optional(connection.lastValidated->utcMs) : std::nullopt;
    for (const auto &stream : state.streams)
        workedAtMs = std::max(workedAtMs, stream.lastCompletedMs);
    for (auto &stream : state.streams) {
        if (stream.error)
            stream.error = withHistory(*std::move(stream.error), workedAtMs);
    }
    const auto last =
        std::find_if(runs.begin(), runs.end(), [&](const RunReport &run) { return run.connectionId == connection.id; });
    if (last == runs.end())
        return state;
    state.lastRun = *last;
    const auto failed = std::find_if(last->streams.begin(), last->streams.end(),
        [](const StreamReport &stream) { return stream.error.has_value(); });
    if (failed != last->streams.end())
        state.problem = withHistory(*failed->error, workedAtMs);
    return state;
}

void countFiles(ConnectionsContent &content, const std::vector<ImportBatch> &imports)
{
    for (const auto &batch : imports) {
        if (!batch.endedAtMs || batch.undoneAtMs)
            continue;
        switch (batch.kind) {
        case ImportKind::Reviews:
            ++content.reviewFiles;
            break;
        case ImportKind::Orders:
            ++content.orderFiles;
            break;
        case ImportKind::Events:
            ++content.eventFiles;
            content.lastEventFileMs = std::max(content.lastEventFileMs.value_or(0), *batch.endedAtMs);
            break;
        }
    }
}

} // namespace

Result<ConnectionsContent> connectionsContent(Reader &reader)
{
    const auto connections = reader.connections();
    const auto checkpoints = reader.checkpoints();
    const auto runs = reader.recentRuns(mostRuns);
    auto surveys = reader.surveys();
    const auto imports = reader.imports();
    const auto folder = reader.setting(watchedFolderSetting);
    auto deliveries = reader.deliveriesSince(SystemClock().utcMs() - deliveriesShownMs);
    if (!deliveries)
        return failure(deliveries.error());
    if (!connections)
        return failure(connections.error());
    if (!checkpoints)
        return failure(checkpoints.error());
    if (!runs)
        return failure(runs.error());
    if (!surveys)
        return failure(surveys.error());
    if (!imports)
        return failure(imports.error());
    if (!folder)
        return failure(folder.error());
    ConnectionsContent content;
    for (const auto &connection : *connections) {
        auto settings = connectionSettings(reader, connection.id);
        if (!settings)
            return failure(settings.error());
        auto &state = content.connections.emplace_back(stateOf(connection, *checkpoints, *runs, *surveys));
        state.settings = *std::move(settings);
    }
    content.surveys = *std::move(surveys);
    content.watchedFolder = folder->value_or(QString());
    lookForWatchedFolder(content);
    countFiles(content, *imports);
    content.deliveries = *std::move(deliveries);
    return content;
}

void lookForWatchedFolder(ConnectionsContent &content)
{
    content.isWatchedFolderGone = !content.watchedFolder.isEmpty() && !QFileInfo(content.watchedFolder).isDir();
}

Result<KeyState> keyStateOf(CredentialStore &store, const Connection &connection)
{
    if (!environmentKey().isEmpty())
        return KeyState::GivenByEnvironment;
    const auto account = connection.keychainAccount();
    if (store.isForSession(account))
        return KeyState::ForSession;
    const auto key = store.read(account);
    if (key)
        return KeyState::Kept;
    if (key.error().kind == ErrorKind::SecretMissing && connection.api == toString(OkendoApi::Storefront))
        return KeyState::NotNeeded;
    if (key.error().kind == ErrorKind::SecretMissing)
        return KeyState::Missing;
    return failure(key.error());
}

} // namespace plaudit
