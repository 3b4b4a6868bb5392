// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plaudit
{

bool isInstalled(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

ToolRun runTool(const QString &tool, const QStringList &arguments)
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    process.start(tool, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .output = process.readAllStandardOutput(),
        .errors = process.readAllStandardError()};
}

ToolRun runScript(const QString &name, const QStringList &arguments)
{
    return runTool(u"python3"_s, QStringList{QStringLiteral(INTEGRATION_SCRIPTS) + u'/' + name} + arguments);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList columnOf(const QString &path, const QString &key)
{
    const auto run = runScript(u"exported.py"_s, {path, key});
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    QStringList cells;
    for (const auto read = QJsonDocument::fromJson(run.output).array(); const auto &cell : read)
        cells += cell.toString();
    return cells;
}

QString wordsOfPdf(const QString &path)
{
    return QString::fromUtf8(runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).output);
}

QString wordsOfHtml(const QByteArray &html)
{
    static const QRegularExpression style(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    auto words = QString::fromUtf8(html).remove(style).replace(tag, u" "_s);
    for (const auto &[entity, sign] : {std::pair{u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s}, {u"&quot;"_s, u"\""_s},
             {u"&#39;"_s, u"'"_s}, {u"&amp;"_s, u"&"_s}})
        words.replace(entity, sign);
    return words;
}

} // namespace plaudit
