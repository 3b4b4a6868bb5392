// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "analytics/snapshot.h"
#include "workspace/erasing.h"
#include "workspace/matching.h"
#include "workspace/network_drive.h"
#include "workspace/payload_decoders.h"
#include "workspace/snapshot_keeping.h"
#include "workspace/store_settings.h"
#include "workspace/work_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

Q_LOGGING_CATEGORY(lcMatching, "plaudit.matching", QtWarningMsg)

constexpr auto watchInterval = 500ms;

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(u"plaudit.db"_s);
}

Error about(Error error, const QString &folder)
{
    error.subject = folder;
    return error;
}

Result<QTimeZone> timeZoneFrom(Reader &reader)
{
    return reader.setting(timeZoneSetting).map([](const std::optional<QString> &id) {
        const QTimeZone zone(id.value_or(QString()).toUtf8());
        return zone.isValid() ? zone : QTimeZone::systemTimeZone();
    });
}

Result<void> makeFolder(const QString &folder)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool isMade =
        QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly) && QDir(folder).mkpath(u"exports"_s);
    if (isMade)
        return {};
    const bool isFull = QStorageInfo(QFileInfo(folder).absolutePath()).bytesAvailable() == 0;
    return failure(isFull ? ErrorKind::DiskFull : ErrorKind::FolderReadOnly, u"the folder can't be made"_s, folder);
}

} // namespace

RunLock::RunLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{}

Workspace::Workspace(QString folder, QString databasePath, std::unique_ptr<Writer> writer)
    : m_folder(std::move(folder))
    , m_databasePath(std::move(databasePath))
    , m_writer(std::move(writer))
    , m_snapshots(std::make_unique<SnapshotKeeping>(m_folder, [this] { return openReader(); }))
{}

Workspace::~Workspace()
{
    // The last connection to close empties the journal into the database, which a reader can't. The writer's thread
    // calls back into this object until it has ended.
    m_watcher.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, IfMissing ifMissing)
{
    const auto path = QDir(folder).absolutePath();
    if (ifMissing == IfMissing::Fail && !exists(path))
        return failure(ErrorKind::NoWorkspace, {}, path);
    if (isOnNetworkDrive(path))
        return failure(ErrorKind::NetworkDrive, {}, path);
    if (auto made = makeFolder(path); !made)
        return failure(made.error());
    auto writer = Writer::open(databaseIn(path), payloadDecoders());
    if (!writer)
        return failure(about(writer.error(), path));
    auto watcher = Reader::open(databaseIn(path));
    if (!watcher)
        return failure(about(watcher.error(), path));
    std::unique_ptr<Workspace> workspace(new Workspace(path, databaseIn(path), std::move(*writer)));
    workspace->m_watcher = std::move(*watcher);
    workspace->watch();
    finishErasures(*workspace);
    return workspace;
}

bool Workspace::exists(const QString &folder)
{
    return QFileInfo(databaseIn(folder)).isFile();
}

QString Workspace::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Plaudit/default"_L1;
}

Result<std::unique_ptr<Reader>> Workspace::openReader() const
{
    return Reader::open(m_databasePath).map_error([this](const Error &error) { return about(error, m_folder); });
}

Result<QTimeZone> Workspace::timeZone() const
{
    const auto reader = openReader();
    if (!reader)
        return failure(reader.error());
    return timeZoneFrom(**reader);
}

Result<RunLock> Workspace::lockRun() const
{
    return lockFolder(m_folder, FolderWork::Run).map([](std::unique_ptr<QLockFile> file) {
        return RunLock(std::move(file));
    });
}

Result<std::shared_ptr<const Snapshot>> Workspace::snapshot()
{
    const QMutexLocker lock(&m_snapshotMutex);
    const auto reader = openReader();
    if (!reader)
        return failure(reader.error());
    if (const auto kept = storeSettings(**reader))
        setStoreConventions(kept->conventions);
    const auto zone = timeZoneFrom(**reader);
    const auto counter = (*reader)->changeCounter();
    if (!zone || !counter)
        return failure(zone ? counter.error() : zone.error());
    if (auto current = m_snapshots->current(*counter, *zone))
        return current;
    // Without the newest matches the other figures are as good as ever.
    if (const auto matched = bringMatchesUpToDate(*this); !matched)
        qCWarning(lcMatching) << "orders are not matched:" << toString(matched.error().kind) << matched.error().detail;
    return m_snapshots->bringUpToDate(**reader, *zone);
}

void Workspace::watch()
{
    m_sinceLook.start();
    m_seenDataVersion = m_watcher->dataVersion().value_or(0);
    auto *timer = new QTimer(this);
    timer->setInterval(watchInterval);
    connect(timer, &QTimer::timeout, this, &Workspace::look);
    timer->start();
    m_writer->onChange([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                // Sooner than that, the timer will notice.
                if (m_sinceLook.hasExpired(watchInterval.count()))
                    look();
            },
            Qt::QueuedConnection);
    });
}

void Workspace::look()
{
    m_sinceLook.restart();
    const auto version = m_watcher->dataVersion();
    // Where it can't be read now, the next look will tell.
    if (!version || *version == m_seenDataVersion)
        return;
    m_seenDataVersion = *version;
    Q_EMIT changed();
}

} // namespace plaudit
