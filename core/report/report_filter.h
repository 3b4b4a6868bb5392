// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "domain/result.h"

#include <QJsonObject>

namespace plaudit
{

/// The conditions of a filter but its dates, named and written as `metrics` prints them.
[[nodiscard]] QJsonObject conditionsJson(const Filter &filter);
/// Errors: InvalidArgument with the key that is unknown or whose value is wrong as subject.
[[nodiscard]] Result<Filter> filterFromConditions(const QJsonObject &json);

} // namespace plaudit
