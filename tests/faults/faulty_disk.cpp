// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto vfsName = "plaudit-faulty-disk";
constexpr qsizetype sector = 512;

using Call = FaultyDisk::Call;

/// SQLite's handle of an open file; the real one lies behind it in memory.
struct Handle
{
    sqlite3_file base;
    FaultyDisk *disk;
    QString *path;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

Handle &handleOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file);
}

template<class Function>
int onDisk(sqlite3_file *file, Call call, Function function)
{
    auto &handle = handleOf(file);
    if (const auto answer = handle.disk->answerTo(call))
        return *answer;
    return function(handle.real());
}

int closeFile(sqlite3_file *file)
{
    auto &handle = handleOf(file);
    const int done = handle.real()->pMethods->xClose(handle.real());
    delete handle.path;
    return done;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
{
    return onDisk(file, Call::Read, [&](sqlite3_file *real) { return real->pMethods->xRead(real, to, amount, at); });
}

qint64 sizeOf(sqlite3_file *real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

int writeThrough(Handle &handle, const void *from, int amount, sqlite3_int64 at)
{
    auto *real = handle.real();
    QByteArray before(amount, '\0');
    const auto size = sizeOf(real);
    if (at < size)
        real->pMethods->xRead(real, before.data(), amount, at);
    const int done = real->pMethods->xWrite(real, from, amount, at);
    if (done == SQLITE_OK)
        handle.disk->wrote(*handle.path, at, before, QByteArray(static_cast<const char *>(from), amount), size);
    return done;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    auto &handle = handleOf(file);
    const auto answer = handle.disk->answerTo(Call::Write, true);
    if (!answer)
        return writeThrough(handle, from, amount, at);
    if (handle.disk->isTearing())
        writeThrough(handle, from, amount / 2, at);
    return *answer;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &handle = handleOf(file);
    if (const auto answer = handle.disk->answerTo(Call::Write))
        return *answer;
    auto *real = handle.real();
    const auto before = sizeOf(real);
    if (size < before) {
        QByteArray lost(before - size, '\0');
        real->pMethods->xRead(real, lost.data(), int(lost.size()), size);
        handle.disk->wrote(*handle.path, size, lost, {}, before);
    }
    return real->pMethods->xTruncate(real, size);
}

int flushFile(sqlite3_file *file, int)
{
    auto &handle = handleOf(file);
    if (const auto answer = handle.disk->answerTo(Call::Write))
        return *answer;
    handle.disk->flushed(*handle.path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return onDisk(file, Call::Other, [&](sqlite3_file *real) { return real->pMethods->xFileSize(real, size); });
}

int lockFile(sqlite3_file *file, int level)
{
    return onDisk(file, Call::Other, [&](sqlite3_file *real) { return real->pMethods->xLock(real, level); });
}

// Giving back is what the system does for a process that is gone: it never fails, and counts for nothing.
int unlockFile(sqlite3_file *file, int level)
{
    auto *real = handleOf(file).real();
    return real->pMethods->xUnlock(real, level);
}

int checkReserved(sqlite3_file *file, int *isReserved)
{
    auto *real = handleOf(file).real();
    return real->pMethods->xCheckReservedLock(real, isReserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    auto *real = handleOf(file).real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    auto *real = handleOf(file).real();
    return real->pMethods->xSectorSize(real);
}

/// Nothing that a disk could promise, such as whole pages whatever happens.
int characteristics(sqlite3_file *)
{
    return 0;
}

int mapShared(sqlite3_file *file, int region, int size, int isExtending, void volatile **place)
{
    return onDisk(file, Call::Other,
        [&](sqlite3_file *real) { return real->pMethods->xShmMap(real, region, size, isExtending, place); });
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    auto *real = handleOf(file).real();
    if (flags & SQLITE_SHM_UNLOCK)
        return real->pMethods->xShmLock(real, offset, count, flags);
    return onDisk(
        file, Call::Other, [&](sqlite3_file *disk) { return disk->pMethods->xShmLock(disk, offset, count, flags); });
}

void barrier(sqlite3_file *file)
{
    auto *real = handleOf(file).real();
    real->pMethods->xShmBarrier(real);
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    auto &handle = handleOf(file);
    auto *real = handle.real();
    return real->pMethods->xShmUnmap(real, handle.disk->isDead() ? 0 : isDeleted);
}

const sqlite3_io_methods methods{.iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = flushFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = barrier,
    .xShmUnmap = unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr};

} // namespace

struct FaultyDisk::Vfs
{
    sqlite3_vfs base{};
    sqlite3_vfs *real = nullptr;
    FaultyDisk *disk = nullptr;

    static Vfs &of(sqlite3_vfs *vfs) { return *static_cast<Vfs *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto &own = of(vfs);
        auto *handle = new (file) Handle{.base = {.pMethods = nullptr}, .disk = own.disk, .path = nullptr};
        if (const auto answer = own.disk->answerTo(Call::Other))
            return *answer == SQLITE_FULL ? *answer : SQLITE_CANTOPEN;
        const int done = own.real->xOpen(own.real, name, handle->real(), flags, outFlags);
        if (done == SQLITE_OK) {
            handle->path = new QString(QString::fromUtf8(name));
            handle->base.pMethods = &methods;
        }
        return done;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int isDurable)
    {
        auto &own = of(vfs);
        if (const auto answer = own.disk->answerTo(Call::Write))
            return *answer;
        own.disk->forgot(QString::fromUtf8(name));
        return own.real->xDelete(own.real, name, isDurable);
    }
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *outcome)
    {
        auto &own = of(vfs);
        if (const auto answer = own.disk->answerTo(Call::Other))
            return *answer;
        return own.real->xAccess(own.real, name, flags, outcome);
    }
    /// As if the time had passed.
    static int sleep(sqlite3_vfs *, int microseconds) { return microseconds; }
};

FaultyDisk::FaultyDisk()
    : m_vfs(std::make_unique<Vfs>())
{
    auto &own = *m_vfs;
    own.real = sqlite3_vfs_find(nullptr);
    own.disk = this;
    own.base = *own.real;
    own.base.pNext = nullptr;
    own.base.zName = vfsName;
    own.base.pAppData = &own;
    own.base.szOsFile = int(sizeof(Handle)) + own.real->szOsFile;
    own.base.xOpen = Vfs::open;
    own.base.xDelete = Vfs::remove;
    own.base.xAccess = Vfs::access;
    own.base.xSleep = Vfs::sleep;
    sqlite3_vfs_register(&own.base, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs->base);
    sqlite3_vfs_register(m_vfs->real, 1);
}

bool FaultyDisk::isInUse() const
{
    const std::lock_guard lock(m_mutex);
    return m_wasUsed;
}

void FaultyDisk::failAt(qint64 call, Failure failure)
{
    const std::lock_guard lock(m_mutex);
    m_calls = 0;
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
