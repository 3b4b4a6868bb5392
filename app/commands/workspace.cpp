// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "commands.h"
#include "console.h"
#include "workspace/recent_workspaces.h"
#include "workspace/store_settings.h"
#include "workspace/workspace_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)

public:
    static QString line(const RecentWorkspace &workspace)
    {
        const auto name = workspace.name.isEmpty() ? tr("(no name)") : workspace.name;
        const auto missing = Workspace::exists(workspace.folder) ? QString() : u"  "_s + tr("missing");
        return u"%1  %2%3"_s.arg(workspace.folder, name, missing);
    }
    static QString made(const QString &folder) { return tr("Made a workspace in %1.").arg(folder); }
    static QString settings(const StoreSettingsText &text)
    {
        return tr("Name %1, time zone %2, currency %3, weeks begin on %4.")
            .arg(text.name.isEmpty() ? u"–"_s : text.name,
                text.timeZone.isEmpty() ? tr("of this machine") : text.timeZone,
                text.currency.isEmpty() ? u"–"_s : text.currency, text.firstDayOfWeek);
    }
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// What is unset reads null: this machine's time zone, the currency with most orders.
QJsonObject workspaceJson(const QString &folder, const StoreSettings &settings)
{
    const auto text = textOf(settings);
    return {{u"workspace"_s,
        QJsonObject{{u"folder"_s, folder}, {u"name"_s, text.name}, {u"time_zone"_s, orNull(text.timeZone)},
            {u"currency"_s, orNull(text.currency)}, {u"first_day_of_week"_s, text.firstDayOfWeek}}}};
}

Result<StoreSettings> settingsOf(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return storeSettings(**reader);
}

Result<StoreSettings> withOptions(const StoreSettings &before, const Options &options)
{
    auto text = textOf(before);
    const auto &store = options.store;
    text.name = store.name.value_or(text.name);
    text.timeZone = store.timeZone.value_or(text.timeZone);
    text.currency = store.currency.value_or(text.currency);
    text.firstDayOfWeek = store.firstDayOfWeek.value_or(text.firstDayOfWeek);
    return storeSettingsFrom(text);
}

ExitCode tell(Console &console, const QString &folder, const StoreSettings &settings)
{
    console.answer(Words::settings(textOf(settings)));
    console.document(workspaceJson(folder, settings));
    return ExitCode::Done;
}

/// The usual one, and those that the window opened.
std::vector<RecentWorkspace> known()
{
    auto all = recentWorkspaces();
    const auto usual = QDir(Workspace::defaultFolder()).absolutePath();
    const bool isThere =
        std::any_of(all.begin(), all.end(), [&](const RecentWorkspace &one) { return one.folder == usual; });
    if (!isThere && Workspace::exists(usual))
        all.push_back({.folder = usual, .name = {}});
    return all;
}

} // namespace

ExitCode runWorkspaceList(const CommandContext &context)
{
    QJsonArray all;
    for (const auto &workspace : known()) {
        context.console.answer(Words::line(workspace));
        all.append(QJsonObject{{u"folder"_s, workspace.folder}, {u"name"_s, workspace.name},
            {u"exists"_s, Workspace::exists(workspace.folder)}});
    }
    context.console.document({{u"workspaces"_s, all}});
    return ExitCode::Done;
}

ExitCode runWorkspaceCreate(const CommandContext &context)
{
    auto &console = context.console;
    const auto settings = withOptions({}, context.options);
    if (!settings)
        return console.fail(settings.error());
    auto folder = context.options.workspace;
    if (folder.isEmpty())
        folder = settings->name.isEmpty() ? Workspace::defaultFolder() : folderForStore(settings->name);
    folder = QDir(folder).absolutePath();
    if (Workspace::exists(folder))
        return console.fail({.kind = ErrorKind::InvalidArgument,
            .detail = u"the folder holds a workspace"_s,
            .retryAfter = {},
            .subject = folder});
    const auto workspace = Workspace::open(folder, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto saved = saveStoreSettings(**workspace, *settings); !saved)
        return console.fail(saved.error());
    rememberWorkspace({.folder = folder, .name = settings->name});
    console.answer(Words::made(folder));
    return tell(console, folder, *settings);
}

ExitCode runWorkspaceSet(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const auto settings = settingsOf(**workspace).and_then([&](const StoreSettings &before) {
        return withOptions(before, context.options);
    });
    if (!settings)
        return console.fail(settings.error());
    if (const auto saved = saveStoreSettings(**workspace, *settings); !saved)
        return console.fail(saved.error());
    renameRecent((*workspace)->folder(), settings->name);
    return tell(console, (*workspace)->folder(), *settings);
}

} // namespace plaudit
