// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_vfs.h"

#include "faults/faulty_disk.h"

#include <new>
#include <sqlite3.h>

namespace plaudit
{

namespace
{

constexpr auto vfsName = "plaudit-faulty-disk";

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

struct FaultyVfs::Private
{
    sqlite3_vfs base{};
    sqlite3_vfs *real = nullptr;
    FaultyDisk *disk = nullptr;

    static Private &of(sqlite3_vfs *vfs) { return *static_cast<Private *>(vfs->pAppData); }

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

FaultyVfs::FaultyVfs(FaultyDisk &disk)
    : m_d(std::make_unique<Private>())
{
    auto &own = *m_d;
    own.real = sqlite3_vfs_find(nullptr);
    own.disk = &disk;
    own.base = *own.real;
    own.base.pNext = nullptr;
    own.base.zName = vfsName;
    own.base.pAppData = &own;
    own.base.szOsFile = int(sizeof(Handle)) + own.real->szOsFile;
    own.base.xOpen = Private::open;
    own.base.xDelete = Private::remove;
    own.base.xAccess = Private::access;
    own.base.xSleep = Private::sleep;
    sqlite3_vfs_register(&own.base, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_d->base);
    sqlite3_vfs_register(m_d->real, 1);
}

} // namespace plaudit
