// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filled_stores.h"

#include "analytics/snapshot.h"
#include "credentials/memory_store.h"
#include "orders/order_import.h"
#include "orders/review_import.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "workspace/connecting.h"
#include "workspace/event_files.h"
#include "workspace/syncing.h"
#include "workspace/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;

bool connect(Workspace &workspace, MemoryStore &store, const QString &origin)
{
    const ConnectRequest request{.name = u"Fernway Goods"_s,
        .userId = sampleUserId(),
        .key = Secret(key),
        .baseUrl = origin,
        .isValidated = false};
    return connectMerchant(workspace, store, request, {}).has_value();
}

bool fillWithSample(Workspace &workspace, const QString &folder)
{
    const QDir files(folder);
    if (!writeSampleStore(folder, {.seed = 7, .reviews = 400, .asOf = QDate(2026, 10, 31)}))
        return false;
    const auto server = StoreServer::open(folder, {.userId = sampleUserId(), .key = Secret(key)});
    MemoryStore store;
    if (!server || !connect(workspace, store, (*server)->origin().toString()))
        return false;
    const auto reader = workspace.openReader();
    const auto silent = [](const auto &) {};
    return reader && importEventFiles(workspace, {files.filePath(SampleFile::events)}, silent, {}) &&
           syncWorkspace(workspace, store, {.requestsPerSecond = 0.0}, silent, {}) &&
           importOrders(workspace.writer(), **reader,
               {.path = files.filePath(SampleFile::orders), .timeZone = QTimeZone::utc()}, silent, {}) &&
           workspace.snapshot();
}

} // namespace

std::unique_ptr<Workspace> makeStore(StoreKind kind, const QString &folder)
{
    auto opened = Workspace::open(QDir(folder).filePath(u"workspace"_s), Workspace::IfMissing::Create);
    if (!opened)
        return nullptr;
    auto workspace = std::move(*opened);
    const auto isFilled = [&] {
        MemoryStore store;
        switch (kind) {
        case StoreKind::Sample:
            return fillWithSample(*workspace, QDir(folder).filePath(u"store"_s));
        case StoreKind::Empty:
            return connect(*workspace, store, u"http://127.0.0.1:9"_s);
        case StoreKind::Twelve:
            return importReviews(workspace->writer(), **workspace->openReader(),
                {.path = QStringLiteral(EXAMPLES) + u"/twelve-reviews.csv"_s}, [](const auto &) {}, {})
                .has_value();
        case StoreKind::New:
            break;
        }
        return true;
    }();
    return isFilled ? std::move(workspace) : nullptr;
}

} // namespace plaudit
