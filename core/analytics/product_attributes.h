// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/ratings.h"
#include "cache/attribute_records.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// A value that reviews give an attribute.
struct AttributeValueFigures
{
    QString value; ///< as a filter takes it
    Share share;   ///< of the reviews that have the attribute; of several choices each has its own share
    RatingFigures ratings;
};

/// What reviews say in one attribute.
struct AttributeFigures
{
    AttributeScope scope = AttributeScope::Product;
    QString title;
    std::int64_t reviews = 0; ///< that give it a value
    /// Of numbers: their mean, and from where to where they can be (of a `range` 1–5, of a `centered-range` −1–1, else
    /// what was met). Empty of words.
    Mean mean;
    std::optional<Interval> range;
    QString minLabel, midLabel, maxLabel; ///< of a scale
    /// Of words: most reviews first. Of numbers: ascending, and none where there are more than mostNumbers.
    std::vector<AttributeValueFigures> values;
};

/// So many different numbers are still told one by one.
inline constexpr std::size_t mostNumbers = 11;

/// Titles and words are one where they differ by case alone, written as most reviews do; an attribute is one of numbers
/// where most of its values are, and leaves out the others. Blank values are none. Scales first, then the product's
/// attributes, then the reviewer's; in each those with most reviews first. Pure.
[[nodiscard]] std::vector<AttributeFigures> attributeFigures(const std::vector<AttributeCount> &counts);

} // namespace plaudit
