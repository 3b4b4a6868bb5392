// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// A review that a search found, as a reading list shows it.
struct ReviewHit
{
    qint64 row = 0;
    RecordId reviewId;
    std::optional<qint64> dateMs; ///< UTC
    std::optional<int> rating;
    QString title, body;
};

} // namespace plaudit
