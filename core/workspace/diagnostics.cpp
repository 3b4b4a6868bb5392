// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/diagnostics.h"

#include "analytics/snapshot.h"
#include "cache/schema.h"
#include "workspace/crash_trace.h"
#include "workspace/discreet_text.h"
#include "workspace/program_log.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int logLines = 40;

QString sizeOf(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString told(const Error &error)
{
    return u"not readable (%1)"_s.arg(toString(error.kind));
}

template<typename Value, typename Write>
QString toldOr(const Result<Value> &value, Write write)
{
    return value ? write(*value) : told(value.error());
}

QString keychain()
{
#if defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#elif defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#else
    const auto desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
                        QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
    return u"%1 (desktop: %2; session bus: %3)"_s.arg(desktop.contains("KDE"_L1) ? u"KWallet"_s : u"Secret Service"_s,
        desktop.isEmpty() ? u"none"_s : desktop, hasBus ? u"yes"_s : u"no"_s);
#endif
}

QString runLine(const RunReport &run)
{
    const auto at = [](std::optional<qint64> ms) {
        return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate) : u"–"_s;
    };
    QStringList parts{u"%1, from %2 to %3"_s.arg(toString(run.outcome), at(run.startedAtMs), at(run.endedAtMs))};
    for (const auto &stream : run.streams) {
        QString line = u"    %1: %2 pages, %3 received, %4"_s.arg(stream.stream)
                           .arg(stream.pages)
                           .arg(stream.counts.received)
                           .arg(stream.isComplete ? u"complete"_s : u"not finished"_s);
        if (stream.error)
            line +=
                u", %1 %2 %3"_s.arg(toString(stream.error->kind), stream.error->detail).arg(stream.error->httpStatus);
        parts += line;
    }
    return parts.join(u'\n');
}

QStringList ofWorkspace(Workspace &workspace)
{
    QStringList lines{u"Workspace: "_s + workspace.folder()};
    const auto files = QDir(workspace.folder()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const auto &file : files)
        lines += u"    %1: %2"_s.arg(file.fileName(), sizeOf(file.size()));
    const auto snapshot = workspace.snapshot();
    lines += u"Records: "_s + toldOr(snapshot, [](const auto &records) {
        return u"%1 reviews, %2 responses, %3 orders, %4 products, %5 surveys"_s.arg(records->size())
            .arg(records->responses().size())
            .arg(records->orders().size())
            .arg(records->products().size())
            .arg(records->surveys().size());
    });
    const auto opened = workspace.openReader();
    if (!opened)
        return lines << u"Database: "_s + told(opened.error());
    Reader &reader = **opened;
    lines += u"Schema: version %1"_s.arg(schemaVersion());
    lines += u"SQLite: "_s + toldOr(reader.engineVersion(), [](const QString &version) { return version; });
    lines +=
        u"Connections: "_s + toldOr(reader.connections(), [](const auto &all) { return QString::number(all.size()); });
    lines +=
        u"Quarantine: "_s + toldOr(reader.quarantine(), [](const auto &all) { return QString::number(all.size()); });
    lines +=
        u"Files imported: "_s + toldOr(reader.imports(), [](const auto &all) { return QString::number(all.size()); });
    lines +=
        u"Last run: "_s + toldOr(reader.lastRun(), [](const auto &run) { return run ? runLine(*run) : u"none"_s; });
    return lines;
}

} // namespace

QString diagnosticsText(Workspace &workspace, const QString &logFolder, const QStringList &ofWindow)
{
    auto lines = QString::fromUtf8(programAndSystem()).split(u'\n', Qt::SkipEmptyParts);
    lines += u"Locale: %1, time zone %2"_s.arg(QLocale().name(), QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    lines += ofWindow;
    lines += QString();
    lines += ofWorkspace(workspace).join(u'\n').split(u'\n');
    lines += u"Keychain: "_s + keychain();
    lines += QString();
    lines += u"Log: "_s + logFolder;
    for (const auto told = lastLogLines(logFolder, logLines); const auto &line : told)
        lines += u"    "_s + line;
    for (auto &line : lines) {
        const auto indent = line.startsWith(u"    "_s) ? u"    "_s : QString();
        line = indent + discreet(line);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace plaudit
