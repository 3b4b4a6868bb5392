// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/crash_trace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/file.h>
#include <typeinfo>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QString lastReport = u"last-crash.txt"_s;

#ifdef Q_OS_UNIX

struct Signal
{
    int number;
    const char *name;
};
constexpr Signal fatalSignals[] = {{SIGSEGV, "SIGSEGV: memory that isn't there"}, {SIGBUS, "SIGBUS: memory gone"},
    {SIGFPE, "SIGFPE: arithmetic"}, {SIGILL, "SIGILL: unknown instruction"}, {SIGABRT, "SIGABRT: given up"}};

/// What the handler may touch: plain memory, made before.
struct Prepared
{
    int file = -1;
    char heading[1024] = {};
    std::terminate_handler earlierTerminate = nullptr;
    struct sigaction earlier[std::size(fatalSignals)] = {};
    volatile std::sig_atomic_t isWriting = 0;
    volatile std::sig_atomic_t isHeadingWritten = 0;
};
Prepared prepared;

void say(const char *text)
{
    for (auto left = std::strlen(text); left > 0;) {
        const auto written = ::write(prepared.file, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= std::size_t(written);
    }
}

void sayNumber(std::uint64_t number, unsigned base)
{
    char digits[24] = {};
    char *digit = digits + sizeof digits - 1;
    do {
        *--digit = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    say(digit);
}

void sayHeading()
{
    if (prepared.isHeadingWritten == 0)
        say(prepared.heading);
    prepared.isHeadingWritten = 1;
}

void writeTrace(int signal, const siginfo_t *info)
{
    constexpr int most = 100;
    sayHeading();
    for (const auto &[number, name] : fatalSignals) {
        if (number == signal)
            say(name);
    }
    if (signal == SIGSEGV || signal == SIGBUS) {
        say("\nAddress: 0x");
        sayNumber(reinterpret_cast<std::uintptr_t>(info->si_addr), 16);
    }
    say("\nSeconds since 1970: ");
    sayNumber(std::uint64_t(::time(nullptr)), 10);
    say("\n\nWhat was being called, the innermost first:\n");
    void *frames[most];
    ::backtrace_symbols_fd(frames, ::backtrace(frames, most), prepared.file);
    ::fsync(prepared.file);
}

void handle(int signal, siginfo_t *info, void *)
{
    // A crash within the handler ends it at once.
    if (prepared.isWriting == 0 && prepared.file >= 0) {
        prepared.isWriting = 1;
        writeTrace(signal, info);
    }
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// The kind of an exception is told; its words may hold data.
void handleTerminate()
{
    if (prepared.file >= 0) {
        sayHeading();
        say("std::terminate");
        if (const auto *type = abi::__cxa_current_exception_type()) {
            int state = 0;
            char *name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &state);
            say(": ");
            say(state == 0 ? name : type->name());
        }
        say("\n");
    }
    std::abort();
}

/// Names of functions as they are written in the source, and no name of a person's home.
QString readable(const QString &trace)
{
    static const QRegularExpression mangled(u"\\b_Z\\w+"_s);
    QString text;
    qsizetype done = 0;
    for (auto names = mangled.globalMatch(trace); names.hasNext();) {
        const auto name = names.next();
        int state = 0;
        char *plain = abi::__cxa_demangle(name.captured().toLatin1().constData(), nullptr, nullptr, &state);
        text += trace.mid(done, name.capturedStart() - done);
        text += state == 0 ? QString::fromLatin1(plain) : name.captured();
        std::free(plain);
        done = name.capturedEnd();
    }
    text += trace.mid(done);
    return text.replace(QDir::homePath(), u"~"_s);
}

bool isLockedByAnother(int file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) != 0;
}

#endif

} // namespace

#ifdef Q_OS_UNIX

CrashTrace::CrashTrace(const QString &folder, const QByteArray &heading)
{
    if (!QDir().mkpath(folder))
        return;
    m_path = QFile::encodeName(QDir(folder).filePath(u"crash-%1.txt"_s.arg(::getpid())));
    const int file = ::open(m_path.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    if (isLockedByAnother(file)) {
        ::close(file);
        return;
    }
    qstrncpy(prepared.heading, heading.constData(), sizeof prepared.heading);
    prepared.file = file;
    // The first call loads a library, which a handler must not.
    void *frame = nullptr;
    ::backtrace(&frame, 1);
    // A stack that overflowed has no room for the handler.
    constexpr std::size_t room = 64 * 1024;
    static char stack[room];
    const stack_t own{.ss_sp = stack, .ss_flags = 0, .ss_size = room};
    ::sigaltstack(&own, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < std::size(fatalSignals); ++i)
        ::sigaction(fatalSignals[i].number, &action, &prepared.earlier[i]);
    prepared.earlierTerminate = std::set_terminate(handleTerminate);
}

CrashTrace::~CrashTrace()
{
    if (prepared.file < 0)
        return;
    for (std::size_t i = 0; i < std::size(fatalSignals); ++i)
        ::sigaction(fatalSignals[i].number, &prepared.earlier[i], nullptr);
    std::set_terminate(prepared.earlierTerminate);
    ::unlink(m_path.constData());
    ::close(prepared.file);
    prepared.file = -1;
}

std::optional<CrashReport> takeCrashReport(const QString &folder)
{
    constexpr qint64 longest = 100'000;
    const QDir kept(folder);
    std::optional<CrashReport> newest;
    const auto files = kept.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const auto &name : files) {
        QFile file(kept.filePath(name));
        // The system lets go of the lock when its program is gone, however it went.
        if (!file.open(QIODevice::ReadOnly) || isLockedByAnother(file.handle()))
            continue;
        const auto text = readable(QString::fromUtf8(file.read(longest)));
        QFile::remove(file.fileName());
        if (!text.isEmpty())
            newest = CrashReport{.text = text, .path = kept.filePath(lastReport)};
    }
    if (QFile report(newest ? newest->path : QString()); newest && report.open(QIODevice::WriteOnly)) {
        report.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        report.write(newest->text.toUtf8());
    }
    return newest;
}

#else

CrashTrace::CrashTrace(const QString &, const QByteArray &)
{}

CrashTrace::~CrashTrace() = default;

std::optional<CrashReport> takeCrashReport(const QString &)
{
    return {};
}

#endif

QByteArray programAndSystem()
{
    return u"Plaudit %1\nQt %2 (built with %3)\n%4 · %5 %6 · %7\n"_s
        .arg(QStringLiteral(PLAUDIT_VERSION), QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
            QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
            QSysInfo::currentCpuArchitecture())
        .toUtf8();
}

} // namespace plaudit
