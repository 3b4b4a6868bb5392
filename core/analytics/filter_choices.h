// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// One value that a filter can name.
struct FilterChoice
{
    QString value;                     ///< as the filter holds it; empty: those without one
    QString name;                      ///< as the store calls it; empty where it has no other name than its value
    std::optional<std::int64_t> count; ///< of published reviews; of a survey or a channel, of responses

    [[nodiscard]] friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// A title of the reviews' attributes and the values met.
struct AttributeChoice
{
    QString title;
    QStringList values;

    [[nodiscard]] friend bool operator==(const AttributeChoice &, const AttributeChoice &) = default;
};

/// What the store's data offers to a filter.
struct FilterChoices
{
    std::vector<FilterChoice> products, variants;            ///< in the order the store made them known
    std::vector<FilterChoice> languages, countries, sources; ///< the most frequent first, as those below
    std::vector<FilterChoice> surveys, channels;
    std::vector<AttributeChoice> attributes; ///< empty where nobody has looked them up
    QDate lastKnownDay;                      ///< see lastKnownDay(); invalid without data
};

/// Goes once through all reviews and responses: a few milliseconds for a million. Without attributes.
[[nodiscard]] FilterChoices filterChoices(const Snapshot &snapshot);

} // namespace plaudit
