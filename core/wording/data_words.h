// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

class Snapshot;

/// What figures are about, in words; parts of them are the store's own texts.

/// A condition each, products and surveys by the names that the snapshot has for them; the dates are left out.
[[nodiscard]] QStringList conditionWords(const Filter &filter, const Snapshot &snapshot);
/// `May 2026`, `Q2 2026`, `2026` for whole months, quarters and years, else as writtenRange().
[[nodiscard]] QString periodWords(const Filter &filter, const QLocale &locale);
/// The time of the last sync in the store's zone; empty where there was none.
[[nodiscard]] QString dataTimeWords(const Snapshot &snapshot, const QLocale &locale);
/// Period, what it is compared with, and conditions in one line: `May 2026 against April 2026 · Country: DE`.
[[nodiscard]] QString subjectWords(
    const Filter &filter, const std::optional<Filter> &before, const Snapshot &snapshot, const QLocale &locale);
/// `Plaudit · Terrain & Tide · data of 26 Nov 2026 03:12`; the store's name may be empty.
[[nodiscard]] QString sourceWords(const QString &storeName, const Snapshot &snapshot, const QLocale &locale);

} // namespace plaudit
