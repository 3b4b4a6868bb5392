// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

namespace plaudit
{

/// The conditions that a filter can hold, in the order in which they are told.
enum class FilterPart {
    Dates,
    Product,
    Variant,
    Rating,
    Sentiment,
    Search,
    Verified,
    Incentivized,
    Has,
    Language,
    Country,
    Source,
    Attribute,
    Status,
    Survey,
    Channel,
    NpsCategory,
    Matched,
    OrderValue,
};
inline constexpr FilterPart lastFilterPart = FilterPart::OrderValue;

/// As the command line's option is called: "rating", "nps-category" …; of the dates "period".
[[nodiscard]] QString keyOf(FilterPart part);
[[nodiscard]] std::optional<FilterPart> filterPartFrom(const QString &key);
[[nodiscard]] bool isSet(const Filter &filter, FilterPart part);
/// The filter without that condition.
[[nodiscard]] Filter without(Filter filter, FilterPart part);

/// The values of a condition as the command line's option takes them: `yes`, `20..50`, `Fit=Small`. Of the dates none.
[[nodiscard]] QStringList valuesOf(const Filter &filter, FilterPart part);
/// The filter with these values in the place of its own; without any, without that condition. Errors: InvalidArgument
/// with the value as subject where it is none of that condition, and for the dates.
[[nodiscard]] Result<Filter> withValues(Filter filter, FilterPart part, const QStringList &values);

} // namespace plaudit
