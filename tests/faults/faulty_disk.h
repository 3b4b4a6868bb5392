// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace plaudit
{

class FaultyVfs;

/// Stands between SQLite and the disk, for every database that this process opens while it lives: counts SQLite's
/// calls, lets one of them fail, or ends the life of the machine at one of them. Nothing waits and nothing is flushed
/// for real, so hours of schedules take minutes. Thread-safe. One at a time.
class FaultyDisk
{
public:
    enum class Failure {
        Broken,   ///< that call alone fails, as an unreadable sector does
        Full,     ///< from that call on nothing more can be written
        Killed,   ///< the process ends in the middle of that call; what was written before stands
        Blackout, ///< the machine ends too: of what was written and not flushed, any part may stand
    };

    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    /// False where Qt brings an SQLite of its own, which knows nothing of this disk; known once a database was opened.
    [[nodiscard]] bool isInUse() const;

    /// The `call`-th call from now on, counted from 1; 0: none. What was written before is on the disk.
    void failAt(qint64 call, Failure failure);
    /// Calls since failAt(), or since the disk was made.
    [[nodiscard]] qint64 calls() const;
    [[nodiscard]] bool hasFailed() const;
    /// After the last connection is closed: there is room again, or the machine is on again. What a blackout leaves is
    /// decided here.
    void mend(QRandomGenerator &random);

    // For the file system alone.

    enum class Call { Read, Write, Other };

    /// What SQLite is to be told of this call; nothing: it goes on to the disk.
    [[nodiscard]] std::optional<int> answerTo(Call call, bool grows = false);
    /// A write, to be undone should the lights go out before it is flushed. `before` is what stood there.
    void wrote(const QString &path, qint64 offset, const QByteArray &before, const QByteArray &now, qint64 sizeBefore);
    void flushed(const QString &path);
    void forgot(const QString &path);
    [[nodiscard]] bool isTearing() const;
    [[nodiscard]] bool isDead() const;

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray before, now;
        qint64 sizeBefore = 0;
    };
    void loseWrites(const QString &path, const std::vector<Write> &writes, QRandomGenerator &random) const;

    mutable std::mutex m_mutex;
    std::unique_ptr<FaultyVfs> m_vfs;
    qint64 m_calls = 0, m_failingCall = 0;
    Failure m_failure = Failure::Broken;
    bool m_hasFailed = false, m_isTearing = false, m_wasUsed = false;
    std::map<QString, std::vector<Write>> m_unflushed; ///< of each file, in order
};

} // namespace plaudit
