// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "shell/page_id.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// Where a person is in the window: what history, saved views and links keep.
struct View
{
    PageId page = PageId::Overview;
    Filter filter;
    Comparison comparison = Comparison::Previous;
    std::optional<Bucket> bucket; ///< unset: by the length of the data
    /// The one product, customer or review that the page shows, by its id; empty: all of them.
    QString subject;

    [[nodiscard]] friend bool operator==(const View &, const View &) = default;
};

} // namespace plaudit
