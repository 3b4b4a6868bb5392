// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/schema.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace plaudit
{

/// One step of the schema. What has been released is never edited again: the next step changes it.
struct Migration
{
    QString description;
    QStringList statements;
};

/// All steps in order; the first brings an empty file to version 1.
[[nodiscard]] const std::vector<Migration> &migrations();

[[nodiscard]] Migration reviewsAndRuns();
[[nodiscard]] Migration imports();
[[nodiscard]] Migration surveysAndEvents();
[[nodiscard]] Migration ordersAndMatches();
[[nodiscard]] Migration search();
[[nodiscard]] Migration changesSince();
[[nodiscard]] Migration ownWords();
[[nodiscard]] Migration erasures();
[[nodiscard]] Migration deliveries();

/// As migrate(database) with other steps.
[[nodiscard]] Result<SchemaState> migrate(Database &database, const std::vector<Migration> &steps);

} // namespace plaudit
