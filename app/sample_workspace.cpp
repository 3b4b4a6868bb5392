// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_workspace.h"

#include "sample/sample_store.h"
#include "workspace/connecting.h"
#include "workspace/syncing.h"

#include <QCoreApplication>
#include <QDate>
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

} // namespace

Result<std::unique_ptr<SampleWorkspace>> SampleWorkspace::open(const QString &folder, const std::stop_token &stop)
{
    std::unique_ptr<SampleWorkspace> sample(new SampleWorkspace);
    const Secret key(QUuid::createUuid().toString(QUuid::Id128));
    auto server =
        StoreServer::start(sampleReviews({.asOf = QDate::currentDate()}), {.userId = sampleUserId(), .key = key});
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
    if (const auto marked = sample->m_workspace->writer().setSetting(sampleSetting, u"1"_s).get(); !marked)
        return failure(marked.error());
    return sample;
}

Result<bool> SampleWorkspace::isSample(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->setting(sampleSetting).map([](const std::optional<QString> &value) { return value.has_value(); });
}

Result<RunReport> SampleWorkspace::sync(
    const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    return syncWorkspace(*m_workspace, m_credentials, {.requestsPerSecond = 0.0}, progress, stop);
}

} // namespace plaudit
