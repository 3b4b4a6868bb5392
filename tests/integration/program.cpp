// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int patienceMs = 110'000;

} // namespace

QJsonObject ProgramRun::error() const
{
    return json[u"error"_s].toObject();
}

QString ProgramRun::errorKind() const
{
    return error()[u"kind"_s].toString();
}

QByteArray ProgramRun::shown() const
{
    return "exit " + QByteArray::number(exitCode) + (isCrash ? " (crash)" : "") + "\n--- output\n" + output +
           "--- errors\n" + errors;
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &name : m_environment.keys()) {
        if (name.endsWith("_proxy"_L1, Qt::CaseInsensitive))
            m_environment.remove(name);
    }
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"PLAUDIT_API_KEY"_s})
        m_environment.remove(name);
    const QDir folder(m_folder.path());
    for (const auto &[name, place] : {std::pair(u"HOME"_s, u"home"_s), std::pair(u"XDG_DATA_HOME"_s, u"data"_s),
             std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
             std::pair(u"XDG_STATE_HOME"_s, u"state"_s), std::pair(u"XDG_RUNTIME_DIR"_s, u"run"_s)}) {
        folder.mkpath(place);
        m_environment.insert(name, folder.filePath(place));
    }
    QFile::setPermissions(
        folder.filePath(u"run"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + folder.filePath(u"run/no-bus"_s));
    setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
    setVariable(u"TZ"_s, u"UTC"_s);
}

ProgramRun Program::run(const QStringList &arguments, const QByteArray &standardInput, const Variables &extra) const
{
    QProcess process;
    auto environment = m_environment;
    for (const auto &[name, value] : extra)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLAUDIT_PROGRAM), arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    return finish(process);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments, const Variables &extra) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = m_environment;
    for (const auto &[name, value] : extra)
        environment.insert(name, value);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PLAUDIT_PROGRAM), arguments);
    process->closeWriteChannel();
    return process;
}

ProgramRun Program::finish(QProcess &process)
{
    ProgramRun run;
    const auto isFinished = process.waitForFinished(patienceMs) || process.state() == QProcess::NotRunning;
    if (!isFinished) {
        process.kill();
        process.waitForFinished(patienceMs);
    }
    run.isCrash = !isFinished || process.exitStatus() == QProcess::CrashExit;
    run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.output).object();
    return run;
}

void Program::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void Program::useOwnSession()
{
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(folder()).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s can't be written", qPrintable(name));
    return file.fileName();
}

QString Program::workspace() const
{
    return QDir(m_folder.path()).filePath(u"data/Plaudit/default"_s);
}

QString Program::database() const
{
    return QDir(workspace()).filePath(u"plaudit.db"_s);
}

std::unique_ptr<Reader> Program::reader() const
{
    auto reader = Reader::open(database());
    return reader ? std::move(*reader) : nullptr;
}

Variables withKey(const QString &key)
{
    return {{u"PLAUDIT_API_KEY"_s, key}};
}

QJsonObject streamIn(const QJsonObject &sync, const QString &stream)
{
    for (const auto &report : sync[u"streams"_s].toArray()) {
        if (report[u"stream"_s].toString() == stream)
            return report.toObject();
    }
    return {};
}

std::optional<std::pair<quint32, quint32>> pngSize(const QString &path)
{
    constexpr int widthAt = 16;
    constexpr int heightAt = 20;
    constexpr int headerSize = 24;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("\x89PNG\r\n"))
        return {};
    return std::pair(
        qFromBigEndian<quint32>(header.constData() + widthAt), qFromBigEndian<quint32>(header.constData() + heightAt));
}

} // namespace plaudit
