// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_workspace.h"

#include "sample/sample_store.h"
#include "sample/store_calendar.h"
#include "workspace/connecting.h"
#include "workspace/event_files.h"
#include "workspace/syncing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto sampleSetting = u"sample"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleWorkspace)

public:
    static QString storeName() { return tr("Fernway Goods (sample)"); }
};

Result<bool> holdsSample(const QString &folder)
{
    return Workspace::open(folder, Workspace::IfMissing::Fail)
        .and_then([](const std::unique_ptr<Workspace> &workspace) { return SampleWorkspace::isSample(*workspace); });
}

bool isOf(const QJsonObject &truth, const SampleOptions &options)
{
    return truth["seed"_L1].toString() == QString::number(options.seed) &&
           truth["as_of"_L1].toString() == options.asOf.toString(Qt::ISODate) &&
           truth["health"_L1]["reviews"_L1].toInt() == options.reviews;
}

} // namespace

QString SampleWorkspace::storeFolder(const QString &folder)
{
    return QDir(folder).filePath(u"store"_s);
}

SampleOptions SampleWorkspace::currentOptions()
{
    return {.asOf = storeDate(QDateTime::currentMSecsSinceEpoch())};
}

Result<void> SampleWorkspace::prepare(const QString &folder, const std::optional<SampleOptions> &options,
    const std::function<void(double)> &progress, const std::stop_token &stop)
{
    const auto truth = sampleTruthIn(storeFolder(folder));
    const auto wanted = options.value_or(currentOptions());
    if (!truth.isEmpty() && (!options || isOf(truth, wanted)))
        return {};
    if (Workspace::exists(folder)) {
        const auto isSample = holdsSample(folder);
        if (!isSample)
            return failure(isSample.error());
        if (!*isSample)
            return failure(ErrorKind::InvalidArgument, u"the folder holds a workspace that is no sample"_s, folder);
        if (auto removed = remove(folder); !removed)
            return removed;
    }
    return writeSampleStore(storeFolder(folder), wanted, progress, stop).map([](const QJsonObject &) {});
}

Result<std::unique_ptr<SampleWorkspace>> SampleWorkspace::open(const QString &folder, const std::stop_token &stop)
{
    std::unique_ptr<SampleWorkspace> sample(new SampleWorkspace);
    const Secret key(QUuid::createUuid().toString(QUuid::Id128));
    auto server = StoreServer::open(storeFolder(folder), {.userId = sampleUserId(), .key = key});
    if (!server)
        return failure(server.error());
    sample->m_server = std::move(*server);
    auto workspace = Workspace::open(folder, Workspace::IfMissing::Create);
    if (!workspace)
        return failure(workspace.error());
    sample->m_workspace = std::move(*workspace);
    const ConnectRequest request{.name = Words::storeName(),
        .userId = sampleUserId(),
        .key = key,
        .baseUrl = sample->m_server->origin().toString(),
        .isRotation = true};
    if (const auto connected = connectMerchant(*sample->m_workspace, sample->m_credentials, request, stop); !connected)
        return failure(connected.error());
    auto &writer = sample->m_workspace->writer();
    for (const auto &[name, value] :
        {std::pair{sampleSetting, u"1"_s}, {u"time_zone"_s, QString::fromLatin1(storeZoneId())}}) {
        if (const auto set = writer.setSetting(name, value).get(); !set)
            return failure(set.error());
    }
    return sample;
}

Result<void> SampleWorkspace::remove(const QString &folder)
{
    const QDir directory(folder);
    auto isGone = QDir(storeFolder(folder)).removeRecursively();
    const auto files = directory.entryList({u"plaudit.db*"_s, u"*.lock"_s, u"snapshot-*.bin"_s}, QDir::Files);
    for (const auto &file : files)
        isGone = QFile::remove(directory.filePath(file)) && isGone;
    if (!isGone)
        return failure(ErrorKind::FileFailed, u"the sample's files could not be removed"_s, folder);
    // Fails, and may, where somebody keeps something of their own in there.
    directory.rmdir(u"exports"_s);
    QDir().rmdir(folder);
    return {};
}

Result<bool> SampleWorkspace::isSample(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->setting(sampleSetting).map([](const std::optional<QString> &value) { return value.has_value(); });
}

QString SampleWorkspace::feedToImport() const
{
    return notImported(SampleFile::events);
}

QString SampleWorkspace::ordersToImport() const
{
    return notImported(SampleFile::orders);
}

QString SampleWorkspace::notImported(const QString &fileName) const
{
    const auto path = QDir(storeFolder(m_workspace->folder())).filePath(fileName);
    return isImported(*m_workspace, path) ? QString() : path;
}

Result<RunReport> SampleWorkspace::sync(
    const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    return syncWorkspace(*m_workspace, m_credentials, {.requestsPerSecond = 0.0}, progress, stop);
}

} // namespace plaudit
