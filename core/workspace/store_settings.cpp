// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/store_settings.h"

#include "cache/reader.h"
#include "domain/typed_name.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype codeLength = 3;
constexpr qsizetype longestSubject = 60;

const auto storeNameSetting = u"store_name"_s;
const auto currencySetting = u"currency"_s;
const auto firstDaySetting = u"first_day_of_week"_s;

constexpr std::array<std::pair<Qt::DayOfWeek, QLatin1String>, 3> firstDays{
    {{Qt::Monday, "monday"_L1}, {Qt::Saturday, "saturday"_L1}, {Qt::Sunday, "sunday"_L1}}};

std::optional<Qt::DayOfWeek> dayFrom(const QString &text)
{
    const auto wanted = text.isEmpty() ? u"monday"_s : text.toLower();
    const auto found =
        std::find_if(firstDays.begin(), firstDays.end(), [&](const auto &day) { return wanted == day.second; });
    return found == firstDays.end() ? std::nullopt : std::optional(found->first);
}

QString textOf(Qt::DayOfWeek wanted)
{
    const auto found =
        std::find_if(firstDays.begin(), firstDays.end(), [&](const auto &day) { return wanted == day.first; });
    return found == firstDays.end() ? QString() : QString(found->second);
}

/// Qt takes more for a time zone: rules in POSIX's notation, whatever letters there are.
bool isZone(const QString &id)
{
    static const auto known = [] {
        const auto ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    return known.contains(id.toUtf8());
}

bool isCode(const QString &text)
{
    return text.size() == codeLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

tl::unexpected<Error> unusable(const QString &text)
{
    return failure(ErrorKind::InvalidArgument, u"a setting of the store"_s, text.simplified().left(longestSubject));
}

Result<std::unique_ptr<Reader>> readerIn(const QString &folder)
{
    if (!Workspace::exists(folder))
        return failure(ErrorKind::NoWorkspace, {}, folder);
    return Reader::open(QDir(folder).filePath(u"plaudit.db"_s));
}

} // namespace

Result<StoreSettings> storeSettingsFrom(const StoreSettingsText &text)
{
    StoreSettings settings;
    settings.name = typedName(text.name);
    if (settings.name.size() > longestTypedName)
        return unusable(settings.name);
    settings.timeZone = text.timeZone.trimmed() == "system"_L1 ? QString() : text.timeZone.trimmed();
    if (!settings.timeZone.isEmpty() && !isZone(settings.timeZone))
        return unusable(settings.timeZone);
    const auto currency = text.currency.trimmed().toUpper();
    settings.conventions.currency = currency == "NONE"_L1 ? QString() : currency;
    if (!settings.conventions.currency.isEmpty() && !isCode(settings.conventions.currency))
        return unusable(text.currency);
    const auto day = dayFrom(text.firstDayOfWeek.trimmed());
    if (!day)
        return unusable(text.firstDayOfWeek);
    settings.conventions.firstDayOfWeek = *day;
    return settings;
}

StoreSettingsText textOf(const StoreSettings &settings)
{
    return {.name = settings.name,
        .timeZone = settings.timeZone,
        .currency = settings.conventions.currency,
        .firstDayOfWeek = textOf(settings.conventions.firstDayOfWeek)};
}

Result<QString> storeNameIn(Reader &reader)
{
    const auto given = reader.setting(storeNameSetting);
    if (!given)
        return failure(given.error());
    if (*given && !(*given)->isEmpty())
        return **given;
    return reader.connections().map([](const std::vector<Connection> &connections) {
        return connections.empty() ? QString() : connections.front().name;
    });
}

Result<StoreSettings> storeSettings(Reader &reader)
{
    StoreSettingsText text;
    for (const auto &[name, held] : {std::pair{storeNameSetting, &text.name}, {timeZoneSetting, &text.timeZone},
             {currencySetting, &text.currency}, {firstDaySetting, &text.firstDayOfWeek}}) {
        const auto value = reader.setting(name);
        if (!value)
            return failure(value.error());
        *held = value->value_or(QString());
    }
    if (!isZone(text.timeZone))
        text.timeZone.clear();
    if (!dayFrom(text.firstDayOfWeek))
        text.firstDayOfWeek.clear();
    if (!isCode(text.currency))
        text.currency.clear();
    text.name.truncate(longestTypedName);
    return storeSettingsFrom(text);
}

Result<StoreSettings> storeSettingsIn(const QString &folder)
{
    return readerIn(folder).and_then([](const std::unique_ptr<Reader> &reader) { return storeSettings(*reader); });
}

Result<QString> storeNameIn(const QString &folder)
{
    return readerIn(folder).and_then([](const std::unique_ptr<Reader> &reader) { return storeNameIn(*reader); });
}

Result<void> saveStoreSettings(Workspace &workspace, const StoreSettings &settings)
{
    const auto text = textOf(settings);
    for (const auto &[name, value] : {std::pair{storeNameSetting, text.name}, {timeZoneSetting, text.timeZone},
             {currencySetting, text.currency}, {firstDaySetting, text.firstDayOfWeek}}) {
        if (const auto saved = workspace.writer().setSetting(name, value).get(); !saved)
            return saved;
    }
    return {};
}

} // namespace plaudit
