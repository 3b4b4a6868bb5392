// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"

#include "faults/faulty_vfs.h"

#include <QFile>

#include <algorithm>
#include <sqlite3.h>

namespace plaudit
{

namespace
{

constexpr qsizetype sector = 512;

} // namespace

FaultyDisk::FaultyDisk()
    : m_vfs(std::make_unique<FaultyVfs>(*this))
{}

FaultyDisk::~FaultyDisk() = default;

bool FaultyDisk::isInUse() const
{
    const std::lock_guard lock(m_mutex);
    return m_wasUsed;
}

void FaultyDisk::failAt(qint64 call, Failure failure)
{
    const std::lock_guard lock(m_mutex);
    m_calls = 0;
    m_unflushed.clear();
    m_failingCall = call;
    m_failure = failure;
    m_hasFailed = false;
    m_isTearing = false;
}

qint64 FaultyDisk::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

bool FaultyDisk::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasFailed;
}

bool FaultyDisk::isTearing() const
{
    const std::lock_guard lock(m_mutex);
    return m_isTearing;
}

bool FaultyDisk::isDead() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasFailed && (m_failure == Failure::Killed || m_failure == Failure::Blackout);
}

std::optional<int> FaultyDisk::answerTo(Call call, bool grows)
{
    const std::lock_guard lock(m_mutex);
    m_wasUsed = true;
    ++m_calls;
    m_isTearing = false;
    if (m_failingCall == 0 || m_calls < m_failingCall)
        return {};
    const bool isFirst = !m_hasFailed;
    switch (m_failure) {
    case Failure::Broken:
        m_hasFailed = true;
        if (!isFirst)
            return {};
        return call == Call::Read ? SQLITE_IOERR_READ : call == Call::Write ? SQLITE_IOERR_WRITE : SQLITE_IOERR;
    case Failure::Full:
        if (!grows)
            return {};
        m_hasFailed = true;
        return SQLITE_FULL;
    case Failure::Killed:
    case Failure::Blackout:
        m_hasFailed = true;
        m_isTearing = isFirst && call == Call::Write;
        return SQLITE_IOERR;
    }
    Q_UNREACHABLE();
}

void FaultyDisk::wrote(
    const QString &path, qint64 offset, const QByteArray &before, const QByteArray &now, qint64 sizeBefore)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure == Failure::Blackout && m_failingCall > 0)
        m_unflushed[path].push_back({.offset = offset, .before = before, .now = now, .sizeBefore = sizeBefore});
}

void FaultyDisk::flushed(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_unflushed.erase(path);
}

void FaultyDisk::forgot(const QString &path)
{
    flushed(path);
}

void FaultyDisk::mend(QRandomGenerator &random)
{
    const std::lock_guard lock(m_mutex);
    if (m_hasFailed && m_failure == Failure::Blackout) {
        for (const auto &[path, writes] : m_unflushed)
            loseWrites(path, writes, random);
    }
    m_unflushed.clear();
    m_failingCall = 0;
    m_hasFailed = false;
    m_isTearing = false;
}

/// Takes all of them back, then puts a few to the disk again, some of them in part: it may write in any order.
void FaultyDisk::loseWrites(const QString &path, const std::vector<Write> &writes, QRandomGenerator &random) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const auto put = [&file](qint64 offset, const QByteArray &bytes) {
        return file.seek(offset) && file.write(bytes) == bytes.size();
    };
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
        const auto length = std::clamp<qint64>(write->sizeBefore - write->offset, 0, write->before.size());
        if ((length > 0 && !put(write->offset, write->before.first(length))) || !file.resize(write->sizeBefore))
            qFatal("the disk's writes can't be taken back");
    }
    const auto share = random.generateDouble();
    for (const auto &write : writes) {
        if (write.now.isEmpty() || random.generateDouble() >= share)
            continue;
        const auto kept = random.bounded(4) > 0 ? write.now.size()
                                                : std::min<qsizetype>(write.now.size(), sector * random.bounded(8));
        if (!put(write.offset, write.now.first(kept)))
            qFatal("the disk's writes can't be repeated");
    }
}

} // namespace plaudit
