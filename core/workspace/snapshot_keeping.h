// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot_reading.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <cstddef>
#include <memory>

namespace plaudit
{

/// Keeps the newest snapshot of a workspace, in memory and as a file in its folder, and brings it up to date. Not
/// thread-safe.
class SnapshotKeeping
{
public:
    /// `open` opens readers of the workspace in `folder`.
    SnapshotKeeping(QString folder, ReaderSource open);

    /// The one in memory, if it is of this state of the cache.
    [[nodiscard]] std::shared_ptr<const Snapshot> current(qint64 changeCounter, const QTimeZone &zone) const;
    /// Extends the one in memory, or else that of the file, by what changed since; reads everything where neither will
    /// do. Errors as Reader; a file that can't be written is done without.
    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> bringUpToDate(Reader &reader, const QTimeZone &zone);

private:
    [[nodiscard]] std::shared_ptr<const Snapshot> fromFile(const QString &databaseId, const QTimeZone &zone) const;
    [[nodiscard]] QStringList files() const;
    void keepAsFile(const QString &databaseId);

    QString m_folder;
    ReaderSource m_open;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::size_t m_changedSinceFile = 0;
    QElapsedTimer m_sinceFile;
};

} // namespace plaudit
