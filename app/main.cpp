// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "console.h"
#include "credentials/keychain_store.h"
#include "interruption.h"
#include "translations.h"
#include "window.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLocale>
#include <QNetworkProxyFactory>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A core dump would hold the API key.
void switchOffCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

bool draws(const QString &command)
{
    return command == "charts"_L1 || command == "pages"_L1 || command == "report"_L1 || command == "demo"_L1;
}

/// Without a display Qt would end the program by a signal.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QStringList argumentsFrom(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Drawing without a screen needs its platform chosen before the application is made.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QString &command, bool opensWindow)
{
    QCoreApplication::setApplicationName(u"Plaudit"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLAUDIT_VERSION));
    if (draws(command))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setDesktopFileName(u"io.github.plaudit.Plaudit"_s);
    if (draws(command) || opensWindow)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

ExitCode run(const Options &options)
{
    Console console(options.isJson);
    KeychainStore credentials;
    const Interruption interruption;
    const CommandContext context{
        .options = options, .console = console, .credentials = credentials, .stop = interruption.token()};
    switch (options.command) {
    case Command::Connect:
        return runConnect(context);
    case Command::Validate:
        return runValidate(context);
    case Command::Sync:
        return runSync(context);
    case Command::Listen:
        return runListen(context);
    case Command::ImportReviews:
        return runImportReviews(context);
    case Command::ImportEvents:
        return runImportEvents(context);
    case Command::ImportOrders:
        return runImportOrders(context);
    case Command::ImportList:
        return runImportList(context);
    case Command::ImportUndo:
        return runImportUndo(context);
    case Command::SurveyAdd:
        return runSurveyAdd(context);
    case Command::SurveyList:
        return runSurveyList(context);
    case Command::Doctor:
        return runDoctor(context);
    case Command::Backup:
        return runBackup(context);
    case Command::Restore:
        return runRestore(context);
    case Command::WorkspaceList:
        return runWorkspaceList(context);
    case Command::WorkspaceCreate:
        return runWorkspaceCreate(context);
    case Command::WorkspaceSet:
        return runWorkspaceSet(context);
    case Command::WebhookList:
        return runWebhookList(context);
    case Command::WebhookCreate:
        return runWebhookCreate(context);
    case Command::WebhookRotate:
        return runWebhookRotate(context);
    case Command::WebhookDelete:
        return runWebhookDelete(context);
    case Command::CustomerErase:
        return runCustomerErase(context);
    case Command::CustomerErasures:
        return runCustomerErasures(context);
    case Command::Metrics:
        return runMetrics(context);
    case Command::Export:
        return runExport(context);
    case Command::Charts:
        return runCharts(context);
    case Command::Pages:
        return runPages(context);
    case Command::Report:
        return runReport(context);
    case Command::Demo:
        return runDemo(context);
    case Command::Window:
        break;
    }
    Q_UNREACHABLE();
}

int main(int argc, char **argv)
{
    switchOffCoreDumps();
    const auto arguments = argumentsFrom(argc, argv);
    const auto command = commandIn(arguments);
    const auto application = makeApplication(argc, argv, command, command.isEmpty() && hasDisplay());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    speak(QLocale());
    const auto parsed = parseCommandLine(arguments);
    if (!parsed.options)
        return static_cast<int>(parsed.exitCode);
    auto options = *parsed.options;
    // A new one finds its own place from its name.
    if (options.workspace.isEmpty() && options.command != Command::WorkspaceCreate)
        options.workspace = Workspace::defaultFolder();
    if (options.command != Command::Window)
        return static_cast<int>(run(options));
    if (qobject_cast<QApplication *>(application.get()) == nullptr) {
        std::fprintf(stderr, "%s\n",
            qPrintable(QCoreApplication::translate(
                "Main", "There is no display to open the window on. See plaudit --help for what works without one.")));
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(runWindow(options));
}

} // namespace

} // namespace plaudit

int main(int argc, char **argv)
{
    return plaudit::main(argc, argv);
}
