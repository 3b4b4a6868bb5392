// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recent_workspaces.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::size_t mostRecent = 20;
const auto list = u"workspaces"_s;
const auto folderKey = u"folder"_s;
const auto nameKey = u"name"_s;

void keep(const std::vector<RecentWorkspace> &recent)
{
    QSettings settings;
    settings.remove(list);
    settings.beginWriteArray(list, int(recent.size()));
    for (std::size_t i = 0; i < recent.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(folderKey, recent[i].folder);
        settings.setValue(nameKey, recent[i].name);
    }
    settings.endArray();
}

QString pathOf(const QString &folder)
{
    return QDir(folder).absolutePath();
}

} // namespace

std::vector<RecentWorkspace> recentWorkspaces()
{
    QSettings settings;
    std::vector<RecentWorkspace> recent;
    const int count = std::min(settings.beginReadArray(list), int(mostRecent));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentWorkspace one{.folder = settings.value(folderKey).toString(), .name = settings.value(nameKey).toString()};
        if (!one.folder.isEmpty())
            recent.push_back(std::move(one));
    }
    settings.endArray();
    return recent;
}

void rememberWorkspace(const RecentWorkspace &workspace)
{
    auto recent = recentWorkspaces();
    const auto path = pathOf(workspace.folder);
    std::erase_if(recent, [&](const RecentWorkspace &one) { return one.folder == path; });
    recent.insert(recent.begin(), {.folder = path, .name = workspace.name});
    if (recent.size() > mostRecent)
        recent.resize(mostRecent);
    keep(recent);
}

void forgetWorkspace(const QString &folder)
{
    auto recent = recentWorkspaces();
    if (std::erase_if(recent, [&](const RecentWorkspace &one) { return one.folder == pathOf(folder); }) > 0)
        keep(recent);
}

void renameRecent(const QString &folder, const QString &name)
{
    auto recent = recentWorkspaces();
    const auto found = std::find_if(
        recent.begin(), recent.end(), [&](const RecentWorkspace &one) { return one.folder == pathOf(folder); });
    if (found == recent.end() || found->name == name)
        return;
    found->name = name;
    keep(recent);
}

} // namespace plaudit
