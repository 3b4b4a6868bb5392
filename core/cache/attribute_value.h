// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QVariant>

namespace plaudit
{

/// An attribute's value as its three columns have it: exactly one is not NULL; choices are a JSON array.
struct AttributeColumns
{
    QVariant text, number, choices;
};

[[nodiscard]] AttributeColumns columnsOf(const AttributeValue &value);
[[nodiscard]] AttributeValue attributeValueFrom(const AttributeColumns &columns);

[[nodiscard]] QString toString(AttributeScope scope); ///< "product", "scale", "reviewer"
[[nodiscard]] AttributeScope attributeScopeFrom(const QString &text);

} // namespace plaudit
