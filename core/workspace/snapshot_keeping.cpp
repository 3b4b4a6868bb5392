// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot_keeping.h"

#include "analytics/snapshot_file.h"
#include "cache/reader.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Q_LOGGING_CATEGORY(lcSnapshot, "plaudit.snapshot", QtWarningMsg)

/// Fewer records are read as soon as a file is mapped.
constexpr std::size_t worthAFile = 20'000;
/// With more changes since the file than this share of all records it is written anew, so that the next start has
/// little to read; not more often than every few minutes, for a first sync changes everything all the time.
constexpr std::size_t mostChanges = 1'000, recordsAChange = 250;
constexpr qint64 shortestTimeMs = 5 * 60 * 1000;

std::size_t recordsOf(const Snapshot &snapshot)
{
    return snapshot.size() + snapshot.responses().size() + snapshot.orders().size();
}

} // namespace

SnapshotKeeping::SnapshotKeeping(QString folder, ReaderSource open)
    : m_folder(std::move(folder))
    , m_open(std::move(open))
{}

std::shared_ptr<const Snapshot> SnapshotKeeping::current(qint64 changeCounter, const QTimeZone &zone) const
{
    const bool isCurrent = m_snapshot && m_snapshot->changeCounter() == changeCounter && m_snapshot->timeZone() == zone;
    return isCurrent ? m_snapshot : nullptr;
}

Result<std::shared_ptr<const Snapshot>> SnapshotKeeping::bringUpToDate(Reader &reader, const QTimeZone &zone)
{
    const auto databaseId = reader.databaseId();
    if (!databaseId)
        return failure(databaseId.error());
    auto base = m_snapshot && m_snapshot->timeZone() == zone ? m_snapshot : fromFile(*databaseId, zone);
    if (base) {
        auto extended = extendSnapshot(base, reader);
        if (!extended)
            return failure(extended.error());
        if (extended->snapshot) {
            m_snapshot = std::move(extended->snapshot);
            m_changedSinceFile += extended->changed;
            const bool isFarBehind =
                m_changedSinceFile > std::max(mostChanges, recordsOf(*m_snapshot) / recordsAChange);
            if (isFarBehind && (!m_sinceFile.isValid() || m_sinceFile.hasExpired(shortestTimeMs)))
                keepAsFile(*databaseId);
            return m_snapshot;
        }
    }
    auto read = readSnapshot(m_open, zone);
    if (!read)
        return read;
    m_snapshot = *std::move(read);
    keepAsFile(*databaseId);
    return m_snapshot;
}

QStringList SnapshotKeeping::files() const
{
    return QDir(m_folder).entryList({u"snapshot-*.bin"_s}, QDir::Files, QDir::Time);
}

std::shared_ptr<const Snapshot> SnapshotKeeping::fromFile(const QString &databaseId, const QTimeZone &zone) const
{
    for (const auto names = files(); const auto &name : names) {
        if (auto snapshot = SnapshotFile::open(QDir(m_folder).filePath(name), databaseId, zone))
            return snapshot;
    }
    return {};
}

void SnapshotKeeping::keepAsFile(const QString &databaseId)
{
    m_changedSinceFile = 0;
    m_sinceFile.start();
    const auto &snapshot = *m_snapshot;
    const auto name = u"snapshot-%1.bin"_s.arg(snapshot.changeCounter());
    const bool isWorthIt = recordsOf(snapshot) >= worthAFile;
    if (isWorthIt) {
        if (const auto written = SnapshotFile::write(QDir(m_folder).filePath(name), snapshot, databaseId); !written) {
            qCWarning(lcSnapshot) << "the snapshot is not kept as a file:" << written.error().detail;
            return;
        }
    }
    // Another program may still have an older one mapped; where that keeps it from being deleted, a later one will.
    for (const auto names = files(); const auto &other : names) {
        if (other != name || !isWorthIt)
            QFile::remove(QDir(m_folder).filePath(other));
    }
}

} // namespace plaudit
