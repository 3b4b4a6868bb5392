// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/process_lock.h"

#include <QFile>
#include <QLockFile>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

bool namesItsProcess(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    return lock.getLockInfo(&process, &host, &program);
}

/// What QLockFile holds while it takes a lock from the dead.
QString takingOf(const QLockFile &lock)
{
    return lock.fileName() + u".rmlock"_s;
}

} // namespace

bool takeFromTheDead(QLockFile &lock)
{
    lock.setStaleLockTime(0ms);
    if (lock.tryLock(0ms))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (namesItsProcess(lock)) {
        QLockFile taking(takingOf(lock));
        if (!QFile::exists(taking.fileName()) || !takeFromTheDead(taking))
            return false;
        taking.unlock();
        return lock.tryLock(0ms);
    }
    // Writing who one is takes no time.
    constexpr auto longEnough = 100ms;
    QThread::msleep(longEnough.count());
    return !namesItsProcess(lock) && lock.removeStaleLockFile() && lock.tryLock(0ms);
}

} // namespace plaudit
