// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace plaudit
{

/// While it lives, a crash of the program (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, std::terminate) leaves a file in
/// `folder`: `heading`, the signal and the functions that were being called; no data. The file is opened beforehand and
/// written by calls that are allowed in a signal handler; the program then ends by its signal. One at a time. Where
/// there are no such signals, it does nothing.
class CrashTrace
{
public:
    CrashTrace(const QString &folder, const QByteArray &heading);
    /// The program ends well: nothing is left.
    ~CrashTrace();
    Q_DISABLE_COPY_MOVE(CrashTrace)

private:
    QByteArray m_path;
};

/// What a crash left behind.
struct CrashReport
{
    QString text;
    QString path; ///< where it is kept until the next one
};

/// The newest trace that no run has been told of, of a program that is gone; it is told of once.
[[nodiscard]] std::optional<CrashReport> takeCrashReport(const QString &folder);
/// Version and system, for a heading.
[[nodiscard]] QByteArray programAndSystem();

} // namespace plaudit
