// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/program_log.h"

#include "workspace/discreet_text.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>
#include <QStandardPaths>

#include <atomic>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::atomic<ProgramLog *> takingLog = nullptr;
std::atomic<QtMessageHandler> earlierHandler = nullptr;

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What writing says itself must not be written again.
    alignas(void *) static thread_local bool isWriting = false; // aligned as in loopback_server.cpp
    if (auto *log = takingLog.load(); log && !isWriting) {
        isWriting = true;
        log->write(u"%1 %2: %3"_s.arg(levelOf(type), QString::fromLatin1(context.category), message));
        isWriting = false;
    }
    if (const auto earlier = earlierHandler.load())
        earlier(type, context, message);
}

/// 0 is the current one.
QString fileIn(const QString &folder, int age)
{
    return QDir(folder).filePath(age == 0 ? u"plaudit.log"_s : u"plaudit.%1.log"_s.arg(age));
}

} // namespace

QString defaultLogFolder()
{
#if defined(Q_OS_MACOS)
    return QDir::homePath() + "/Library/Logs/Plaudit"_L1;
#elif defined(Q_OS_WIN)
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Plaudit/logs"_L1;
#else
    const auto state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.startsWith(u'/') ? state : QDir::homePath() + "/.local/state"_L1) + "/Plaudit/logs"_L1;
#endif
}

QStringList lastLogLines(const QString &folder, int most)
{
    constexpr qint64 enough = 64'000;
    QStringList lines;
    for (int age = 0; age < 2 && lines.size() < most; ++age) {
        QFile file(fileIn(folder, age));
        if (!file.open(QIODevice::ReadOnly))
            break;
        const bool isCut = file.size() > enough;
        file.seek(isCut ? file.size() - enough : 0);
        auto read = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        if (isCut && !read.isEmpty())
            read.removeFirst();
        lines = read + lines;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

ProgramLog::ProgramLog(QString folder, Limits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{}

Result<std::unique_ptr<ProgramLog>> ProgramLog::open(const QString &folder, Limits limits)
{
    const bool isMade = QDir().mkpath(folder) && QFile::setPermissions(folder, ownerAlone | QFileDevice::ExeOwner);
    std::unique_ptr<ProgramLog> log(new ProgramLog(folder, limits));
    if (!isMade || !log->reopen())
        return failure(ErrorKind::FileFailed, u"the log can't be written"_s, folder);
    return log;
}

ProgramLog::~ProgramLog()
{
    if (!m_takesMessages)
        return;
    takingLog = nullptr;
    qInstallMessageHandler(earlierHandler.exchange(nullptr));
}

void ProgramLog::takeMessages()
{
    m_takesMessages = true;
    takingLog = this;
    earlierHandler = qInstallMessageHandler(takeMessage);
}

void ProgramLog::write(const QString &line)
{
    const auto time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto bytes = (time + u' ' + discreet(line) + u'\n').toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() + bytes.size() > m_limits.bytes)
        rotate();
    // A full disk must not end the program that tells of it.
    m_file.write(bytes);
    m_file.flush();
}

bool ProgramLog::reopen()
{
    m_file.setFileName(fileIn(m_folder, 0));
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append) && m_file.setPermissions(ownerAlone);
}

void ProgramLog::rotate()
{
    m_file.close();
    // Another window may have done it already.
    if (QFileInfo(fileIn(m_folder, 0)).size() > m_limits.bytes / 2) {
        QFile::remove(fileIn(m_folder, m_limits.files - 1));
        for (int age = m_limits.files - 1; age > 0; --age)
            QFile::rename(fileIn(m_folder, age - 1), fileIn(m_folder, age));
    }
    static_cast<void>(reopen());
}

} // namespace plaudit
