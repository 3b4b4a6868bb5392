// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/store_conventions.h"
#include "domain/result.h"

#include <QString>

namespace plaudit
{

class Reader;
class Workspace;

/// The setting that holds the store's time zone as an IANA id.
inline const auto timeZoneSetting = QStringLiteral("time_zone");

/// What a workspace says of its store.
struct StoreSettings
{
    QString name;     ///< empty: as the first connection is called
    QString timeZone; ///< an IANA id; empty: this machine's
    StoreConventions conventions;

    [[nodiscard]] friend bool operator==(const StoreSettings &, const StoreSettings &) = default;
};

/// As a person writes them.
struct StoreSettingsText
{
    QString name;
    QString timeZone;       ///< also "system" or empty
    QString currency;       ///< three letters; also "none" or empty
    QString firstDayOfWeek; ///< monday, saturday or sunday; empty: monday
};

/// Trimmed and checked. Error: InvalidArgument with what can't be used as subject: a name of over 200 characters, a
/// time zone that this machine doesn't know, what is no currency's code, another day.
[[nodiscard]] Result<StoreSettings> storeSettingsFrom(const StoreSettingsText &text);
[[nodiscard]] StoreSettingsText textOf(const StoreSettings &settings);

/// What the store is called: as its workspace was named, else as its first connection is; may be empty.
[[nodiscard]] Result<QString> storeNameIn(Reader &reader);

/// What can't be used any more, such as an unknown time zone, is as if it weren't there. Errors: those of the cache.
[[nodiscard]] Result<StoreSettings> storeSettings(Reader &reader);
/// Of a workspace that need not be open, read alone. Also NoWorkspace.
[[nodiscard]] Result<StoreSettings> storeSettingsIn(const QString &folder);
[[nodiscard]] Result<QString> storeNameIn(const QString &folder);
/// From the next snapshot on, figures follow. Blocks; any thread. Errors: those of the cache.
[[nodiscard]] Result<void> saveStoreSettings(Workspace &workspace, const StoreSettings &settings);

} // namespace plaudit
