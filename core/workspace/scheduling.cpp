// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scheduling.h"

#include "workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto settingName = u"schedule"_s;

} // namespace

Result<ScheduleSettings> scheduleSettings(Reader &reader)
{
    return reader.setting(settingName).map([](const std::optional<QString> &text) {
        const auto json = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
        ScheduleSettings settings;
        settings.isOn = json[u"on"_s].toBool();
        settings.isPaused = json[u"paused"_s].toBool();
        settings.minutes = std::max(1, json[u"minutes"_s].toInt(settings.minutes));
        return settings;
    });
}

Result<void> rememberSchedule(Workspace &workspace, const ScheduleSettings &settings)
{
    const QJsonObject json{
        {u"on"_s, settings.isOn}, {u"paused"_s, settings.isPaused}, {u"minutes"_s, settings.minutes}};
    return workspace.writer()
        .setSetting(settingName, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)))
        .get();
}

std::optional<Error> problemOf(const Result<RunReport> &run)
{
    if (!run)
        return run.error();
    const auto failed = std::find_if(
        run->streams.begin(), run->streams.end(), [](const StreamReport &stream) { return stream.error.has_value(); });
    return failed == run->streams.end() ? std::nullopt : failed->error;
}

} // namespace plaudit
