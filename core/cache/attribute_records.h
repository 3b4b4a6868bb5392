// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <optional>

namespace plaudit
{

/// How many reviews of one rating give an attribute one value.
struct AttributeCount
{
    AttributeScope scope = AttributeScope::Product;
    QString title, type;
    AttributeValue value;
    QString minLabel, midLabel, maxLabel;
    std::optional<int> rating;
    qint64 reviews = 0;
};

} // namespace plaudit
