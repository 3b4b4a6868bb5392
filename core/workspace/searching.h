// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "cache/search_text.h"
#include "domain/result.h"

#include <functional>
#include <stop_token>

namespace plaudit
{

class Workspace;

/// How far the search index is.
struct SearchProgress
{
    qint64 done = 0, total = 0; ///< records
};

/// Takes texts into the search index that came or changed since the last time. Blocks: nothing to do takes a moment, a
/// million reviews some fifteen seconds. Any thread. Errors as Writer; stopped, what is indexed stays.
[[nodiscard]] Result<void> bringSearchUpToDate(
    Workspace &workspace, const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop);

/// The filter with what its search text and its attributes choose, see Filter::found; unchanged where it has neither.
/// Brings the index up to date first. Blocks; any thread. Errors: InvalidArgument for a text without a word in it, and
/// as above.
[[nodiscard]] Result<Filter> withFoundRecords(Workspace &workspace, Filter filter,
    const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop);

} // namespace plaudit
