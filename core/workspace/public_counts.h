// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review_aggregate.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// What Okendo's public API counts, and what is here: published reviews with a rating.
struct PublicCount
{
    ReviewAggregate there;
    qint64 askedMs = 0; ///< UTC
    QString productName;
    ReviewAggregate here;

    [[nodiscard]] bool isSame() const { return there.byRating == here.byRating && there.count == here.count; }
};

struct PublicCounts
{
    std::optional<PublicCount> store;  ///< nothing before a Storefront connection was synced
    std::vector<PublicCount> products; ///< those that differ first, the most first, then by name
    qint64 differing = 0;              ///< of the products
};

/// Regardless of any filter. Any thread. Errors: those of the reader.
[[nodiscard]] Result<PublicCounts> publicCounts(const Snapshot &snapshot, Reader &reader);

} // namespace plaudit
